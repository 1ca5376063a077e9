// The cast: jointed paper puppets. Feet at 0,0; up is minus y. Every part is its own svg, so it can be its own frame.

import * as amina from './amina.mjs'
import { arm } from './arms.mjs'
import { BUILD, legs, yTop } from './body.mjs'
import * as dad from './dad.mjs'
import * as ellie from './ellie.mjs'
import { face } from './face.mjs'
import * as gran from './gran.mjs'
import * as harjit from './harjit.mjs'
import { head } from './head.mjs'
import * as kofi from './kofi.mjs'
import * as nell from './nell.mjs'
import * as osei from './osei.mjs'
import * as papa from './papa.mjs'
import * as priya from './priya.mjs'
import * as sam from './sam.mjs'
import { CHAIR } from './wheelchair.mjs'

const PEOPLE = { priya, kofi, amina, harjit, ellie, sam, nell, gran, dad, papa, osei }

const each = (part) => Object.fromEntries(Object.entries(PEOPLE).map(([name, person]) => [name, person[part]]))

export const CAST = each('look')
const HAIR = each('hair')
const BODY = each('body')

// parts of one person, in drawing order; each has a pivot for the rig
export function parts(name, { ex = 'happy', L = 'down', R = 'down', look = 0, tilt = 0 } = {}) {
  const c = CAST[name],
    m = { ...BUILD[c.size ?? 'kid'] },
    H = HAIR[name],
    chair = name === 'sam'
  if (chair) m.leg = 60
  const hy = yTop(m) - (c.size ? 52 : 46),
    hd = (s) => `<g transform="translate(0 ${hy}) rotate(${tilt})">${s}</g>`,
    o = []
  if (chair) o.push(['chairBack', CHAIR.back(), 0, 0])
  if (H.back) o.push(['hairBack', hd(H.back(c.hair, c)), 0, hy + 50])
  if (!chair) o.push(['legs', legs(m, c.legs, c.shoe, c.bare && c.skin), 0, 0])
  o.push(['body', BODY[name](c, m), 0, -m.leg])
  if (chair) o.push(['legs', CHAIR.legs(c) + CHAIR.front(), 0, 0])
  o.push(['head', hd(head(c.skin, !H.noEars)), 0, hy + 50], ['face', hd(face(ex, { ...c, look, brows: c.brows ?? c.hair })), 0, hy + 50])
  const hair = hd(H.front(c.hair, c)),
    over = H.over && hd(H.over(c))
  if (name === 'dad' || name === 'papa') o.splice(o.length - 1, 0, ['hair', hair, 0, hy + 50])
  else o.push(['hair', hair, 0, hy + 50])
  if (over) o.push(['over', over, 0, hy + 50])
  o.push(['armL', arm(1, L, c), -(m.sw - 4), yTop(m) + 26], ['armR', arm(-1, R, c), m.sw - 4, yTop(m) + 26])
  return o
}

export const person = (name, o) =>
  parts(name, o)
    .map((p) => p[1])
    .join('')

export { arm, hand } from './arms.mjs'
export { brushy } from './brushy.mjs'
export { EXPRESSIONS, FACE, face } from './face.mjs'
