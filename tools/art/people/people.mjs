// The cast: jointed paper puppets. Feet at 0,0; up is minus y. Every part is its own svg, so it can be its own frame.
import { at } from '../paper/kit.mjs'
import { ARMS, arm, wrist } from './arms.mjs'
import { fitted, legs, measures, seated, sitDrop, yTop } from './body.mjs'
import * as brushyRig from './brushy.mjs'
import { EXPRESSIONS } from './expressions.mjs'
import { FACE, face } from './face.mjs'
import { FRIENDS } from './friends.mjs'
import { GROWN_UPS } from './grown-ups.mjs'
import { ear, head } from './head.mjs'
import { SIX } from './six.mjs'
import { tablet } from './tablet.mjs'
import { skirt as plainSkirt } from './wardrobe.mjs'
import { CHAIR } from './wheelchair.mjs'

/** Everybody: { look, hair, body, skirt?, holds? }. */
export const CAST = { ...SIX, ...GROWN_UPS, ...FRIENDS }
/** Their names, and Brushy's, who is built his own way. */
export const NAMES = [...Object.keys(CAST), 'brushy']

/** Parts of the head, and how far each slides when it turns: what is in front goes along, what is behind goes back. */
export const SLIDE = { hairBack: -4, ear: -6, head: 0, beard: 5, face: 9, hair: 3, glasses: 11, over: -6 }

/** Parts of one person in drawing order: [id, drawing, pin x, pin y]. What is named `sit` takes the place of the legs of one who sits. */
function partsOf(name) {
  const { look: c, hair, body, skirt = () => (c.skirt ? plainSkirt(plain(c), c.skirt) : '') } = CAST[name]
  const m = measures(c)
  const hy = yTop(m) - (c.size ? 52 : 46)
  const neck = [0, hy + 50]
  const onHead = (id, drawing) => (drawing ? [[id, at(0, hy, drawing), ...neck]] : [])
  return [
    ...(c.chair ? [['chairBack', CHAIR.back(), 0, 0]] : []),
    ...onHead('hairBack', hair.back?.(c.hair, c)),
    ...(c.chair ? [] : [['legs', legs(m, c) + fitted(skirt(c, plain(c)), c), 0, 0]]),
    ['body', fitted(body(c, plain(c)), c), 0, -m.leg],
    c.chair ? ['legs', CHAIR.legs(c) + CHAIR.front(), 0, 0] : ['sit', seated(m, c), 0, 0],
    ...(hair.noEars ? [] : onHead('ear', ear(c.skin))),
    ...onHead('head', head(c.skin)),
    ...onHead('beard', hair.beard?.(c.hair, c)),
    ...onHead('face', FACE.base(c)),
    ...onHead('hair', hair.front(c.hair, c)),
    ...onHead('glasses', hair.glasses?.(c)),
    ...onHead('over', hair.over?.(c)),
  ]
}
/** The measures that bodies are drawn in, before they are fitted. */
const plain = (c) => measures({ ...c, build: undefined })

/** Everything the packer needs of a person: parts, arms, brow, tablet, and the rig that the stage hangs them by. */
export function puppet(name) {
  if (name === 'brushy') return brushyRig.puppet()
  const { look: c, holds } = CAST[name]
  const m = measures(c)
  const parts = partsOf(name)
  const order = parts.map(([id]) => id)
  const [, , , neckY] = parts.find(([id]) => id === 'head')
  const shoulder = [m.sw - 4, yTop(m) + 26]
  return {
    parts: [...parts, ['tablet', at(...tabletAt(c), tablet()), 0, shoulder[1]]],
    arms: Object.fromEntries([...ARMS, ...Object.keys(holds?.draw ?? {})].map((pose) => [pose, armOf(name, pose)])),
    brow: FACE.brow(c.brows ?? c.hair),
    rig: {
      order: order.filter((id) => id !== 'sit' || !c.chair),
      slide: Object.fromEntries(Object.entries(SLIDE).filter(([id]) => order.includes(id))),
      joints: { hips: [0, -m.leg], neck: [0, neckY], face: [0, -50], shoulder },
      ...(c.chair ? { rolls: true } : { sitDrop: Math.round(sitDrop(m)) }),
      ...(holds ? { ownArms: holds.arms } : {}),
    },
  }
}
/** The viewer's left arm in a pose, with what is in its hand. Who has wheels rests their hands on the rims. */
function armOf(name, pose) {
  const { look: c, holds } = CAST[name]
  return arm(pose === 'down' && c.chair ? 'wheel' : pose, c) + (holds?.draw[pose]?.(wrist(pose, c)) ?? '')
}
const tabletAt = (c) => [0, wrist('tablet', c)[1] - 2]

/** A whole person, for pictures that don't move: arms are [left, right]. */
export function person(name, { ex = 'happy', arms = ['down', 'down'], turn = 0, tilt = EXPRESSIONS[ex].tiltDeg, sits = false, hasTablet = false } = {}) {
  const { look: c } = CAST[name]
  const m = measures(c)
  const drop = sits && !c.chair ? sitDrop(m) : 0
  const [left, right] = CAST[name].holds?.arms[arms.join()] ?? arms
  const parts = partsOf(name).filter(([id]) => id !== (drop ? 'legs' : 'sit'))
  const [, , , neckY] = parts.find(([id]) => id === 'head')
  const drawn = parts.map(([id, drawing]) => {
    if (['legs', 'sit', 'chairBack'].includes(id)) return drawing
    if (!(id in SLIDE)) return at(0, drop, drawing)
    const own = id === 'ear' ? drawing + at(0, 0, drawing, 1, 0, -1) : id === 'face' ? at(0, neckY - 50, face(ex, { ...c, brows: c.brows ?? c.hair }, turn)) : drawing
    const [x, y] = [(id === 'face' ? 0 : SLIDE[id]) * turn, drop + EXPRESSIONS[ex].dip]
    return `<g transform="translate(0 ${y}) rotate(${tilt} 0 ${neckY})">${at(x, 0, own)}</g>`
  })
  const tabletDrawn = hasTablet ? at(...tabletAt(c), tablet()) : ''
  const [armL, armR] = [armOf(name, left), at(0, 0, armOf(name, right), 1, 0, -1)]
  return drawn.join('') + at(0, drop, tabletDrawn + armL + armR)
}

export const brushy = brushyRig.brushy
export { yTop } from './body.mjs'
export { EXPRESSIONS, FACE, measures }
