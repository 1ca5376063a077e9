// A message as a woolly creature: prickles that are wider than the door, hands that let go of a blanket, and a body that becomes its words.
import type { Shape } from '../../core/layout/hotspot'
import { mendPlaces } from '../../core/mechanics/mend/layout'
import { holds, isOpenWay, isPrickly, listenersOf, type MendData, type MendState, slotsOf, wordsOf } from '../../core/mechanics/mend/message'
import { type Between, type Kit, type Picture, type Poke, type Pose, toyView } from '../toy/view'
import { creature, STANDS, type Stand, standOf, turnOf } from './mend/creature'
import { blanket, door } from './mend/ways-out'

const TROT_MS = 420
const BOING = { wide: 0.8, flat: 1.2 } as const

function picture(data: MendData, state: MendState, shape: Shape): Picture {
  const { board, visit } = state
  const places = mendPlaces(data.wayOut, shape)
  const way = data.wayOut === 'door' ? door(data, state, shape) : blanket(data, state, shape)
  const pet = creature(data, state, shape)
  const open = slotsOf(data, visit).findIndex((slot) => slot.id === board.open)
  const tufts = slotsOf(data, visit)[open]?.tufts ?? []
  const fanned = Object.fromEntries(
    places.tufts(open, tufts.length).map((spot, i): [string, Pose] => [`tuft-${i}`, { x: spot.x, y: spot.y, frame: 'tuft', stretch: [(spot.w + 76) / 440, (spot.h + 60) / 190] }]),
  )
  // Too wide for the door, and off the blanket it slides.
  const isJammed = state.last?.of === 'leave' && state.last.slot !== undefined
  const isDoor = data.wayOut === 'door'
  const scout: Picture = isJammed
    ? {
        scout: {
          x: places.leave.x - (isDoor ? 0 : places.leave.w * 0.4),
          y: places.leave.y + (isDoor ? 0 : places.leave.h * 0.3),
          frame: 'scout',
          scale: isDoor ? 0.78 : 0.42,
          turn: isDoor ? 3 : -14,
        },
      }
    : {}
  // Through the doorway it goes behind the leaf; into a blanket it jumps behind the hem.
  return { ...way.behind, ...(board.at === 'gone' ? { ...pet, ...way.front } : { ...way.front, ...pet }), ...fanned, ...scout }
}

const PARTS = ['body', 'head', 'face', 'ear--1', 'ear-1', 'foot--1', 'foot-1'] as const
const all = (does: (id: string) => void, is: Picture): void => {
  for (const id of Object.keys(is)) if (PARTS.some((part) => part === id) || /^(wears|boot|glint|spring)-/.test(id)) does(id)
}

function react(kit: Kit, { data, before, now, shape, was, is }: Between<MendData, MendState>): void {
  const { last } = now
  const stand = standOf(data, before, shape)
  if (now.misfits > before.misfits) {
    tooSoon(kit, data, now, stand, is)
    return
  }
  if (last === before.last && now.board.at === before.board.at) return
  if (last?.of === 'open')
    for (const side of ['left', 'right']) {
      kit.rock(`prickle-${last.slot}-${side}`, 14, 600)
      kit.squash(`prickle-${last.slot}-${side}`, 1.2, 0.84)
    }
  if (last?.of === 'hear' && last.listener) kit.hop(`who-${last.listener}`, 16, 320)
  if (last?.of === 'put') softened(kit, { data, before, now, shape, was, is })
  if (now.board.at === 'out' && before.board.at === 'home') {
    kit.frames('face', [['face-oh', 500]], TROT_MS)
    all((id) => kit.hop(id, 14, 200, 60), is)
  }
  if (now.board.at === 'gone') {
    const there = STANDS[data.wayOut][shape].gone
    for (const { id } of listenersOf(data, now.visit)) kit.hop(`who-${id}`, 34, 460, 700)
    if (data.wayOut === 'blanket') {
      kit.squash('blanket', 1.06, 1.3, 500)
      all((id) => kit.hop(id, 150, 900, 620), is)
    } else kit.rock('bell', 18, 900, 500)
    kit.burst({ x: there.x, y: there.y - 60 }, 24, 900)
  }
}

