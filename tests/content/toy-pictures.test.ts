// The picture of every toy, in every state that its buttons lead to: all its paper has been cut, and it lies on the stage.
import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Shape, STAGE_UNITS } from '../../src/core/layout/hotspot'
import type { AnyToyView, Picture } from '../../src/stage/toy/view'
import { visitingView } from '../../src/stage/toy/visiting'
import { TOYS, type ToyUnderTest, walked } from '../fixtures/toys'

const files = import.meta.glob<{ default: AnyToyView }>('../../src/stage/mechanics/*.ts', { eager: true })
const fileOf = (kind: string): AnyToyView => {
  const file = files[`../../src/stage/mechanics/${kind}.ts`]
  if (!file) throw new Error(`The stage has no picture of "${kind}"`)
  return file.default
}
const viewOf = ({ data: { kind, over } }: ToyUnderTest): AnyToyView => (over ? visitingView(fileOf(kind), fileOf(over.data.kind)) : fileOf(kind))
const framesOf = (kind: string): readonly string[] => Object.keys((JSON.parse(readFileSync(`assets/art/toys/${kind}.json`, 'utf8')) as { frames: object }).frames)
/** What is half off the stage is on its way in or out; what is further away is lost. */
const BESIDE_UNITS = 260
const POKES = 3

describe.each(TOYS)('$name', (of) => {
  const view = viewOf(of)
  const own = framesOf(of.data.kind)
  const hosts = of.data.over ? framesOf(of.data.over.data.kind) : []
  const everywhere = (check: (picture: Picture, state: ReturnType<typeof walked>, shape: Shape) => void): void =>
    fc.assert(
      fc.property(fc.constantFrom<1 | 2>(1, 2), fc.nat(99), fc.array(fc.nat(997), { maxLength: 30 }), fc.constantFrom<Shape>('wide', 'upright'), (visit, seed, steps, shape) => {
        const state = walked(of, visit, seed, steps)
        check(view.picture(of.data, state, shape), state, shape)
      }),
      { numRuns: 40 },
    )

  it('asks only for paper that has been cut', () => {
    everywhere((picture, state) => {
      const arts = view.arts?.(of.data, state.visit) ?? []
      for (const [id, { frame, picture: art, isHosts }] of Object.entries(picture)) {
        expect(frame ?? art, `${id} is nothing`).toBeDefined()
        if (frame) expect(isHosts ? hosts : own, id).toContain(frame)
        if (art) expect(arts, `${id}: "${art}" is not fetched`).toContain(art)
        if (art) expect(existsSync(`assets/art/ui/${art}.webp`), `${id}: there is no picture "${art}"`).toBe(true)
      }
    })
  })
  it('lies on the stage', () => {
    everywhere((picture, _, shape) => {
      const { w, h } = STAGE_UNITS[shape]
      for (const [id, { x, y }] of Object.entries(picture)) {
        expect(Number.isFinite(x) && Number.isFinite(y), id).toBe(true)
        expect(x > -BESIDE_UNITS && x < w + BESIDE_UNITS && y > -BESIDE_UNITS && y < h + BESIDE_UNITS, `${id} is at ${x}, ${y}`).toBe(true)
      }
    })
  })
  it(`has ${POKES} things that answer a finger, and they are there to be touched`, () => {
    everywhere((picture, state) => {
      const pokes = view.pokes?.(of.data, state) ?? []
      expect(pokes.length).toBeGreaterThanOrEqual(POKES)
      for (const { cue } of pokes) expect(existsSync(`assets/sound/${cue}.mp3`), cue).toBe(true)
      for (const { frames } of pokes) for (const [frame] of frames ?? []) expect([...own, ...hosts]).toContain(frame)
      expect(pokes.filter(({ cutouts }) => cutouts[0] !== undefined && cutouts[0] in picture).length).toBeGreaterThan(0)
    })
  })
  it('shows something else after every press that changes the board', () => {
    everywhere((_, state, shape) => {
      const action = of.rules.solve(of.data, state)
      if (!action) return
      const after = of.rules.act(of.data, state, action)
      const seen = (at: typeof state): string =>
        JSON.stringify([
          view.picture(of.data, at, shape),
          view.threads?.(of.data, at, shape) ?? {},
          of.rules.touches(of.data, at, shape).map(({ id, spot, isOn, label }: { id: string; spot: object; isOn?: boolean; label?: object }) => [id, spot, isOn, label]),
        ])
      expect(seen(after)).not.toBe(seen(state))
    })
  })
})
