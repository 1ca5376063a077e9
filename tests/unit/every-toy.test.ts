// What holds for every kind of toy, with the data of every toy that is written, from wherever its own buttons can lead.
import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEAST_UNITS, type Shape, STAGE_UNITS } from '../../src/core/layout/hotspot'
import type { MechanicAction } from '../../src/core/play/mechanic'
import { isLine, type Said, type Touch } from '../../src/core/play/touch'
import type { Key } from '../../src/i18n/en/english'
import { english } from '../../src/i18n/en/english'
import { type AnyState, offered, TOYS, type ToyUnderTest, UNDO, walked } from '../fixtures/toys'

const SHAPES: readonly Shape[] = ['wide', 'upright']
const RUNS = { numRuns: 40 }
const MOST_PRESSES = 200
const GAP_UNITS = 12
const walk = fc.record({
  visit: fc.constantFrom<1 | 2>(1, 2),
  seed: fc.nat(99),
  steps: fc.array(fc.nat(997), { maxLength: 40 }),
})
const key = (action: MechanicAction): string => JSON.stringify(action)

describe.each(TOYS)('$name', (of) => {
  const { rules, data } = of
  const at = ({ visit, seed, steps }: { visit: 1 | 2; seed: number; steps: readonly number[] }): AnyState => walked(of, visit, seed, steps)
  const everywhere = (check: (state: AnyState) => void): void =>
    fc.assert(
      fc.property(walk, (way) => {
        check(at(way))
      }),
      RUNS,
    )

  it('can be finished from everywhere, by what its buttons offer', () => {
    everywhere((from) => {
      let state = from
      let presses = 0
      for (let action = rules.solve(data, state); action; action = rules.solve(data, state)) {
        expect(offered(of, state).map(key)).toContain(key(action))
        state = rules.act(data, state, action)
        presses += 1
        expect(presses, `at ${JSON.stringify(state.board)}`).toBeLessThan(MOST_PRESSES)
      }
      expect(rules.isDone(data, state)).toBe(true)
    })
  })
  it('takes back every move, all the way to the first', () => {
    everywhere((before) => {
      for (const action of offered(of, before)) {
        const after: AnyState = rules.act(data, before, action)
        if (action.do !== 'undo' && after.past.length > before.past.length) expect(rules.act(data, after, UNDO).board).toEqual(before.board)
      }
    })
  })
  it('changes nothing for a try that does not fit, and says why', () => {
    const first = of.toy.mechanic.intro[0]?.line ?? { id: '', say: 'nell', text: '' }
    everywhere((before) => {
      for (const action of offered(of, before)) {
        const after: AnyState = rules.act(data, before, action)
        if (after.misfits === before.misfits) continue
        expect(after.board).toEqual(before.board)
        const why = rules.line(data, after, first)
        expect(why.text).not.toBe('')
        expect(why.id).not.toBe(first.id)
      }
      const mistake = rules.mistake(data, before)
      if (mistake) expect(rules.act(data, before, mistake).misfits).toBe(before.misfits + 1)
    })
  })
  it('always says something, and has words for all that can be touched', () => {
    const first = { id: 'first', say: 'nell', text: 'First.' }
    everywhere((state) => {
      expect(rules.line(data, state, first).text).not.toBe('')
      for (const touch of rules.touches(data, state, 'wide')) expectWords(touch)
    })
  })
  it.each(SHAPES)('keeps its hotspots big enough, apart, and on the stage when it is %s', (shape) => {
    everywhere((state) => expectWellLaid(rules.touches(data, state, shape), shape, of))
  })
  it('offers the same in both shapes', () => {
    everywhere((state) =>
      expect(
        rules
          .touches(data, state, 'upright')
          .map((touch) => touch.id)
          .sort(),
      ).toEqual(
        rules
          .touches(data, state, 'wide')
          .map((touch) => touch.id)
          .sort(),
      ),
    )
  })
  it('has a state that can be kept, and found again', () => {
    everywhere((state) => {
      expect(JSON.parse(JSON.stringify(state))).toEqual(state)
      expect(rules.fits(data, state)).toBe(true)
    })
  })
  it('answers what it does not know with the same state', () => {
    everywhere((state) => {
      for (const action of [{ do: 'no-such-thing' }, { do: 'lift', thing: 'nobody' }, { do: 'place', tray: 'nowhere', place: 'nowhere' }]) {
        const after: AnyState = rules.act(data, state, action)
        expect(after === undefined || after.board).toEqual(after === undefined ? true : state.board)
      }
    })
  })
  it('counts its steps onwards, and all of them at the end', () => {
    everywhere((from) => {
      let state = from
      for (let action = rules.solve(data, state), i = 0; action && i < MOST_PRESSES; action = rules.solve(data, state), i++) state = rules.act(data, state, action)
      const { done, of: all } = rules.progress(data, state)
      expect(done).toBe(all)
      expect(all).toBeGreaterThan(0)
      expect(rules.progress(data, from).done).toBeLessThanOrEqual(all)
    })
  })
  it('plays sounds that exist', () => {
    everywhere((before) => {
      for (const action of offered(of, before)) {
        const after: AnyState = rules.act(data, before, action)
        for (const cue of rules.cues(data, before, after)) expect(SOUNDS).toContain(typeof cue === 'string' ? cue : cue[0])
      }
    })
  })
  it('is another on a second visit', () => {
    const names = (visit: 1 | 2): string => JSON.stringify(walkedWords(of, visit))
    expect(names(2)).not.toBe(names(1))
  })
})

