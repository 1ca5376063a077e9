import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mechanic } from '../../../src/core/mechanics/reveal'
import { ASK, coversOf, isOff, lookedAt, type RevealData, type RevealState } from '../../../src/core/mechanics/reveal/covers'
import { TOYS, walked } from '../../fixtures/toys'

const walk = fc.record({ visit: fc.constantFrom<1 | 2>(1, 2), seed: fc.nat(99), steps: fc.array(fc.nat(997), { maxLength: 50 }) })
const VISITS = [1, 2] as const
const reveals = TOYS.filter(({ rules }) => rules.kind === 'reveal')

describe.each(reveals)('$name', (of) => {
  const data = of.data as RevealData
  const anywhere = (check: (state: RevealState) => void): void =>
    fc.assert(
      fc.property(walk, ({ visit, seed, steps }) => {
        check(walked(of, visit, seed, steps) as RevealState)
      }),
    )

  it('lets nothing be decided before its cover is off', () => {
    anywhere((state) => {
      for (const id of Object.keys(state.board.placed)) expect(isOff(data.covers.find((cover) => cover.id === id) as RevealData['covers'][number], state.board)).toBe(true)
      if (lookedAt(data, state.board)) return
      for (const { id } of data.plates) expect(mechanic.act(data, state, { do: 'place', plate: id })).toBe(state)
      expect(mechanic.touches(data, state, 'wide').filter((touch) => touch.group === 'place' && !touch.isIdle)).toEqual([])
    })
  })
  it('loses nothing and doubles nothing', () => {
    anywhere(({ board, visit }) => {
      expect([...board.order].sort()).toEqual(
        coversOf(data, visit)
          .map(({ id }) => id)
          .sort(),
      )
      expect(board.open === null || !(board.open in board.placed)).toBe(true)
    })
  })
  it('only has decided what fits', () => {
    anywhere(({ board }) => {
      for (const [id, plate] of Object.entries(board.placed)) expect(data.covers.find((cover) => cover.id === id)?.goes).toContain(plate)
    })
  })
  it('never refuses that a trusted grown-up is asked', () => {
    for (const plate of data.plates.filter(({ trusted }) => trusted)) for (const cover of data.covers) expect(cover.goes).toContain(plate.id)
  })
  it('a seed changes the order, never what is right', () => {
    for (const visit of VISITS)
      for (const seed of [1, 2, 3]) {
        let state = mechanic.start(data, visit, seed)
        expect(state.board.order).toHaveLength(data.form === 'masks' ? 3 : 6)
        for (let action = mechanic.solve(data, state); action; action = mechanic.solve(data, state)) state = mechanic.act(data, state, action)
        expect(mechanic.isDone(data, state)).toBe(true)
        expect(state.misfits).toBe(0)
      }
  })
  it('asks for one press where hands tire', () => {
    const soft = mechanic.softened?.(data) ?? data
    for (const cover of soft.covers) expect(cover.tugs).toBe(Math.max(1, cover.layers.length))
  })

  if (data.form === 'labels')
    it('on a second visit, one loud label hides a good address and one quiet label an odd one', () => {
      const isKnown = ({ goes }: RevealData['covers'][number]): boolean => goes.includes('go')
      expect(coversOf(data, 1).every((cover) => cover.pull === 0 || !isKnown(cover))).toBe(true)
      expect(coversOf(data, 2).filter((cover) => cover.pull === 2 && isKnown(cover))).toHaveLength(1)
      expect(coversOf(data, 2).some((cover) => cover.pull === 0 && !isKnown(cover))).toBe(true)
      for (const cover of data.covers) expect(isKnown(cover)).toBe(data.card?.text.includes(cover.under?.text ?? '?'))
    })
  if (data.form === 'photo')
    it('counts "not sure" as no, and keeps nobody who was not asked', () => {
      for (const cover of data.covers.filter(({ who }) => who)) {
        const visit = cover.visit === 2 ? 2 : 1
        const looked = mechanic.act(data, mechanic.start(data, visit, 1), { do: 'tug', cover: cover.id })
        expect(mechanic.act(data, looked, { do: 'place', plate: 'keep' }).misfits).toBe(1)
        const asked = mechanic.act(data, looked, { do: 'place', plate: ASK })
        expect(asked.board.placed[cover.id]).toBe(cover.slip?.is === 'yes' ? ASK : undefined)
        if (cover.slip?.is === 'yes') continue
        for (const plate of [ASK, 'keep']) expect(mechanic.act(data, asked, { do: 'place', plate }).misfits).toBe(1)
        expect(mechanic.act(data, asked, { do: 'place', plate: 'crop' }).board.placed[cover.id]).toBe('crop')
      }
    })
  if (data.form === 'masks')
    it('ends in mist, never in a face, and only with a trusted grown-up', () => {
      const trusted = data.plates.filter((plate) => plate.trusted).map(({ id }) => id)
      for (const cover of data.covers) {
        expect(cover.layers.at(-1)?.look).toBe('mist')
        expect(cover.layers.some(({ look }) => look.startsWith('bust'))).toBe(false)
        for (const goal of cover.goes) expect(trusted).toContain(goal)
      }
    })
})
