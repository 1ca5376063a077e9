// Stones turn, dip and ring; a gull takes one to the teacher; a back straightens with every stone put down.
import { bears, isAside, type PathData, type PathState, walkOf } from '../../core/mechanics/path'
import { EASE } from '../motion'
import { type Between, type Kit, type Poke, toyView } from '../toy/view'
import { picture, sceneOf } from './path/scenes'

const TURN_MS = 300
const FLIGHT_MS = 350
const STEP_MS = 350
const EDGE_ON = 0.06
const HELD_UP = 0.6
const FIT_BURST = 8
const END_BURST = 24

function react(kit: Kit, between: Between<PathData, PathState>): void {
  const { data, before, now, shape, is } = between
  const { last } = now
  if (!last || last === before.last) return
  const { at } = sceneOf(data, now, shape)
  const stone = last.stone ?? ''
  const end = is[stone]
  const gap = at.gaps[last.gap ?? -1]
  switch (last.of) {
    case 'turn':
      if (end)
        kit.go(stone, { stretch: [end.stretch?.[0] ?? 1, EDGE_ON], y: end.y - 30 }, { ms: TURN_MS / 2, done: () => kit.go(stone, end, { ms: TURN_MS / 2, ease: EASE.back }) })
      return
    case 'check':
      heldUp(kit, between, stone)
      return
    case 'set':
      if (!gap) return
      if (!last.fits) {
        kit.tryAt(stone, { x: gap.x, y: gap.y + 20 }, (afterMs) => dips(kit, stone, afterMs), { scale: 0.9 })
        return
      }
      kit.squash(stone, 1.14, 0.86, 260)
      if (data.form === 'river') kit.pop('rings', { x: gap.x, y: gap.y, scale: 0.9 }, { x: gap.x, y: gap.y, scale: 1.7, alpha: 0 }, { ms: 700, afterMs: 260 })
      kit.burst(gap, FIT_BURST, 280)
      return
    case 'step':
    case 'back':
      stepped(kit, between)
      return
    case 'ring':
      kit.hop('walker', 40, 360)
      if (gap) kit.squash(now.board.gaps[last.gap ?? -1] ?? '', 1.08, 0.9, 340)
      return
    case 'say': {
      const walker = is.walker
      if (!walker) return
      kit.burst(walker, END_BURST)
      kit.hop('walker', 46, 480)
      kit.rock('pack', 14, 700)
      kit.hop('helper', 20, 420, 400)
    }
  }
}

/** It sinks a little, bobs up, and whoever leans over wobbles back: nobody gets wet. */
function dips(kit: Kit, stone: string, afterMs: number): void {
  kit.rock(stone, 10, 520, afterMs)
  kit.rock('walker', 8, 700, afterMs)
  kit.hop('frog', 30, 420, afterMs + 120)
  kit.rock('gull', 8, 600, afterMs + 120)
}

function heldUp(kit: Kit, { data, now, shape, was, is }: Between<PathData, PathState>, stone: string): void {
  const end = is[stone]
  const from = was[stone]
  const { at } = sceneOf(data, now, shape)
  if (!end || !from) return
  const up = { x: at.helper.x - at.helper.w * 0.62, y: at.helper.y }
  if (data.form === 'river') {
    kit.pop('gull-flies', { x: from.x, y: from.y - 110 }, { x: up.x, y: up.y - 110 }, { ms: FLIGHT_MS, lift: 40 })
    kit.pop('gull-flies', { x: up.x, y: up.y - 110, isFlipped: true }, { x: end.x, y: end.y - 110, isFlipped: true }, { ms: FLIGHT_MS, lift: 40, afterMs: FLIGHT_MS + 150 })
  }
  kit.go(stone, { ...up, scale: HELD_UP }, { ms: FLIGHT_MS, lift: 40, done: () => kit.go(stone, end, { ms: FLIGHT_MS, lift: 40, afterMs: 150 }) })
  kit.hop('helper', 18, 380, FLIGHT_MS)
  if (bears(data, now.board, stone)) kit.burst(up, FIT_BURST, FLIGHT_MS)
  if (isAside(now.board, stone)) kit.squash('basket', 1.1, 0.9, FLIGHT_MS * 2 + 150)
}

function stepped(kit: Kit, { now, is }: Between<PathData, PathState>): void {
  const { last, board } = now
  const end = is.walker
  const on = board.gaps[board.at - 1] ?? ''
  if (!end) return
  if (!last?.fits) {
    kit.rock('walker', 10, 800)
    kit.rock(last?.stone ?? '', 9, 600)
    return
  }
  kit.go('walker', end, { ms: STEP_MS, lift: 60, ease: EASE.inOut })
  if (is.pack) kit.go('pack', is.pack, { ms: STEP_MS, lift: 60, ease: EASE.inOut })
  kit.squash('walker', 1.08, 0.92, STEP_MS)
  kit.squash(on, 1.08, 0.9, STEP_MS)
  if (is[on]?.frame === 'turtle') kit.frames(on, [['turtle-blink', 400]], STEP_MS)
  if (is[on]?.frame === 'plank-gold') kit.burst({ x: end.x, y: end.y + 90 }, FIT_BURST, STEP_MS)
  if (board.at <= board.gaps.length) return
  kit.burst(end, END_BURST, STEP_MS)
  kit.hop('helper', 26, 420, STEP_MS)
  kit.hop('friend', 26, 420, STEP_MS + 120)
  kit.hop('walker', 34, 420, STEP_MS + 200)
}

const POKES: Readonly<Record<PathData['form'], readonly Poke[]>> = {
  river: [
    { cutouts: ['frog'], does: 'hop', cue: 'plop' },
    { cutouts: ['reeds'], does: 'rock', cue: 'swish' },
    { cutouts: ['fish'], does: 'hop', cue: 'water' },
  ],
  planks: [
    { cutouts: ['gull'], does: 'hop', cue: 'gull' },
    { cutouts: ['post-0'], does: 'rock', cue: 'creak' },
    { cutouts: ['fish'], does: 'hop', cue: 'water' },
  ],
  backpack: [
    { cutouts: ['frog'], does: 'hop', cue: 'plop' },
    { cutouts: ['reeds'], does: 'rock', cue: 'swish' },
    { cutouts: ['gull'], does: 'hop', cue: 'gull' },
  ],
}

export default toyView<PathData, PathState>({
  arts(data, visit) {
    const { walker, helper, friend } = walkOf(data, visit)
    return [walker, helper, ...(friend ? [friend] : [])].map((who) => `bust-${who}`)
  },
  picture,
  react,
  pokes: ({ form }) => POKES[form],
})
