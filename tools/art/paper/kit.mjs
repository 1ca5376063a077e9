// Layered paper theatre: palette, hand-cut shapes, gouache, light. Everything else draws with these.

export { count, hash, reset, rng } from './chance.mjs'
export { at, cut, flat, paper, stroke, sun } from './cut.mjs'
export { glow, lin } from './light.mjs'
export { page, png, svg, usedPart } from './page.mjs'
export { cool, mix, P, warm } from './palette.mjs'
export { blob, box, d, ell, f, move, poly, rect, ribbon, spline } from './shapes.mjs'
