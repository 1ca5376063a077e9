// Hangs the parts of one person by an attitude: where each pin is, and what turns about it.
import type { GameObjects, Scene } from 'phaser'
import type { Attitude } from './acting'
import type { Balance } from './life'
import { createPart, type Part } from './part'
import type { PersonAtlas } from './puppet'

type Hang = (attitude: Attitude, seated: Balance | undefined) => void

const BREATH_STRETCH = 0.02
/** How far eyes, brows and mouth slide at a whole turn, and how much narrower the face gets. */
const SLIDE = { eyes: 11, brows: 10, mouth: 10 }
const NARROWER = 0.06
const BROWS = { x: 28, y: -17 }
const MOUTH_Y = 38
const radians = (degrees: number): number => (degrees * Math.PI) / 180

export function jointed(scene: Scene, texture: string, atlas: PersonAtlas, sitsBehind: boolean, back: GameObjects.Container, front: GameObjects.Container): Hang {
  const { rig } = atlas
  const scale = 1 / atlas.pxPerUnit
  const [, neckY = 0] = rig.joints.neck
  const [, hipsY = 0] = rig.joints.hips
  const [shoulderX = 0, shoulderY = 0] = rig.joints.shoulder
  const [, faceY = 0] = rig.joints.face
  const size = rig.faceScale ?? 1
  const part = (frame: string, into: GameObjects.Container, casts = true): Part => createPart(scene, texture, frame, into, scale, casts)
  const parts = new Map<string, Part>()
  const face: Partial<Record<'eyes' | 'mouth' | 'browL' | 'browR', Part>> = {}
  for (const id of rig.order.filter((each) => !(sitsBehind && (each === 'legs' || each === 'sit')))) {
    if (id === 'ear') parts.set('earL', part('ear', back))
    parts.set(id, part(id, back, id !== 'face'))
    if (id !== 'face') continue
    face.eyes = part('eyes/open', back, false)
    face.mouth = part('mouth/smile', back, false)
    face.browL = part('brow', back, false)
    face.browR = part('brow', back, false)
  }
  const tablet = part('tablet', front)
  const armL = part('arm-down', front)
  const armR = part('arm-down', front)
  /** A part that isn't there has no size. */
  const shown = (is: boolean): 0 | 1 => (is ? 1 : 0)

  return (attitude, seated) => {
    const { turn, look, brow, mouthAt } = attitude
    const isOnStool = attitude.isSitting && parts.has('sit')
    const drop = (isOnStool ? (rig.sitDrop ?? 0) : 0) - (seated?.rise ?? 0) * 0.5
    const lift = (hipsY - neckY) * (BREATH_STRETCH * attitude.breath + (seated?.squash ?? 0))
    const nod = radians(attitude.nodDeg + (seated?.leanDeg ?? 0) * 1.5)
    const [cos, sin] = [Math.cos(nod), Math.sin(nod)]
    const onHead = (one: Part | undefined, x: number, y: number, more = 0, sx = 1, sy = 1): void =>
      one?.put(x * cos - y * sin, neckY + drop + attitude.dip - lift + x * sin + y * cos, nod + more, sx, sy)

    parts.get('chairBack')?.put(0, 0)
    parts.get('legs')?.put(0, 0, 0, shown(!isOnStool), shown(!isOnStool))
    parts.get('sit')?.put(0, 0, 0, shown(isOnStool), shown(isOnStool))
    parts.get('body')?.put(0, hipsY + drop, 0, 1, 1 + lift / (hipsY - neckY || 1))
    for (const [id, slide] of Object.entries(rig.slide)) onHead(parts.get(id), slide * turn, 0)
    onHead(parts.get('earL'), (rig.slide.ear ?? 0) * turn, 0, 0, -1)

    const narrow = size * (1 - NARROWER * Math.abs(turn))
    const isGrin = attitude.mouth === 'grin'
    face.eyes?.show(`eyes/${attitude.eyes}`)
    face.mouth?.show(`mouth/${isGrin ? 'open' : attitude.mouth}`)
    onHead(face.eyes, (turn * SLIDE.eyes + look.x) * size, faceY + look.y * size, 0, narrow, size)
    onHead(face.mouth, (turn * SLIDE.mouth + mouthAt.x) * size, faceY + (MOUTH_Y + mouthAt.y) * size, 0, narrow * (isGrin ? 1.15 : 1), size)
    const browAt = (side: -1 | 1, up: number): [x: number, y: number] => [turn * SLIDE.brows * size + side * BROWS.x * narrow, faceY + (BROWS.y - up) * size]
    onHead(face.browL, ...browAt(-1, brow.left.up), radians(-brow.left.tilt), narrow, size)
    onHead(face.browR, ...browAt(1, brow.right.up), radians(brow.right.tilt), -narrow, size)

    const armsY = shoulderY + drop - lift * 0.8
    tablet.put(0, armsY, 0, shown(attitude.hasTablet), shown(attitude.hasTablet))
    const own = rig.ownArms?.[attitude.arms.join()]
    const onShoulder = (arm: Part, side: -1 | 1, frame: string, degrees: number): void => {
      arm.show(`arm-${frame}`)
      if (rig.armsSway) onHead(arm, side * shoulderX, shoulderY - neckY, radians(degrees), -side)
      else arm.put(side * shoulderX, armsY, radians(degrees), -side)
    }
    onShoulder(armL, -1, own?.[0] ?? attitude.arms[0], attitude.armsDeg[0])
    onShoulder(armR, 1, own?.[1] ?? attitude.arms[1], attitude.armsDeg[1])
  }
}
