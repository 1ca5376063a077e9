// A quiet word in a paper boat: a grown-up's hands make a rope of it, a crowd makes gulls, and a friend is another pair of hands.
import { type BringData, type BringState, bringRounds, roundNow } from '../../../core/mechanics/bring'
import { bringPlaces } from '../../../core/mechanics/bring/layout'
import { standsNow } from '../../../core/mechanics/bring/touches'
import type { Between, Kit, Picture, Point, Pose, Thread } from '../../toy/view'

type Shape = Between<BringData, BringState>['shape']
const CHILD_WIDE = 170
/** A label stands on the foot of its place: what hovers there hovers above it. */
const ABOVE_LABEL: Readonly<Record<Shape, number>> = { wide: 42, upright: 56 }
/** A rope is thicker than a thread. */
const STRANDS = [0, 5, 10] as const
const RING = { bust: 150, adrift: 1, saved: 0.62 }
const GULLS = { out: 640, home: 620 }

/** Somebody in a ring: out on the water, or safe by the shore. */
function inRing(id: string, who: string, { x, y }: Point, scale: number, turn: number): Record<string, Pose> {
  return {
    [`ring-back-${id}`]: { x, y, frame: 'ring-back', scale, heft: 0 },
    [`adrift-${id}`]: { x, y: y - 50 * scale, picture: `bust-${who}`, wide: RING.bust, scale, turn, heft: 0 },
    [`ring-front-${id}`]: { x, y, frame: 'ring-front', scale, heft: 0 },
  }
}
const savedAt = (data: BringData, shape: Shape, i: number): Point => bringPlaces(data.to, shape).kept[i] ?? bringPlaces(data.to, shape).about

export function ropePicture(data: BringData, state: BringState, shape: Shape, people: Record<string, Pose>): Picture {
  const at = bringPlaces(data.to, shape)
  const rounds = bringRounds(data, state.visit)
  const round = roundNow(data, state)
  const poses: Record<string, Pose> = {}
  for (const [i, { id, about }] of rounds.slice(0, state.board.round).entries()) if (about) Object.assign(poses, inRing(id, about, savedAt(data, shape, i), RING.saved, 0))
  if (round?.about) Object.assign(poses, inRing(round.id, round.about, at.about, RING.adrift, state.board.tried.includes(round.about) ? 4 : -7))
  poses.bird = { x: at.about.x - (shape === 'wide' ? 330 : 250), y: at.about.y - 40, frame: 'gulls', scale: 0.5 }
  poses.child = { x: at.child.x, y: at.child.y - 16, picture: `bust-${data.child.id}`, wide: CHILD_WIDE }
  poses['child-tub'] = { x: at.child.x, y: at.child.y + 52, frame: 'tub', scale: 0.92 }
  const boat = state.board.hand === null ? at.load : at.hand
  return {
    ...poses,
    ...people,
    ...(round ? { [round.id]: { x: boat.x, y: boat.y - ABOVE_LABEL[shape], frame: 'paper-boat', scale: 0.9, heft: 0, turn: state.board.hand === null ? 0 : -5 } } : {}),
  }
}

/** A rope stays with whoever threw it, for all to see. */
export function ropeThreads(data: BringData, state: BringState, shape: Shape): Readonly<Record<string, Thread>> {
  const stands = standsNow(data, state, shape)
  const rounds = bringRounds(data, state.visit)
  const friend = state.board.tried.find((id) => id !== roundNow(data, state)?.about && stands.has(id))
  const { child } = bringPlaces(data.to, shape)
  const to = friend === undefined ? undefined : stands.get(friend)
  return {
    ...Object.fromEntries(
      state.board.heard.flatMap((who, i) => {
        const stand = stands.get(who)
        const saved = savedAt(data, shape, i)
        return stand ? STRANDS.map((dy) => [`rope-${rounds[i]?.id}-${dy}`, { from: { x: stand.x, y: stand.y - 20 + dy }, to: { x: saved.x, y: saved.y + 30 + dy }, sag: 14 }]) : []
      }),
    ),
    // A friend comes along: the two hold on to one another.
    ...(to ? { friend: { from: { x: child.x + 60, y: child.y + 30 }, to: { x: to.x - 60, y: to.y + 20 }, sag: 26 } } : {}),
  }
}

export function ropeReact(kit: Kit, { data, before, now, shape, was, is }: Between<BringData, BringState>): void {
  const { last } = now
  if (!last?.who) return
  const place = standsNow(data, before, shape).get(last.who)
  if (!place) return
  if (last.of === 'back') {
    const home = is[last.round]
    kit.tryAt(last.round, { x: place.x, y: place.y - 40 }, (afterMs) => {
      kit.squash(last.who as string, 1.1, 0.88, afterMs)
      if (!home) return
      // Flung at everyone it is gulls, and they fly home with it.
      for (const [i, dy] of [-120, -200, -60].entries())
        kit.pop(
          'gulls',
          { x: place.x, y: place.y - 60, scale: 0.5 },
          { x: home.x + (i - 1) * 120, y: home.y + dy, scale: 0.8 },
          { ms: GULLS.out, afterMs: afterMs + i * 90, lift: 80 },
        )
    })
  }
  if (last.of === 'part') {
    const isOut = last.who === roundNow(data, now)?.about
    if (isOut && is[last.round]) {
      const home = is[last.round] as Pose
      kit.go(last.round, { x: place.x - 130, y: place.y + 40 }, { ms: 500, lift: 20, done: () => kit.go(last.round, { ...home }, { ms: GULLS.home, afterMs: 400, lift: 20 }) })
      kit.rock(`adrift-${last.round}`, 8, 900, 500)
    }
  }
  if (last.of === 'take') {
    const boat = was[last.round]
    if (boat) kit.pop('paper-boat', { ...boat }, { x: place.x, y: place.y - 30, scale: 0.4 }, { ms: 420, lift: 60 })
    for (const part of ['ring-back', 'adrift', 'ring-front']) {
      const home = is[`${part}-${last.round}`]
      if (home) kit.go(`${part}-${last.round}`, { ...home }, { ms: 1000, afterMs: 420 })
    }
    kit.hop(last.who, 24, 420, 300)
    kit.burst(place, now.board.round === bringRounds(data, now.visit).length ? 24 : 8, 420)
    kit.hop('child', 26, 420, 700)
  }
}
