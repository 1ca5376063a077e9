// The lighthouse rock in the middle of the bay, and the keeper's house. Middle of the ground at 0,0.
import { at, P, paper, rect } from '../paper/kit.mjs'
import { pts, soft } from '../paper/points.mjs'
import { cottage } from './houses.mjs'
import { isle, lighthouse, path, stone, terrace, tree } from './things.mjs'

/** The lamp above the ground's middle. */
export const LAMP = { x: -12, y: -248 }

const steps = () => Array.from({ length: 5 }, (_, i) => paper(rect(-16 + i * 2, 42 + i * 10, 34, 8, 2), { fill: i % 2 ? '#d9cfd8' : '#fbf0e4', sh: 1 })).join('')

export const drawLight = () =>
  isle(soft('-128,8 -98,-32 -10,-46 84,-36 124,4 96,42 0,54 -88,44'), { top: '#8a9f6c', side: '#e9e0e4', depth: 48, n: 4 }) +
  terrace(soft('-78,2 -60,-24 -12,-32 40,-24 56,2 30,20 -48,20'), { top: '#a3b57c', side: '#f0e6df', depth: 14, n: 2 }) +
  path(pts('4,52 6,34 -8,14 -12,6'), 14) +
  steps() +
  at(-12, 6, lighthouse(), 0.695) +
  at(76, 20, cottage(58, 40, { rows: 1, cols: 3, wall: P.cream, door: P.deep, roof: '#4f5680' })) +
  at(-92, 16, tree(16, '#66885c')) +
  at(-84, 38, stone(15)) +
  at(52, 38, stone(12)) +
  pts('-52,34 -36,40 30,40 96,34')
    .map(([x, y], i) => `<circle cx="${x}" cy="${y}" r="3.800" fill="${[P.cream, '#f3c6c0', P.lamp][i % 3]}"/>`)
    .join('')
