// It takes two, as a picture: a boat that leans till somebody sits, a gate that lifts, a worry that goes off like a raspberry, a word that becomes a rope.
import { type BringData, type BringState, bringRounds, helpersNow, isBusy, roundNow } from '../../core/mechanics/bring'
import { bringPlaces } from '../../core/mechanics/bring/layout'
import { standsNow } from '../../core/mechanics/bring/touches'
import { type Between, type Kit, type Picture, type Poke, type Pose, type Thread, toyView } from '../toy/view'
import { balloonPicture, balloonReact, balloonThreads } from './bring/balloon'
import { boatPicture, boatReact } from './bring/boat'
import { gatePicture, gateReact, gateThreads } from './bring/gate'
import { bodyOf, PROPS } from './bring/people'
import { ropePicture, ropeReact, ropeThreads } from './bring/rope'

type Shape = Between<BringData, BringState>['shape']
const TUB = { wide: 200, below: 46, sign: 0.8 }
/** A bust's width on its place; a body of the toy's own is drawn as wide. */
const BUST = { share: 0.82, most: 205 }

/** Everybody ashore, each in a tub, with what their hands are full of. */
function ashore(data: BringData, state: BringState, shape: Shape): Record<string, Pose> {
  const poses: Record<string, Pose> = {}
  const at = bringPlaces(data.to, shape)
  const about = roundNow(data, state)?.about
  for (const [i, helper] of helpersNow(data, state).entries()) {
    const place = standsNow(data, state, shape).get(helper.id)
    if (!place || helper.id === about || state.board.seat === helper.id) continue
    const isHeld = state.board.hand === helper.id
    const { x, y, w, h } = isHeld ? at.hand : place
    const wide = Math.min(BUST.most, Math.min(w, h) * BUST.share)
    const scale = wide / BUST.most
    const lift = h * (isHeld ? 0.17 : 0.12)
    poses[helper.id] = { x, y: y - lift, ...bodyOf(helper, wide), heft: helper.role === 'online' || helper.role === 'everyone' ? 0 : 1, ...(isHeld ? { turn: -3 } : {}) }
    // A crowd has no tub to stand in, nor has what is thin as paper.
    if (helper.role !== 'everyone' && helper.role !== 'online' && helper.role !== 'thing')
      poses[`tub-${helper.id}`] = { x, y: y - lift + TUB.below * scale + 14, frame: 'tub', scale: (wide * 1.06) / TUB.wide, heft: 1, ...(isHeld ? { turn: -3 } : {}) }
    if (isHeld) continue
    if (data.to === 'helpers') poses[`prop-${helper.id}`] = { x: x + w * 0.3, y: y + h * 0.16, frame: PROPS[i % PROPS.length] ?? 'hanky', scale: 0.72 }
    const sign = isBusy(data, state, helper.id) ? 'sign-busy' : state.board.tried.includes(helper.id) ? 'sign-free' : undefined
    if (sign) poses[`sign-${helper.id}`] = { x: x - w * 0.34, y: y - h * 0.3, frame: sign, scale: TUB.sign, turn: -6 }
  }
  return poses
}

function picture(data: BringData, state: BringState, shape: Shape): Picture {
  const people = ashore(data, state, shape)
  if (data.to === 'seat') return boatPicture(data, state, shape, people)
  if (data.to === 'gate') return gatePicture(data, state, shape, people)
  return data.to === 'helpers' ? balloonPicture(data, state, shape, people) : ropePicture(data, state, shape, people)
}

function threads(data: BringData, state: BringState, shape: Shape): Readonly<Record<string, Thread>> {
  if (data.to === 'gate') return gateThreads(data, state, shape)
  if (data.to === 'helpers') return balloonThreads(data, state, shape)
  return data.to === 'rope' ? ropeThreads(data, state, shape) : {}
}

function react(kit: Kit, between: Between<BringData, BringState>): void {
  const { data, before, now } = between
  if (now.last === before.last || !now.last) return
  if (now.last.of === 'part' && now.last.who) {
    kit.hop(now.last.who, 20, 380)
    kit.squash(`sign-${now.last.who}`, 1.2, 0.8, 200)
  }
  if (data.to === 'seat') boatReact(kit, between)
  else if (data.to === 'gate') gateReact(kit, between)
  else if (data.to === 'helpers') balloonReact(kit, between)
  else ropeReact(kit, between)
}

function pokes(data: BringData, state: BringState): readonly Poke[] {
  const [first = '', second = '', third = ''] = helpersNow(data, state).map(({ id }) => id)
  if (data.to === 'seat')
    return [
      { cutouts: ['sail'], does: 'rock', cue: 'creak' },
      { cutouts: ['child'], does: 'hop', cue: 'giggle' },
      { cutouts: ['oar-left'], does: 'rock', cue: 'water' },
    ]
  if (data.to === 'gate')
    return [
      { cutouts: ['pulley'], does: 'rock', cue: 'creak' },
      { cutouts: ['bird'], does: 'hop', cue: 'gull' },
      { cutouts: ['child'], does: 'hop', cue: 'giggle' },
    ]
  if (data.to === 'rope')
    return [
      { cutouts: ['bird'], does: 'hop', cue: 'gull' },
      { cutouts: ['child'], does: 'hop', cue: 'giggle' },
      { cutouts: [first, `tub-${first}`], does: 'squash', cue: 'squeak' },
    ]
  // One sneezes, one knits, one juggles.
  return [
    { cutouts: [`prop-${first}`, first], does: 'squash', cue: 'sneeze' },
    { cutouts: [`prop-${second}`], does: 'rock', cue: 'tick' },
    { cutouts: [`prop-${third}`, third], does: 'hop', cue: 'hop' },
  ]
}

export default toyView<BringData, BringState>({
  arts: (data, visit) => [
    `bust-${data.child.id}`,
    ...bringRounds(data, visit).flatMap(({ art, answers }) => [
      ...(art ? [`pic-${art}`] : []),
      ...answers.flatMap(({ by }) => {
        const helper = data.helpers.find(({ id }) => id === by)
        return helper && (helper.role === 'grown-up' || helper.role === 'child') ? [`bust-${by}`] : []
      }),
    ]),
  ],
  picture,
  threads,
  react,
  pokes,
})
