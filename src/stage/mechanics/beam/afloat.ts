// Who and what is on the water: boats with a tablet for a sail, floats, the lifeboat, and the two shells.
import type { Shape } from '../../../core/layout/hotspot'
import { asked, type BeamData, type BeamState, type BeamThing, beamThings, CHORUS, isWobbling } from '../../../core/mechanics/beam'
import { beamPlaces } from '../../../core/mechanics/beam/layout'
import type { Pose } from '../../toy/view'

/** Where things sit in a boat or on a float, from its middle, in a place 222 wide. */
const BOAT = { screen: { x: 30, y: -40, scale: 0.66 }, crew: { x: -52, y: -8, wide: 84 }, lantern: { x: -92, y: -62 } } as const
const FLOAT = { thing: { y: -18, scale: 1.35 }, raft: { y: 62, scale: 1.3 } } as const
const DRAWN_FOR = 222
const NAME_UNITS = 36
const WOBBLE_DEG = 10
const HOME = { x: 6, y: 186 } as const
type Placed = Pick<BeamState, 'board' | 'visit'>

export function thingPoses(data: BeamData, state: BeamState, thing: BeamThing, shape: Shape): Record<string, Pose> {
  const spot = beamPlaces(data.guess, shape).stops[thing.stop]
  if (!spot) return {}
  const { board } = state
  const k = spot.w / DRAWN_FOR
  // Under the boats of small hands are their names.
  const up = data.guess ? 0 : NAME_UNITS
  const isLit = board.lit.includes(thing.id)
  const turn = isWobbling(board, thing) ? (thing.stop % 2 === 0 ? WOBBLE_DEG : -WOBBLE_DEG) : 0
  const lean = (turn * Math.PI) / 180
  /** A part turns round the middle of the whole. */
  const part = (x: number, y: number): Pick<Pose, 'x' | 'y' | 'turn'> => ({
    x: spot.x + (x * Math.cos(lean) - y * Math.sin(lean)) * k,
    y: spot.y - up + (x * Math.sin(lean) + y * Math.cos(lean)) * k,
    turn,
  })
  const { id } = thing
  const screen = thing.art ?? id
  const body: Record<string, Pose> = thing.who
    ? {
        [`ripple-${id}`]: { x: spot.x, y: spot.y - up + 84 * k, frame: 'ripple', scale: k },
        [`back-${id}`]: { ...part(0, 0), frame: 'boat-back', scale: k },
        [id]: { ...part(BOAT.screen.x, BOAT.screen.y), frame: screen, scale: BOAT.screen.scale * k },
        [`aboard-${id}`]: { ...part(BOAT.crew.x, BOAT.crew.y), picture: `bust-${thing.who}`, wide: BOAT.crew.wide * k },
        [`front-${id}`]: { ...part(0, 0), frame: thing.stop % 4 === 0 ? 'boat-teal' : 'boat-front', scale: k },
      }
    : {
        [`back-${id}`]: { ...part(0, FLOAT.raft.y), frame: 'float', scale: FLOAT.raft.scale * k },
        [id]: { ...part(0, FLOAT.thing.y), frame: screen, scale: FLOAT.thing.scale * k },
      }
  const isFlashing = thing.seen && isLit && (board.signals >= CHORUS || (state.last?.of === 'again' && state.last.thing === id))
  const side = spot.x < (shape === 'wide' ? 800 : 450) ? 1 : -1
  return {
    ...(isLit && !thing.seen ? { [`moonlight-${id}`]: { x: spot.x, y: spot.y - up, frame: 'moonlight', scale: 0.9 * k } } : {}),
    ...body,
    [`veil-${id}`]: { x: spot.x, y: spot.y - up, frame: 'veil', scale: 0.84 * k, alpha: isLit ? 0 : asked(data, state) === thing ? 0.25 : 1 },
    ...(isFlashing ? { [`lantern-${id}`]: { x: spot.x + BOAT.lantern.x * k, y: spot.y - up + BOAT.lantern.y * k, frame: 'lantern', scale: Math.max(0.8, k) } } : {}),
    ...(isLit && data.guess ? { [`shell-${id}`]: { x: spot.x - 54 * side, y: spot.y + 40, frame: thing.seen ? 'shell-can' : 'shell-cannot', scale: 0.46 } } : {}),
    ...(isLit && thing.joins ? smallLamp(id, thing.joins, spot.x + 120 * side * k, spot.y - up - 34 * k, k) : {}),
  }
}

/** A grown-up at home has a small lamp, and looks too. */
const smallLamp = (id: string, who: string, x: number, y: number, k: number): Record<string, Pose> => ({
  [`joins-light-${id}`]: { x, y: y + 20, frame: 'pool', scale: 0.6 * Math.max(0.7, k), alpha: 0.9 },
  [`joins-${id}`]: { x, y, picture: `bust-${who}`, wide: 96 * Math.max(0.75, k) },
  [`joins-lamp-${id}`]: { x: x - 40 * k, y: y + 40, frame: 'lantern', scale: Math.max(0.8, k) },
})

export const LIFEBOAT = ['lifeboat-back', 'lifeboat-crew', 'lifeboat-front'] as const
/** It waits at the lamp's foot, and lies beside whoever was helped last. */
export function lifeboatPoses(data: BeamData, { board, visit }: Placed, shape: Shape): Record<string, Pose> {
  const { lamp, stops } = beamPlaces(data.guess, shape)
  const helped = board.lit.flatMap((id) => beamThings(data, visit).filter((thing) => thing.id === id && thing.wobbles)).at(-1)
  const spot = helped && stops[helped.stop]
  const side = spot && spot.x < lamp.x ? 1 : -1
  const k = data.guess ? 0.62 : 0.9
  const beside = (spot?.w ?? 0) * 0.62 + 20
  const { x, y } = spot ? { x: spot.x + beside * side, y: spot.y + spot.h * 0.26 } : { x: lamp.x + HOME.x, y: lamp.y + HOME.y }
  return {
    'lifeboat-back': { x, y, frame: 'lifeboat-back', scale: k },
    'lifeboat-crew': { x: x - 4 * k, y: y - 34 * k, picture: `bust-${data.helper}`, wide: 70 * k },
    'lifeboat-front': { x, y, frame: 'lifeboat-front', scale: k },
  }
}

/** The shells lie on their buttons until they are set. */
export function shellPoses(data: BeamData, shape: Shape): Record<string, Pose> {
  if (!data.guess) return {}
  const { can, cannot } = beamPlaces(data.guess, shape)
  const up = (place: { y: number; h: number }): number => place.y - place.h / 2 - 30
  return {
    'shell-can': { x: can.x, y: up(can), frame: 'shell-can', scale: 0.62 },
    'shell-cannot': { x: cannot.x, y: up(cannot), frame: 'shell-cannot', scale: 0.62 },
  }
}
