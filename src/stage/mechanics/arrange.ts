// A doll's house that answers back: a camera's picture shows what it sees, the next one sits down on what was left, a twin copies every move.
import type { Shape } from '../../core/layout/hotspot'
import { type ArrangeData, type ArrangeState, type ArrangeThing, arrangeThings, inTheWay, isRung, testerOf, thingIn } from '../../core/mechanics/arrange'
import { arrangePlaces, LIFTED, NAME_H } from '../../core/mechanics/arrange/layout'
import { type Between, type Kit, type Picture, type Pose, toyView } from '../toy/view'

/** As the rooms and things are drawn, in units. */
const ROOM = { w: 290, h: 206 }
const SIZE = { shelf: 0.62, hand: 0.78, room: 0.9, framed: 0.58 }
const SEAT = { w: 330, h: 300 }
/** Where a thing lies in its room, from the middle. */
const LIES = { x: 34, y: 4 }
const CUSHIONS_UP = 64
const PLANK = 400
const ROOF = 492
const ROOMS = {
  camera: { seen: 'room-lit', unseen: 'room-dim' },
  next: { seen: 'room-school', unseen: 'room-school' },
  twin: { seen: 'room-slide', unseen: 'room-slide' },
} as const
const CHILDREN = 3

type Places = ReturnType<typeof arrangePlaces>
/** Rooms are drawn a little shorter than they are touched, so that their names hang below what stands in them. */
function placesOf(data: ArrangeData, shape: Shape): Places {
  const at = arrangePlaces(data.tester === 'twin', shape)
  const cut = NAME_H[shape]
  return { ...at, cells: at.cells.map((cell) => ({ ...cell, y: cell.y - cut / 2, h: cell.h - cut })) }
}
const scaleOf = ({ w, h }: { readonly w: number; readonly h: number }): number => Math.min(w / ROOM.w, h / ROOM.h)

function picture(data: ArrangeData, state: ArrangeState, shape: Shape): Picture {
  const at = placesOf(data, shape)
  return {
    ...shelf(at.shelf),
    ...(data.tester === 'twin' ? {} : roof(at.cells)),
    ...rooms(data, at),
    ...(data.tester === 'twin' ? otherRoom(data, state, at) : {}),
    ...furniture(data, state, at),
    ...(data.tester === 'camera' ? frame(data, state, at) : data.tester === 'next' ? seat(data, state, at) : {}),
    ...things(data, state, at),
  }
}

/** A plank below every row of what waits. */
function shelf(places: Places['shelf']): Picture {
  const rows = [...new Set(places.map(({ y }) => y))]
  const [left, right] = [Math.min(...places.map(({ x, w }) => x - w / 2)), Math.max(...places.map(({ x, w }) => x + w / 2))]
  return Object.fromEntries(
    rows.map((y) => [`plank-${y}`, { x: (left + right) / 2, y: y + (places[0]?.h ?? 0) * 0.34, frame: 'plank', stretch: [(right - left + 30) / PLANK, 1] } satisfies Pose]),
  )
}
function roof(cells: Places['cells']): Picture {
  const [first] = cells
  const [left, right] = [Math.min(...cells.map(({ x, w }) => x - w / 2)), Math.max(...cells.map(({ x, w }) => x + w / 2))]
  return first ? { roof: { x: (left + right) / 2, y: first.y - first.h / 2 - 24, frame: 'room-roof', stretch: [(right - left + 60) / ROOF, 0.86] } } : {}
}

function rooms(data: ArrangeData, { cells }: Places): Picture {
  const poses: Record<string, Pose> = {}
  for (const [i, spot] of data.spots.entries()) {
    const cell = cells[i]
    if (!cell) continue
    const stretch = [cell.w / (ROOM.w - 12), cell.h / (ROOM.h - 12)] as const
    poses[`room-${spot.id}`] = { x: cell.x, y: cell.y, frame: ROOMS[data.tester][spot.seen ? 'seen' : 'unseen'], stretch }
    // Somebody who can hear sits at her own table.
    if (spot.art === 'table') poses.gran = { x: cell.x - cell.w * 0.26, y: cell.y - cell.h * 0.1, picture: 'bust-gran', wide: cell.h * 0.62 }
    poses[`at-${spot.id}`] = { x: cell.x, y: cell.y, frame: `at-${spot.art}`, scale: scaleOf(cell) }
  }
  return poses
}

function furniture(data: ArrangeData, state: ArrangeState, { bell, cabinet }: Places): Picture {
  const scale = cabinet.h / 230
  const foot = cabinet.y + cabinet.h / 2
  return {
    lamp: { x: cabinet.x, y: foot - 116 * scale - 34 * scale, frame: 'lamp-lit', scale },
    cabinet: { x: cabinet.x, y: foot - 110 * scale, frame: 'cabinet', scale },
    ...(data.tester === 'twin' ? {} : { bell: { x: bell.x, y: bell.y - 22, frame: isRung(state) ? 'bell-rings' : 'bell', scale: bell.w / 190 } }),
  }
}

const at2 = (x: number, y: number, scale: number): Pick<Pose, 'x' | 'y' | 'scale'> => ({ x, y, scale })

