// Points written as text, 'x,y x,y ...' (a third number rounds that corner), so that a shape is one line of coordinates.
import { blob, f, P, poly, ribbon, stroke } from './kit.mjs'

export const pts = (text) =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(',').map(Number))
/** Mirrored left to right: a thing that faces the other way, still lit from the same side. */
export const facing = (points, side) => (side < 0 ? points.map(([x, y, ...r]) => [-x, y, ...r]).reverse() : points)
/** A closed shape with a soft outline through the points. */
export const soft = (text, side = 1) => blob(facing(pts(text), side))
/** A closed shape with corners. */
export const corners = (text, r = 4, side = 1) => poly(facing(pts(text), side), r)
/** A strip of paper along the points. */
export const band = (text, w0, w1 = w0, side = 1) => ribbon(side < 0 ? pts(text).map(([x, y]) => [-x, y]) : pts(text), w0, w1)
/** A stitch, seam or face line. */
export const line = (text, colour = P.ink, w = 4, o = 1) => stroke(pts(text), colour, w, o)
/** An ink eye with one glint: the only eye there is in the bay. */
export const dot = (x, y, s = 1) =>
  `<ellipse cx="${f(x)}" cy="${f(y)}" rx="${f(6.6 * s)}" ry="${f(8.6 * s)}" fill="${P.ink}"/><circle cx="${f(x - 2.2 * s)}" cy="${f(y - 3 * s)}" r="${f(2.5 * s)}" fill="#fff6e0"/>`
