import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/stage/place'
import { createPokes } from '../../src/stage/pokes'
import type { PokeSpec, Prop } from '../../src/stage/prop'

/** A place of things that only write down what happens to them. */
function placeOf(pokes: Readonly<Record<string, PokeSpec>>) {
  const seen: string[] = []
  const props = new Map(
    Object.entries(pokes).map(([id, poke], i): [string, Prop] => [
      id,
      {
        spec: {
          id,
          frame: id,
          at: { wide: { x: i, y: 0, k: 1 }, square: { x: i, y: 0, k: 1 }, upright: { x: i, y: 0, k: 1 } },
          poke,
          moves: [{ kind: 'bob', by: 1, rockDeg: 1, ms: 1000 }],
        },
        box: { x: i * 100, y: 0 },
        poke() {
          seen.push(`poke ${id}`)
          return poke.cues?.[0]
        },
        squash: () => void seen.push(`squash ${id}`),
        rock: (afterMs: number) => void seen.push(`rock ${id} ${afterMs}`),
        tint: (colour: number) => void seen.push(`tint ${id} ${colour.toString(16)}`),
        contains: (x: number) => x === i,
      } as unknown as Prop,
    ]),
  )
  const place = { props, toUnits: (x: number, y: number) => ({ x, y }), ring: () => void seen.push('ring') } as unknown as Place
  return { place, seen }
}

describe('a finger on the picture', () => {
  it('wakes what is under it, and what that wakes', () => {
    const { place, seen } = placeOf({ stair: { cues: ['squeak'], wakes: ['glass'] }, glass: { hop: 9 } })
    expect(createPokes(place, []).at(0, 0)).toEqual(['squeak'])
    expect(seen).toEqual(['poke glass', 'rock glass 160', 'poke stair'])
  })
  it('makes a ring on the water, and boats rock, later the further they are', () => {
    const { place, seen } = placeOf({ near: {}, far: {} })
    expect(createPokes(place, []).at(-100, 0)).toEqual(['water'])
    expect(seen).toEqual(['ring', 'rock near 40', 'rock far 80'])
  })
  it('an octopus takes the colour of what was touched last', () => {
    const { place, seen } = placeOf({ octopus: { takesColour: true }, boat: { paint: '#c8473f' } })
    const pokes = createPokes(place, [])
    pokes.at(1, 0)
    pokes.at(0, 0)
    expect(seen).toContain('tint octopus c8473f')
  })
  it('a bell buoy answers the last three notes, backwards, wherever they were played', () => {
    const notes: string[] = []
    const stairs = createPokes(placeOf({ a: { cues: ['note-1'] }, b: { cues: ['note-3'] }, c: { cues: ['note-5'] } }).place, notes)
    for (const i of [0, 0, 1, 2]) stairs.at(i, 0)
    const bay = createPokes(placeOf({ buoy: { cues: ['bell'], echoes: true } }).place, notes)
    expect(bay.at(0, 0)).toEqual(['bell', 'note-5', 'note-3', 'note-1'])
  })
  it('the Poke button goes through everything that answers, and begins again', () => {
    const { place, seen } = placeOf({ cat: {}, gull: {} })
    const pokes = createPokes(place, [])
    for (let i = 0; i < 3; i++) pokes.next()
    expect(seen).toEqual(['poke cat', 'poke gull', 'poke cat'])
  })
})