/** What the class sees: whatever lies where the camera looks. */
function frame(data: ArrangeData, state: ArrangeState, { tester }: Places): Picture {
  const scale = Math.min(tester.w / 400, tester.h / 270)
  const seen = data.spots.filter((spot) => spot.seen)
  const across = (i: number): number => tester.x + (i - (seen.length - 1) / 2) * 96 * scale
  const floor = tester.y - 2 * scale
  const poses: Record<string, Pose> = {
    swivel: { ...at2(tester.x - tester.w * 0.4, tester.y - tester.h * 0.62, scale * 0.7), frame: 'swivel' },
    laptop: { ...at2(tester.x, tester.y, scale), frame: 'laptop' },
  }
  poses.swivel = { ...at2(tester.x, tester.y + 150 * scale, scale * 0.62), frame: 'swivel' }
  const chair = arrangeThings(data, state.visit)[0]
  for (const [i, spot] of seen.entries()) {
    const inside = thingIn(state.board, spot.id)
    const thing = data.things.find((each) => each.id === inside)
    const isYou = isRung(state) && chair !== undefined && inside === chair.id
    if (spot.art === 'table') poses['seen-gran'] = { x: across(i) - 28 * scale, y: floor - 46 * scale, picture: 'bust-gran', wide: 74 * scale }
    if (thing) poses[`seen-${spot.id}`] = { x: across(i) + 8 * scale, y: floor, frame: thing.art, scale: SIZE.framed * scale }
    const who = testerOf(data, state.visit)?.who
    if (isYou && who) poses['seen-you'] = { x: across(i) + 26 * scale, y: floor - 26 * scale, picture: `bust-${who}`, wide: 92 * scale }
  }
  if (isRung(state)) {
    const way = inTheWay(data, state)
    if (way.some((thing) => thing.mishap === 'brother' && isSeen(data, state, thing)))
      poses.brother = { ...at2(tester.x + 60 * scale, floor - 4 * scale, scale * 0.7), frame: 'brother' }
    if (way.length === 0) poses.waving = { ...at2(tester.x, tester.y + 42 * scale, scale * 0.86), frame: 'waving' }
  }
  return poses
}
const isSeen = (data: ArrangeData, { board }: ArrangeState, { id }: ArrangeThing): boolean => data.spots.some((spot) => spot.seen && board.placed[id] === spot.id)

/** The next one sits down, on everything that was left. */
function seat(data: ArrangeData, state: ArrangeState, { tester }: Places): Picture {
  const scale = Math.min(tester.w / SEAT.w, tester.h / SEAT.h)
  const poses: Record<string, Pose> = { swivel: { ...at2(tester.x, tester.y + 40 * scale, scale), frame: 'swivel' } }
  const who = testerOf(data, state.visit)?.who
  if (!isRung(state) || !who) return poses
  const way = inTheWay(data, state)
  const has = (mishap: ArrangeThing['mishap']): boolean => way.some((thing) => thing.mishap === mishap)
  const up = has('cushions') ? CUSHIONS_UP * scale : 0
  if (up > 0) poses.cushions = { ...at2(tester.x, tester.y + 24 * scale, scale * 0.9), frame: 'cushions', turn: 3 }
  poses.tester = { x: tester.x, y: tester.y - 40 * scale - up, picture: `bust-${who}`, wide: 190 * scale, turn: up > 0 ? -4 : 0 }
  if (has('hat')) poses.hat = { ...at2(tester.x, tester.y - 124 * scale - up, scale), frame: 'login', turn: -8 }
  const screen = has('asleep') ? 'tablet' : has('face') ? 'staring' : 'ready'
  poses.screen = { ...at2(tester.x + 92 * scale, tester.y + 64 * scale - up * 0.4, scale * 0.8), frame: screen, turn: 6 }
  if (way.length === 0) poses.feet = { ...at2(tester.x - 70 * scale, tester.y + 96 * scale, scale), frame: 'feet', turn: -6 }
  return poses
}

/** The classroom does what the screen does. */
function otherRoom(data: ArrangeData, { board, last, misfits }: ArrangeState, { twins }: Places): Picture {
  const poses: Record<string, Pose> = {}
  const isAll = Object.keys(board.placed).length === data.spots.length
  for (const [i, spot] of data.spots.entries()) {
    const cell = twins[i]
    if (!cell) continue
    const scale = scaleOf(cell)
    const inside = thingIn(board, spot.id)
    const art = data.things.find((thing) => thing.id === inside)?.art
    const isPlucked = misfits > 0 && last?.of === 'place' && last.spot === spot.id && inside !== last.thing
    poses[`class-${spot.id}`] = { x: cell.x, y: cell.y, frame: 'room-school', stretch: [cell.w / (ROOM.w - 12), cell.h / (ROOM.h - 12)] }
    poses[`child-${spot.id}`] = {
      ...at2(cell.x - 52 * scale, cell.y + 16 * scale, scale * 1.1),
      frame: `child-${i % CHILDREN}-${isPlucked ? 'blinks' : isAll || art ? 'glad' : 'calm'}`,
    }
    poses[`pen-${spot.id}`] = { ...at2(cell.x + (isPlucked ? 30 : -8) * scale, cell.y + (isPlucked ? -52 : 50) * scale, scale * 0.8), frame: 'pen', turn: isPlucked ? 60 : 20 }
    if (art) poses[`twin-${inside}`] = { ...at2(cell.x + 60 * scale, cell.y + 18 * scale, scale * 0.72), frame: art, heft: 1 }
  }
  return poses
}

