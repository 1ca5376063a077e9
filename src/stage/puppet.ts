// A person: flat paper parts on pins. Parts come from the person's own atlas; pins come from the drawing code, as data.
import type { GameObjects, Scene } from 'phaser'
import type { Attitude, ExpressionSpec } from './acting'
import { createPart, type Part } from './part'

export interface Rig {
  readonly order: readonly string[]
  readonly ofHead: readonly string[]
  readonly joints: Readonly<Record<'hips' | 'neck' | 'face' | 'shoulder', readonly number[]>>
}
export interface PersonAtlas {
  readonly name: string
  readonly pxPerUnit: number
  readonly rig?: Rig
  /** Brushy has whole poses in place of parts. */
  readonly poses?: boolean
  readonly frames: object
}
export type Expressions = Readonly<Record<string, ExpressionSpec>>
export interface Stand {
  readonly x: number
  readonly y: number
  readonly k: number
}
export interface Puppet {
  /** Body and head: behind a table. */
  readonly back: GameObjects.Container
  /** Arms: before it. */
  readonly front: GameObjects.Container
  stand(at: Stand): void
  hang(attitude: Attitude): void
}

const BREATH_STRETCH = 0.02
const radians = (degrees: number): number => (degrees * Math.PI) / 180

export function createPuppet(scene: Scene, texture: string, atlas: PersonAtlas, sits: boolean): Puppet {
  const back = scene.add.container()
  const front = scene.add.container()
  const hang = atlas.rig ? jointed(scene, texture, atlas, atlas.rig, sits, back, front) : posed(scene, texture, atlas, back)
  return {
    back,
    front,
    hang,
    stand({ x, y, k }) {
      for (const half of [back, front]) half.setPosition(x, y).setScale(k)
    },
  }
}

function jointed(scene: Scene, texture: string, atlas: PersonAtlas, rig: Rig, sits: boolean, back: GameObjects.Container, front: GameObjects.Container): Puppet['hang'] {
  const scale = 1 / atlas.pxPerUnit
  const [, neckY = 0] = rig.joints.neck
  const [, hipsY = 0] = rig.joints.hips
  const [shoulderX = 0, shoulderY = 0] = rig.joints.shoulder
  const [, faceY = 0] = rig.joints.face
  const part = (frame: string, into: GameObjects.Container, casts = true): Part => createPart(scene, texture, frame, into, scale, casts)
  const parts = new Map<string, Part>()
  const face: Record<'eyes' | 'mouth' | 'browL' | 'browR', Part | undefined> = { eyes: undefined, mouth: undefined, browL: undefined, browR: undefined }
  for (const id of rig.order.filter((each) => !each.startsWith('arm') && !(sits && each === 'legs'))) {
    parts.set(id, part(id, back, id !== 'face'))
    if (id !== 'face') continue
    face.eyes = part('eyes/open', back, false)
    face.mouth = part('mouth/smile', back, false)
    face.browL = part('brow', back, false)
    face.browR = part('brow', back, false)
  }
  const armL = part('arm-down', front)
  const armR = part('arm-down', front)

  return (attitude) => {
    const lift = (hipsY - neckY) * BREATH_STRETCH * attitude.breath
    const nod = radians(attitude.nodDeg)
    const [cos, sin] = [Math.cos(nod), Math.sin(nod)]
    const onHead = (one: Part | undefined, x: number, y: number, turn = 0, sx = 1, sy = 1): void =>
      one?.put(x * cos - y * sin, neckY - lift + x * sin + y * cos, nod + turn, sx, sy)

    parts.get('chairBack')?.put(0, 0)
    parts.get('legs')?.put(0, 0)
    parts.get('body')?.put(0, hipsY, 0, 1, 1 + BREATH_STRETCH * attitude.breath)
    for (const id of rig.ofHead) onHead(parts.get(id), id === 'face' ? attitude.look.x * 0.4 : 0, 0)

    const side = attitude.look.x * 0.6
    const isGrin = attitude.mouth === 'grin'
    face.eyes?.show(`eyes/${attitude.eyes}`)
    face.mouth?.show(`mouth/${isGrin ? 'open' : attitude.mouth}`)
    onHead(face.eyes, attitude.look.x, faceY + attitude.look.y)
    onHead(face.mouth, side, faceY + 38, 0, isGrin ? 1.15 : 1)
    onHead(face.browL, side - 28, faceY - 17 + attitude.brow.left, radians(-attitude.brow.tilt))
    onHead(face.browR, side + 28, faceY - 17 + attitude.brow.right, radians(attitude.brow.tilt), -1)

    armL.show(`arm-${attitude.arms[0]}`)
    armL.put(-shoulderX, shoulderY - lift * 0.8, radians(attitude.armDeg))
    armR.show(`arm-${attitude.arms[1]}`)
    armR.put(shoulderX, shoulderY - lift * 0.8, attitude.arms[1] === 'down' ? 0 : radians(-attitude.armDeg), -1)
  }
}

/** Whole pictures, swapped; breath stretches them from the feet. */
function posed(scene: Scene, texture: string, atlas: PersonAtlas, back: GameObjects.Container): Puppet['hang'] {
  const whole = createPart(scene, texture, 'idle', back, 1 / atlas.pxPerUnit, true)
  return (attitude) => {
    whole.show(wholePose(attitude))
    whole.put(0, 0, radians(attitude.nodDeg * 0.6), 1, 1 + BREATH_STRETCH * attitude.breath)
  }
}

function wholePose({ arms, mouth, isTalking }: Attitude): string {
  if (arms[0] === 'cheer') return 'cheer'
  if (arms[1] === 'point') return 'point'
  if (isTalking) return 'talk'
  if (mouth === 'wobble') return 'worried'
  return mouth === 'hm' ? 'think' : 'idle'
}
