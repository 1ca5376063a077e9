// The plan of a place: what each shape of window shows of it, where people stand, and its lights.

const WIDE = { x: 0, y: 0, w: 1600, h: 900 }
const SQUARE = { x: 200, y: 0, w: 1200, h: 900 }
/** Wide windows show all, square ones lose the sides; `upright` is a phone's part of it. */
export const focusOn = (upright) => ({ wide: WIDE, square: SQUARE, upright })

/** The picture of a map for upright phones. */
export const TALL = { w: 900, h: 1800 }
const WHOLE = { x: 0, y: 0, ...TALL }
export const tallFocus = { wide: WHOLE, square: WHOLE, upright: WHOLE }

export const spot = (x, y, k = 1) => ({ x, y, k })
/** On their feet, at the same spot in every window. */
export const standing = (x, y, k) => ({ sits: false, wide: { x, y, k }, square: { x, y, k }, upright: { x, y, k } })

export const glow = (id, x, y, w, h, brightness) => ({ id, kind: 'glow', x, y, w, h, brightness })
/** Light that falls on pale ground. */
export const pool = (...light) => ({ ...glow(...light), isPool: true })
/** As wide as high. */
export const roundPool = (id, x, y, size, brightness) => pool(id, x, y, size, size, brightness)

/** Where people hang: bodies, then their arms. */
export const FOLK = [
  { depth: 0.4, folk: 'back' },
  { depth: 0.4, folk: 'front' },
]