function things(data: ArrangeData, { board, visit }: ArrangeState, { cells, shelf }: Places): Picture {
  const poses: Record<string, Pose> = {}
  for (const [i, thing] of arrangeThings(data, visit).entries()) {
    const cell = cells[data.spots.findIndex((spot) => spot.id === board.placed[thing.id])]
    const home = shelf[i]
    const isHeld = board.hand === thing.id
    if (cell) poses[thing.id] = { ...at2(cell.x + LIES.x * scaleOf(cell), cell.y + LIES.y, SIZE.room * scaleOf(cell)), frame: thing.art, heft: 1 }
    else if (home)
      poses[thing.id] = {
        ...at2(home.x, home.y - (isHeld ? LIFTED : 0) - home.h * 0.17, (isHeld ? SIZE.hand : SIZE.shelf) * (home.h / 116)),
        frame: thing.art,
        heft: 1,
        turn: isHeld ? -5 : 0,
      }
  }
  return poses
}

function react(kit: Kit, { data, before, now, shape, is }: Between<ArrangeData, ArrangeState>): void {
  const { last } = now
  const at = placesOf(data, shape)
  if (last === before.last || !last) return
  if (last.of === 'ring') {
    rung(kit, now.misfits > before.misfits, at, is)
    return
  }
  const spot = data.spots.findIndex((each) => each.id === last.spot)
  const cell = at.cells[spot]
  const thing = last.thing
  if (!cell || !thing) return
  if (now.misfits > before.misfits) {
    const child = `child-${last.spot}`
    kit.tryAt(thing, { x: cell.x, y: cell.y }, (afterMs) => {
      kit.squash(child, 1.12, 0.9, afterMs)
      kit.hop(`pen-${last.spot}`, 50, 420, afterMs)
      kit.squash(`at-${last.spot}`, 1.06, 0.94, afterMs)
    })
    return
  }
  kit.squash(`at-${last.spot}`, 1.05, 0.95, 200)
  if (data.tester !== 'twin') return
  kit.burst({ x: cell.x, y: cell.y }, 8, 200)
  kit.hop(`child-${last.spot}`, 18, 380, 350)
}

/** Somebody comes in and sits down; what they find answers one after the other. */
function rung(kit: Kit, isInTheWay: boolean, { bell, tester }: Places, is: Picture): void {
  kit.rock('bell', 10, 700)
  const come = is.tester
  if (come) {
    kit.go('tester', { x: -160 }, { ms: 1, done: () => kit.go('tester', come, { ms: 600, lift: 40, done: () => kit.squash('swivel', 1.08, 0.92) }) })
    if (is.cushions) kit.rock('cushions', 5, 1200, 700)
    if (is.cushions) kit.rock('tester', 6, 1200, 700)
    const hat = is.hat
    if (hat)
      kit.go('hat', { y: hat.y - 300, alpha: 0 }, { ms: 1, done: () => kit.go('hat', { ...hat, alpha: 1 }, { ms: 320, afterMs: 700, done: () => kit.squash('hat', 1.15, 0.85) }) })
    if (is.feet) kit.hop('feet', 20, 500, 800)
  }
  const brother = is.brother
  if (brother) kit.go('brother', { x: tester.x - tester.w * 0.36 }, { ms: 1, done: () => kit.go('brother', brother, { ms: 1400, afterMs: 500 }) })
  if (is.waving) kit.rock('waving', 6, 1200, 500)
  if (is['seen-you']) kit.hop('seen-you', 14, 400, 500)
  if (isInTheWay) kit.rock('laptop', 2, 600, 400)
  else kit.burst({ x: tester.x, y: tester.y - 40 }, 24, 700)
  kit.squash('bell', 1.1, 0.9)
  if (!isInTheWay) kit.burst({ x: bell.x, y: bell.y }, 8, 200)
}

export default toyView<ArrangeData, ArrangeState>({
  arts: (data, visit) => [...(data.spots.some(({ art }) => art === 'table') ? ['bust-gran'] : []), ...[testerOf(data, visit)?.who ?? []].flat().map((who) => `bust-${who}`)],
  picture,
  react,
  pokes: (data) => [
    { cutouts: ['lamp'], does: 'frames', frames: [['lamp-out', 700]], cue: 'tick' },
    {
      cutouts: ['cabinet'],
      does: 'frames',
      frames: [
        ['cabinet-duck', 1100],
        ['cabinet', 60],
      ],
      cue: 'squeak',
    },
    data.tester === 'twin' ? { cutouts: ['child-yours'], does: 'hop', cue: 'giggle' } : { cutouts: ['swivel'], does: 'rock', cue: 'creak' },
  ],
})
