// Peel it and look: stickers that resist, a photo that sags under what it gives away, and masks with nothing but mist behind them.
import type { Shape } from '../../core/layout/hotspot'
import { coverOf, coversOf, isOff, type RevealCover, type RevealData, type RevealState, tugsOf } from '../../core/mechanics/reveal/covers'
import { type Between, type Kit, type Picture, type Poke, type Thread, toyView } from '../toy/view'
import { label, washingLines } from './reveal/labels'
import { mask } from './reveal/masks'
import { hung, KEEP, lensAt, part, strings } from './reveal/photo'
import { type Poses, places, plateSpot, plates, type Spot } from './reveal/plates'

function picture(data: RevealData, state: RevealState, shape: Shape): Picture {
  const poses: Poses = {}
  if (data.form === 'photo') hung(poses, data, state, shape)
  for (const [i, id] of state.board.order.entries()) {
    const cover = coverOf(data, id)
    const spot = places(data, shape).covers[i]
    if (!cover || !spot) continue
    if (data.form === 'labels') label(poses, data, state, cover, spot, shape)
    else if (data.form === 'photo') part(poses, data, state, cover, spot)
    else mask(poses, state, cover, spot)
  }
  plates(poses, data, state, shape)
  if (data.form === 'photo') poses.lens = lensAt(data, state, shape)
  return poses
}

function threads(data: RevealData, state: RevealState, shape: Shape): Readonly<Record<string, Thread>> {
  if (data.form === 'photo') return strings(data, state, shape)
  return data.form === 'labels' ? washingLines(data, shape) : {}
}

/** The cut-out that goes to a plate. */
const carried = (data: RevealData, id: string, tugs: number): string => (data.form === 'labels' ? `under-${id}` : data.form === 'photo' ? `part-${id}` : `layer-${id}-${tugs}`)

function react(kit: Kit, { data, before, now, shape, was, is }: Between<RevealData, RevealState>): void {
  const { last } = now
  const cover = coverOf(data, last?.cover)
  if (!last || !cover || (last === before.last && now.misfits === before.misfits)) return
  const plate = plateSpot(data, last.plate, shape)
  const id = carried(data, cover.id, tugsOf(now.board, cover.id))
  if (now.misfits > before.misfits) {
    if (plate) kit.tryAt(id, { x: plate.x, y: plate.y - 30 }, (afterMs) => refused(kit, data, last.plate ?? '', plate, afterMs), { scale: 0.6 * (is[id]?.scale ?? 1) })
    return
  }
  if (last.of === 'tug') {
    tugged(kit, data, before, now, cover, was)
    return
  }
  if (last.of === 'slip') {
    kit.hop(`part-${cover.id}`, 14, 300)
    kit.hop(`slip-${cover.id}`, 26, 420, 120)
    if (last.fits && plate) kit.burst(is[`slip-${cover.id}`] ?? plate, 8, 200)
    return
  }
  if (last.of !== 'place' || !plate) return
  const home = was[id] ?? plate
  kit.burst(home, 8, 160)
  const plateId = `plate-${last.plate}`
  if (last.plate === 'go') kit.squash(plateId, 1.08, 0.94, 60)
  else kit.hop(plateId, 20, 340, 60)
  if (data.form === 'photo') kit.squash('photo', 1.01, 0.98, 120)
  if (data.form === 'masks') {
    kit.pop('layer-mist', { ...home, scale: 1 }, { x: plate.x + plate.w * 0.4, y: plate.y - 20, scale: 0.2, alpha: 0.3 }, { ms: 700, lift: 60 })
    kit.frames('lamp', [['lamp-out', 600]])
    kit.squash('lamp', 1.25, 1.25, 700)
  }
}

function tugged(kit: Kit, data: RevealData, before: RevealState, now: RevealState, cover: RevealCover, was: Picture): void {
  const tugs = tugsOf(now.board, cover.id)
  if (tugs === tugsOf(before.board, cover.id)) return
  if (data.form === 'labels') {
    const old = was[`label-${cover.id}`]
    const promise = was[`promise-${cover.id}`]
    if (!isOff(cover, now.board)) {
      // It stretches, and holds.
      kit.squash(`label-${cover.id}`, 0.96, 1.18)
      kit.rock(`promise-${cover.id}`, 8, 500)
      kit.rock(`arm-${cover.id}`, 20, 700)
    } else if (old) {
      for (const each of [old, ...(promise ? [promise] : [])])
        if (each.frame) kit.pop(each.frame, each, { y: each.y - 130, turn: 24, alpha: 0, scale: (each.scale ?? 1) * 1.1 }, { ms: 420 })
      kit.hop(`under-${cover.id}`, 12, 260, 60)
    }
    return
  }
  if (data.form === 'photo') {
    kit.squash('lens', 1.08, 0.94, 200)
    return
  }
  const shown = `layer-${cover.id}-${tugs}`
  kit.squash(shown, isOff(cover, now.board) ? 1.3 : 1.12, isOff(cover, now.board) ? 1.2 : 0.9, 100)
  if (isOff(cover, now.board)) kit.rock(shown, 4, 1200, 200)
}

/** The plate's body says no: a wall and a gull behind the gate, a wave that brings it back, a hand that mist runs through. */
function refused(kit: Kit, data: RevealData, plate: string, spot: Spot, afterMs: number): void {
  const id = `plate-${plate}`
  if (plate === 'go') {
    kit.squash(id, 1.06, 0.92, afterMs)
    return
  }
  kit.rock(id, plate === 'leave' ? 8 : 5, 700, afterMs)
  if (data.form !== 'masks') return
  for (const k of [-1, 0, 1])
    kit.pop('wisp', { x: spot.x, y: spot.y - 30, scale: 0.5 }, { x: spot.x + k * 130, y: spot.y - 170, scale: 1.1, alpha: 0 }, { ms: 900, afterMs: afterMs + 60 })
}

function pokes(data: RevealData, { board, visit }: RevealState): readonly Poke[] {
  const first = board.order[0] ?? ''
  if (data.form === 'labels')
    return [
      { cutouts: ['plate-go'], does: 'frames', frames: [['gate-wall', 900]], cue: 'gull' },
      { cutouts: ['plate-leave'], does: 'rock', cue: 'water' },
      { cutouts: board.order.flatMap((id) => (board.placed[id] ? [`peg-${id}--1`, `peg-${id}-1`] : [`promise-${id}`])), does: 'hop', cue: 'twang' },
    ]
  if (data.form === 'photo') {
    const still = coversOf(data, visit).find((cover) => cover.goes.includes(KEEP))
    return [
      { cutouts: ['lens'], does: 'squash', cue: 'squeak' },
      { cutouts: [`part-${still?.id}`], does: 'hop', cue: 'giggle' },
      { cutouts: ['plate-crop'], does: 'rock', cue: 'tick' },
    ]
  }
  return [
    { cutouts: [`mask-${first}`, ...Array.from({ length: 3 }, (_, i) => `layer-${first}-${i + 1}`)], does: 'rock', cue: 'giggle' },
    { cutouts: ['plate-pocket'], does: 'squash', cue: 'boing' },
    { cutouts: ['lamp'], does: 'frames', frames: [['lamp-lit', 500]], cue: 'tick' },
  ]
}

export default toyView<RevealData, RevealState>({
  arts: (data, visit) => [...data.plates.flatMap(({ who }) => (who ? [`bust-${who}`] : [])), ...coversOf(data, visit).flatMap(({ who }) => (who ? [`bust-${who}`] : []))],
  picture,
  threads,
  react,
  pokes,
})