const SOUNDS = readdirSync('assets/sound').map((file) => file.replace('.mp3', ''))

/** All that is read on the way to the end. */
function walkedWords({ rules, data, toy }: ToyUnderTest, visit: 1 | 2): string[] {
  const first = toy.mechanic.intro[0]?.line ?? { id: '', say: 'nell', text: '' }
  const words: string[] = []
  let state = rules.start(data, visit, 1)
  for (let action = rules.solve(data, state), i = 0; action && i < MOST_PRESSES; action = rules.solve(data, state), i++) {
    state = rules.act(data, state, action)
    words.push(rules.line(data, state, first).id, ...rules.touches(data, state, 'wide').map((touch: Touch<MechanicAction>) => JSON.stringify(touch.name)))
  }
  return words
}

function expectWords({ name, label }: Touch<MechanicAction>): void {
  for (const said of label ? [name, label] : [name]) for (const one of innermost(said)) expect(one).not.toBe('')
}
function innermost(said: Said): string[] {
  if (isLine(said)) return [said.text]
  const text = english[said.key as Key] ?? english[`${said.key}_other`]
  expect(text, `there are no words "${said.key}"`).toBeDefined()
  const gaps = [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, gap]) => gap)
  expect(Object.keys(said.with ?? {}), said.key).toEqual(expect.arrayContaining(gaps))
  return [text ?? '', ...Object.values(said.with ?? {}).flatMap((value) => (typeof value === 'number' ? [] : innermost(value)))]
}

function expectWellLaid(touches: readonly Touch<MechanicAction>[], shape: Shape, { toy }: ToyUnderTest): void {
  const stage = STAGE_UNITS[shape]
  const least = LEAST_UNITS[toy.stage][shape]
  expect(new Set(touches.map(({ id }) => id)).size, 'two hotspots of one name').toBe(touches.length)
  for (const [i, { id, spot }] of touches.entries()) {
    expect(Math.max(spot.w, spot.h), `${id} is ${spot.w} x ${spot.h}`).toBeGreaterThanOrEqual(least)
    expect(Math.min(spot.w, spot.h), `${id} is ${spot.w} x ${spot.h}`).toBeGreaterThanOrEqual(LEAST_UNITS.ks2[shape])
    expect(spot.x - spot.w / 2, `${id} sticks out at the left`).toBeGreaterThanOrEqual(0)
    expect(spot.y - spot.h / 2, `${id} sticks out above`).toBeGreaterThanOrEqual(0)
    expect(spot.x + spot.w / 2, `${id} sticks out at the right`).toBeLessThanOrEqual(stage.w)
    expect(spot.y + spot.h / 2, `${id} sticks out below`).toBeLessThanOrEqual(stage.h)
    for (const other of touches.slice(i + 1)) {
      const apart = Math.max(Math.abs(spot.x - other.spot.x) - (spot.w + other.spot.w) / 2, Math.abs(spot.y - other.spot.y) - (spot.h + other.spot.h) / 2)
      expect(apart, `${id} and ${other.id} are ${apart} units apart`).toBeGreaterThanOrEqual(GAP_UNITS)
    }
  }
}
