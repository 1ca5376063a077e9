// The bathroom shelf: bristles foam and the tooth comes clean, a mug spits a lent brush back, a gull borrows what has no cap.
import type { Scene } from 'phaser'
import type { Shape } from '../../core/layout/hotspot'
import { type BrushData, type BrushSpotId, type BrushState, brushSpot, hasLeft, hasUsed } from '../../core/mechanics/brush'
import { type MechanicView, mechanicView } from '../mechanic-view'
import { EASE, type Motion } from '../motion'
import { createSprite, type Sprite } from '../sprite'

const TEXTURE = 'toy'
const STROKE_MS = 240
const TEETH = 4

function openBrush(scene: Scene, motion: Motion, data: BrushData, pxPerUnit: number): MechanicView<BrushState> {
  const root = scene.add.container()
  const add = (frame: string, isShown = true): Sprite => {
    const one = createSprite(scene, motion, TEXTURE, frame, pxPerUnit)
    root.add(one.image)
    one.show(isShown)
    return one
  }
  const mirror = add('mirror')
  const tooth = add('tooth-0')
  const foam = Array.from({ length: 5 }, () => add('foam', false))
  const usedBrush = add('brush-splayed', false)
  const usedMug = add('mug-coral', false)
  const leftBrush = add('brush-purple', false)
  const leftMug = add('mug-purple', false)
  const bin = add('bin', false)
  const friendMug = add('mug-yellow', false)
  const cap = add('cap')
  const gull = add('gull', false)
  const brush = add('brush-teal')
  const sparkle = add('sparkle', false)
  let before: BrushState | undefined
  let shape: Shape = 'wide'
  const at = (id: BrushSpotId): { x: number; y: number; w: number; h: number } => brushSpot(id, shape)
  const foot = (one: Sprite, id: BrushSpotId, scale = 1): void => one.put(at(id).x, at(id).y + at(id).h / 2, scale, 0)

  function layOut(): void {
    const { x, y, w } = at('mirror')
    mirror.put(x, y, w / 520, 0)
    tooth.put(x, y, w / 520, 0)
    foot(usedMug, 'used')
    usedBrush.put(at('used').x, at('used').y + at('used').h / 2 - 70, 1, 0)
    foot(leftMug, 'left')
    leftBrush.put(at('left').x, at('left').y + at('left').h / 2 - 70, 1, 0)
    foot(bin, 'bin')
    friendMug.put(at('friend').x, at('friend').y + 150, 1.2, 0)
    brush.put(at('brush').x, at('brush').y, 1, 0)
    cap.put(at('cap').x, at('cap').y, 1, 0)
    gull.put(at('cap').x + 130, at('cap').y + 70, 1, 0)
  }

  /** Everything that follows from the state alone. */
  function dress(state: BrushState): void {
    const isUsed = hasUsed(data, state)
    for (const one of [usedMug, usedBrush, bin]) one.show(isUsed)
    usedBrush.frame(state.isSwapped ? 'brush-new' : 'brush-splayed')
    const isLeft = hasLeft(data, state)
    for (const one of [leftMug, leftBrush]) one.show(isLeft)
    friendMug.show(state.asking !== null)
    tooth.frame(`tooth-${Math.min(TEETH, Math.floor((state.strokes / data.strokes) * TEETH))}`)
    brush.frame(state.isCapped ? 'brush-teal-cap' : 'brush-teal')
    cap.show(!state.isCapped)
    if (!(state.said?.of === 'uncapped')) gull.show(false)
  }

  function stroke(strokes: number): void {
    const { x, y } = at('mirror')
    const home = at('brush')
    const side = strokes % 2 === 0 ? 1 : -1
    motion.go(brush, 'place', STROKE_MS * 2, EASE.inOut, (k) => {
      const out = Math.sin(k * Math.PI)
      const scrub = Math.sin(k * Math.PI * 4) * 50 * side * out
      brush.put(home.x + scrub, home.y + (y + 90 - home.y) * out, 1, -8 * out)
    })
    const puff = foam[strokes % foam.length]
    if (!puff) return
    puff.put(x - 90 + ((strokes * 67) % 180), y + 60 - ((strokes * 41) % 90), 0.3, 0)
    puff.show(true)
    puff.image.setAlpha(1)
    puff.fly(puff.x + side * 30, puff.y - 40, { forMs: 900, scale: 1, done: () => puff.show(false) })
    puff.fade(0, 400, 500)
  }

  function lent(): void {
    const home = at('brush')
    const { x, y } = at('friend')
    brush.fly(x, y + 40, {
      forMs: 320,
      lift: 60,
      turnDeg: -70,
      done: () => brush.fly(home.x, home.y, { forMs: 420, lift: 160, turnDeg: 0, afterMs: 380, done: () => brush.squash(1.2, 0.8) }),
    })
    friendMug.squash(1.25, 0.75, 320)
  }

  function visited(): void {
    const { x, y } = at('cap')
    const home = at('brush')
    gull.frame('gull')
    gull.put(x + 420, y + 70, 1, 0)
    gull.show(true)
    gull.fly(x + 110, y + 70, { forMs: 900, done: () => gull.frame('gull-brush') })
    brush.fly(home.x, home.y, { forMs: 10, afterMs: 1900, done: () => gull.frame('gull') })
    brush.fade(0, 120, 860)
    motion.go(
      gull,
      'back',
      10,
      (k) => k,
      () => brush.fade(1, 160),
      { afterMs: 2100 },
    )
  }

  function swapped(): void {
    const { x, y } = at('bin')
    const gone = at('used')
    usedBrush.frame('brush-splayed')
    usedBrush.fly(x, y - 60, {
      forMs: 460,
      lift: 120,
      turnDeg: 60,
      done: () => {
        usedBrush.frame('brush-new')
        usedBrush.put(gone.x, gone.y + gone.h / 2 - 40, 0.2, 0)
        usedBrush.fly(gone.x, gone.y + gone.h / 2 - 70, { forMs: 300, scale: 1, done: () => usedBrush.squash(0.85, 1.2) })
      },
    })
    bin.squash(1.2, 0.8, 460)
  }

  function answer(state: BrushState, was: BrushState): void {
    if (state.strokes > was.strokes) stroke(state.strokes)
    const isNew = state.misfits !== was.misfits || state.said !== was.said
    if (!isNew || !state.said) return
    if (state.said.of === 'lend') lent()
    if (state.said.of === 'uncapped') visited()
    if (state.said.of === 'used-thanks') swapped()
    if (state.said.of === 'used' || state.said.of === 'used-alone') usedBrush.squash(1.2, 0.85)
    if (state.said.of === 'left') leftBrush.squash(1.15, 0.9)
    if (state.said.of === 'capped') {
      brush.squash(1.12, 0.88)
      sparkle.put(at('brush').x + 150, at('brush').y - 30, 0.4, 0)
      sparkle.show(true)
      sparkle.fly(at('brush').x + 160, at('brush').y - 70, { forMs: 700, scale: 1.2, done: () => sparkle.show(false) })
    }
  }

  return {
    root,
    show(toy, nextShape) {
      motion.finish()
      const isNew = !before || shape !== nextShape
      shape = nextShape
      if (isNew) layOut()
      dress(toy)
      if (!isNew && before) answer(toy, before)
      before = toy
    },
    drag: () => undefined,
  }
}

export default mechanicView(openBrush)
