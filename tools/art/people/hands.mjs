// Hands, drawn along the forearm: wrist at 0,0, fingers towards +x; `thumb` is the side it is on (-1 or 1, in y).
import { blob, mix, move, paper, ribbon, stroke } from '../paper/kit.mjs'
import { facing, pts } from '../paper/points.mjs'

const turned = (points, thumb) =>
  facing(
    points.map(([x, y]) => [y, x]),
    thumb,
  ).map(([y, x]) => [x, y])
const shape = (text, thumb) => blob(turned(pts(text), thumb))
const finger = (text, w0, w1, thumb) => ribbon(turned(pts(text), thumb), w0, w1)

/** Each is a list of layers from back to front: [outline, shadow]; `creases` are drawn on top. Thumbs are on the +y side. */
const HANDS = {
  // hangs by the side: mitten fingers closed, thumb laid along them
  mitt: (t) => ({
    layers: [[shape('-6,-10 8,-13 21,-13 31,-8 34,0 30,7 20,11 8,12 -6,10', t)], [finger('5,9 14,15 22,13', 10, 8, t), 1]],
    creases: ['25,-6 33,-5', '24,1 34,1'],
  }),
  // waves, or cheers: palm and four fingers spread
  open: (t) => ({
    layers: [
      [finger('6,8 14,18 22,22', 10.5, 8.5, t)],
      [finger('16,7 28,13 36,15', 9.5, 8, t)],
      [finger('18,2 32,4 42,5', 9.8, 8, t)],
      [finger('18,-4 32,-6 41,-7', 9.8, 8, t)],
      [finger('15,-8 26,-14 33,-18', 9, 7.6, t)],
      [shape('-6,-9 4,-13 16,-13 23,-6 23,5 17,12 4,12 -6,9', t), 0],
    ],
    creases: ['9,5 14,1 15,-5'],
  }),
  // shows the way: one finger out of the fist
  point: (t) => ({
    layers: [[finger('14,6 30,7 47,6', 11, 8.6, t)], [shape('-6,-10 6,-14 19,-13 25,-5 24,6 16,13 4,13 -6,10', t)], [finger('4,10 13,13 21,8', 10, 8.4, t), 1]],
    creases: ['17,-9 25,-8', '18,-3 26,-2'],
  }),
  // holds the edge of a thing whose back we see: four fingers round it
  grip: (t) => ({
    layers: [
      [shape('-6,-11 6,-14 16,-13 18,0 16,13 6,14 -6,11', t)],
      [finger('8,-10 20,-11 29,-10', 8.6, 7.6, t), 1],
      [finger('9,-3 22,-4 32,-3', 8.8, 7.8, t), 1],
      [finger('9,4 22,4 31,4', 8.6, 7.6, t), 1],
      [finger('8,11 18,11 26,11', 8.2, 7.2, t), 1],
    ],
    creases: [],
  }),
  // all is well: a fist, and the thumb stands up
  thumb: (t) => ({
    layers: [
      [finger('6,8 6,20 4,31', 17.5, 15, t)],
      [shape('-6,-12 6,-16 20,-16 29,-9 30,3 25,13 12,16 -4,12', t)],
      [finger('14,-10 22,-10 28,-10', 8, 8, t), 0],
      [finger('13,-2 22,-2 30,-2', 8, 8, t), 0],
      [finger('13,6 22,6 29,6', 8, 8, t), 0],
    ],
    creases: ['15,-6 28,-6', '15,2 30,2'],
  }),
  // lies flat on the heart, or is held out
  flat: (t) => ({
    layers: [[finger('4,9 12,18 21,21', 10.5, 8.6, t)], [shape('-6,-10 6,-13 20,-14 32,-12 40,-6 42,1 36,8 22,11 8,12 -6,10', t)]],
    creases: ['24,-8 37,-7', '25,-2 41,-1', '24,4 37,5'],
  }),
}

export function hand(kind, skin, { x, y, turn, thumb = 1, size = 1 }) {
  const { layers, creases } = HANDS[kind](thumb)
  const place = (points) => move(points, x, y, size, turn)
  return (
    layers.map(([outline, sh = 0]) => paper(place(outline), { fill: skin, sh, form: 0.25, rim: 0.35, amp: 0.4 })).join('') +
    creases.map((text) => stroke(place(turned(pts(text), thumb)), mix(skin, '#5a2038', 0.42), 1.8, 0.7)).join('')
  )
}
