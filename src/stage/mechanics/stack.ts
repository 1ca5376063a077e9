// Will it hold? Oak creaks and bounces, jelly bulges and lets its sitter slide, paper folds into its twin. Falling is soft, and funny.
import type { Shape } from '../../core/layout/hotspot'
import { type StackData, type StackState, stackSupports } from '../../core/mechanics/stack'
import { looks } from '../../core/mechanics/stack/holds'
import { stackPlaces } from '../../core/mechanics/stack/layout'
import { type Between, type Kit, type Picture, type Poke, type Pose, type Thread, toyView } from '../toy/view'
import { climbed, ladderPoses } from './stack/ladder'
import { sat, stoolPoses, stoolStrings } from './stack/stool'

/** From above the stage, behind what is said. */
const CEILING = -320
const TAG = 0.8

function picture(data: StackData, state: StackState, shape: Shape): Picture {
  const at = stackPlaces(data.form, shape)
  const { board } = state
  const poses: Record<string, Pose> = data.form === 'stool' ? stoolPoses(data, state, shape) : ladderPoses(data, state, shape)
  for (const [i, id] of board.tray.entries()) {
    const isHeld = board.hand === id
    const place = isHeld ? (at.hand ?? at.tray[i]) : at.tray[i]
    if (place && !board.sockets.includes(id)) poses[id] = { x: place.x, y: place.y, frame: 'tag', scale: TAG, turn: isHeld ? -3 : 0, heft: 1 }
  }
  return poses
}

function react(kit: Kit, between: Between<StackData, StackState>): void {
  const { now, before, data, is } = between
  const { last } = now
  if (!last || last === before.last) return
  if (last.of === 'sit') {
    if (data.form === 'stool') sat(kit, between)
    else climbed(kit, between)
  }
  if (last.of === 'check' && last.thing && is[last.thing]) {
    kit.squash(last.thing, 1.3, 0.7)
    kit.rock(last.thing, 6, 900, 200)
  }
  if (last.of === 'place') {
    // The seat lifts a little as a leg goes in: knock, knock.
    if (is.seat) kit.hop('seat', 14, 240, 220)
    if (last.socket !== undefined && last.thing && looks(data, now.board)[last.socket] === 'jelly') kit.rock(last.thing, 7, 900, 240)
  }
}

function threads(data: StackData, state: StackState, shape: Shape): Readonly<Record<string, Thread>> {
  const { claim } = stackPlaces(data.form, shape)
  const hung = (x: number, y: number): Thread => ({ from: { x, y: CEILING }, to: { x, y }, sag: 0 })
  const top = claim.y - claim.h / 2 + 10
  return {
    'claim-left': hung(claim.x - claim.w * 0.36, top),
    'claim-right': hung(claim.x + claim.w * 0.36, top),
    ...Object.fromEntries((data.form === 'stool' ? stoolStrings(data, state, shape) : []).map(({ x, y }, i) => [`seat-${i}`, hung(x, y)])),
  }
}

/** Jelly wobbles for nine tenths of a second; the cushion puffs; whoever waits hops. */
function pokes(data: StackData, { board }: StackState): readonly Poke[] {
  const found = looks(data, board)
  const soft = board.sockets.find((_, i) => found[i] === 'jelly' || found[i] === 'paper')
  return [
    soft ? { cutouts: [soft], does: 'rock', cue: 'wobble' } : { cutouts: [data.form === 'stool' ? 'seat' : 'top'], does: 'rock', cue: 'creak' },
    { cutouts: ['cushion'], does: 'frames', frames: [['cushion-puffs', 500]], cue: 'poof' },
    { cutouts: [data.form === 'stool' ? 'sitter' : 'parcel'], does: 'hop', cue: 'giggle' },
  ]
}

export default toyView<StackData, StackState>({
  arts: (data, visit) => [...(data.top ? [`bust-${data.top}`] : []), ...stackSupports(data, visit).flatMap(({ art }) => (art ? [`pic-${art}`] : []))],
  picture,
  react,
  threads,
  pokes,
})
