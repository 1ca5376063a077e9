// The keeper's ladder to the lens: two rails, and eight treads that sound one after the other.
import { paper, rect } from '../paper/kit.mjs'
import { band, line } from '../paper/points.mjs'

const FOOT = { x: 1034, y: 780 }
const TREADS = 8
const LEAN = 0.1
const xAt = (y) => FOOT.x - (FOOT.y - y) * LEAN
const halfAt = (y) => 34 - (FOOT.y - y) * 0.016

/** Middle of each tread, from the lowest. */
export const TREAD_SPOTS = Array.from({ length: TREADS }, (_, i) => {
  const y = 674 - i * 33
  return { x: Math.round(xAt(y)), y, k: Math.round((halfAt(y) / 34) * 100) / 100 }
})

export const ladderRails = () =>
  [-1, 1].map((side) => paper(band([FOOT.y, 600, 400].map((y) => `${xAt(y) + side * halfAt(y)},${y}`).join(' '), 11, 9), { fill: '#8a5a4a', sh: 2, form: 0.4 })).join('')

export const tread = () =>
  paper(rect(-36, -8, 72, 17, 4), { fill: '#c08a5c', sh: 1, form: 0.4, inner: line('-40,-4 0,-5 40,-4', '#f3d29a', 3, 0.7) + line('-40,6 40,6', '#7a4c42', 3, 0.5) })

/** The sixth squeaks, and gives the lamp the hiccups. */
export const treadPoke = (number) => (number === 6 ? { cues: ['squeak'], wakes: ['lamp-glass'] } : { cues: [`note-${number}`] })
