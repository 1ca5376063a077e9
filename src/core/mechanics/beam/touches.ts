// What the hand meets in the beam toy: everything the light can swing to, the two turning keys, and the two shells.
import type { Shape } from '../../layout/hotspot'
import type { Said, Touch } from '../../play/touch'
import { asked, type BeamAction, type BeamData, type BeamState, type BeamThing, beamThings, inLight, isWobbling } from '../beam'
import { beamPlaces } from './layout'

const TURNS = { ArrowLeft: { do: 'turn', way: -1 }, ArrowRight: { do: 'turn', way: 1 } } as const
const SHELLS = [
  ['can', true],
  ['cannot', false],
] as const

export function beamTouches(data: BeamData, state: BeamState, shape: Shape): Touch<BeamAction>[] {
  const at = beamPlaces(data.guess, shape)
  const { board } = state
  const waiting = asked(data, state)
  const aimed = inLight(data, state)
  const where = ({ stop }: BeamThing): Said => ({ key: stop === board.light ? 'toys.beam.inLight' : stop < board.light ? 'toys.beam.leftOfLight' : 'toys.beam.rightOfLight' })
  const how = (thing: BeamThing): Said => {
    if (isWobbling(board, thing)) return { key: 'toys.beam.wobbling' }
    if (!board.lit.includes(thing.id)) return { key: data.guess ? 'toys.beam.unknown' : 'toys.beam.dark' }
    return { key: thing.seen ? 'toys.beam.lit' : 'toys.beam.moonlit' }
  }
  const key = (id: 'left' | 'right', action: BeamAction): Touch<BeamAction> => ({
    id,
    group: 'act',
    spot: at[id],
    name: { key: `toys.beam.${id}` },
    does: action,
    keys: TURNS,
  })
  const things = [...beamThings(data, state.visit)].sort((a, b) => a.stop - b.stop)
  return [
    ...things.flatMap((thing): Touch<BeamAction>[] => {
      const spot = at.stops[thing.stop]
      if (!spot) return []
      const isAimed = thing.stop === board.light
      return [
        {
          id: thing.id,
          group: 'place',
          spot,
          name: { key: 'toys.beam.thing', with: { name: thing.name, where: where(thing), how: how(thing) } },
          // Small hands read every boat; where things lie close, the plate says what the light points at.
          ...(data.guess ? {} : { label: thing.name }),
          does: { do: 'swing', thing: thing.id },
          isOn: isAimed,
          isLit: isWobbling(board, thing) && !isAimed,
          isIdle: thing === waiting,
        },
      ]
    }),
    key('left', TURNS.ArrowLeft),
    ...(data.guess
      ? SHELLS.map(
          ([id, seen]): Touch<BeamAction> => ({
            id,
            group: 'act',
            spot: at[id],
            name: waiting ? { key: `toys.beam.${id}Name`, with: { name: waiting.name } } : { key: `toys.beam.${id}` },
            label: { key: `toys.beam.${id}` },
            labelAt: 'inside',
            does: { do: 'guess', seen },
            isLit: waiting !== undefined,
            isIdle: waiting === undefined || (aimed !== undefined && board.lit.includes(aimed.id)),
            keys: TURNS,
          }),
        )
      : []),
    key('right', TURNS.ArrowRight),
  ]
}