/** A prickle becomes wool; whoever smiles again takes hold again, and the body does what its words say. */
function softened(kit: Kit, { data, before, now, shape, is }: Between<MendData, MendState>): void {
  const slots = slotsOf(data, now.visit)
  const place = slots.findIndex((slot) => slot.id === now.last?.slot)
  const slot = slots[place]
  const spot = mendPlaces(data.wayOut, shape).slots[place]
  if (!slot || !spot) return
  for (const k of [-1, 1]) kit.pop('poof', { x: spot.x + k * (spot.w / 2 + 20), y: spot.y, scale: 1.25 }, { scale: 0.9, alpha: 0 }, { ms: 520, afterMs: 100 })
  kit.squash('body', 1.06, 0.95, 120)
  if (Object.keys(wordsOf(slot, now.board).pokes).length === 0) kit.burst({ x: spot.x, y: spot.y }, 8, 240)
  for (const { id } of listenersOf(data, now.visit)) if (holds(data, now, id) && !holds(data, before, id)) kit.hop(`who-${id}`, 26, 380, 140)
  if (turnOf(slot, now.board) === 'jump') for (const afterMs of [200, 620]) all((id) => kit.hop(id, 90, 400, afterMs), is)
  if (isOpenWay(data, now)) kit.frames('face', [['face-purr', 900]], 300)
}

/** Truly tried: a small prickly one runs ahead, and there it sticks, in the doorway or beside the blanket, until something else is done. */
function tooSoon(kit: Kit, data: MendData, now: MendState, stand: Stand, is: Picture): void {
  const there = is.scout
  if (!there) return
  kit.go(
    'scout',
    { x: stand.x + stand.w * 0.4, y: stand.y + 120, scale: 0.4 },
    { ms: 1, done: () => kit.go('scout', there, { ms: TROT_MS, lift: 60, done: () => kit.squash('scout', BOING.wide, BOING.flat) }) },
  )
  if (data.wayOut === 'door') {
    kit.rock('leaf', 2, 500, TROT_MS)
    kit.rock('bell', 16, 800, TROT_MS)
  } else kit.squash('blanket', 1.02, 1.16, TROT_MS)
  for (const { id } of listenersOf(data, now.visit))
    if (!holds(data, now, id)) {
      kit.rock(`mitten-${id}`, 18, 700, TROT_MS)
      kit.hop(`who-${id}`, 10, 260, TROT_MS)
    }
}

function pokes(data: MendData, { board, visit }: MendState): readonly Poke[] {
  const prickles = slotsOf(data, visit).flatMap((slot) => (board.at === 'home' && isPrickly(slot, board) ? [`prickle-${slot.id}-left`, `prickle-${slot.id}-right`] : []))
  const [who] = listenersOf(data, visit)
  return [
    prickles.length > 0 ? { cutouts: prickles, does: 'rock', cue: 'twang' } : { cutouts: ['foot-1', 'foot--1'], does: 'hop', cue: 'squeak' },
    {
      cutouts: ['face'],
      does: 'frames',
      frames: [
        ['face-purr', 700],
        ['face', 160],
        ['face-purr', 400],
      ],
      cue: 'purr',
    },
    data.wayOut === 'door' ? { cutouts: ['bell'], does: 'rock', cue: 'bell' } : { cutouts: ['blanket', ...(who ? [`mitten-${who.id}`] : [])], does: 'squash', cue: 'boing' },
  ]
}

export default toyView<MendData, MendState>({
  arts: (data, visit) => listenersOf(data, visit).map(({ id }) => `bust-${id}`),
  picture,
  react,
  pokes,
})
