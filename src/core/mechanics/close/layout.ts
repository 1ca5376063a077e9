// Where the window, what closes it, the dock, the helpers and the words are. Helpers and words come up below only when the window is clear.
import type { Shape, Spot } from '../../layout/hotspot'
import type { CloseForm } from '../close'

type Place = Omit<Spot, 'id'>
export interface ClosePlaces {
  /** The page, the little theatre, or the row of lockers. */
  readonly window: Place
  /** What is pressed to close it. */
  readonly closer: Place
  /** Looking instead. */
  readonly look: Place
  /** Where the small thing lies. */
  readonly dock: Place
  readonly helpers: readonly Place[]
  /** The helper who was chosen, and listens. */
  readonly heard: Place
  readonly words: readonly Place[]
  /** On with what one was doing. */
  readonly on: Place
  /** Each locker in the row. */
  readonly lockers: readonly Place[]
}
const at = (x: number, y: number, w: number, h: number): Place => ({ x, y, w, h })
const GAP = 24

const WINDOW: Readonly<Record<Shape, Place>> = { wide: at(780, 405, 960, 450), upright: at(450, 450, 840, 400) }
const CLOSER: Readonly<Record<CloseForm, Readonly<Record<Shape, Place>>>> = {
  fog: { wide: at(1172, 246, 140, 110), upright: at(776, 332, 160, 140) },
  curtain: { wide: at(1400, 420, 170, 340), upright: at(450, 810, 220, 270) },
  locker: { wide: at(0, 525, 196, 190), upright: at(0, 560, 184, 180) },
}
const LOOK: Readonly<Record<CloseForm, Readonly<Record<Shape, Place>>>> = {
  fog: { wide: at(690, 405, 750, 430), upright: at(356, 450, 632, 380) },
  curtain: { wide: at(780, 405, 700, 400), upright: at(450, 450, 640, 360) },
  locker: { wide: at(0, 305, 196, 190), upright: at(0, 350, 184, 180) },
}
/** The row of lockers; the last is your own. */
const ROW: Readonly<Record<Shape, { x: number; step: number; y: number; w: number; h: number }>> = {
  wide: { x: 420, step: 240, y: 405, w: 220, h: 450 },
  upright: { x: 128, step: 215, y: 450, w: 200, h: 400 },
}
const LOCKERS = 4

function helpersAt(count: number, shape: Shape): readonly Place[] {
  if (shape === 'wide') return Array.from({ length: count }, (_, i) => at(780 + (i - (count - 1) / 2) * 260, 722, 220, 150))
  return Array.from({ length: count }, (_, i) => at(count === 1 ? 520 : i % 2 === 0 ? 345 : 695, 790 + Math.floor(i / 2) * 220, 280, 164))
}
const wordsAt = (count: number, shape: Shape): readonly Place[] =>
  Array.from({ length: count }, (_, i) => (shape === 'wide' ? at(800 + (i - (count - 1) / 2) * 424, 735, 400, 150) : at(450, 765 + i * (140 + GAP), 840, 140)))

/** `locker`: which of the row stands open. */
export function closePlaces(form: CloseForm, locker: number, helpers: number, words: number, shape: Shape): ClosePlaces {
  const row = ROW[shape]
  const lockers = Array.from({ length: LOCKERS }, (_, i) => at(row.x + i * row.step, row.y, row.w, row.h))
  const own = (place: Place): Place => (form === 'locker' ? { ...place, x: row.x + locker * row.step } : place)
  return {
    window: WINDOW[shape],
    closer: own(CLOSER[form][shape]),
    look: own(LOOK[form][shape]),
    dock: shape === 'wide' ? at(92, 700, 150, 150) : at(110, 1120, 150, 140),
    helpers: helpersAt(helpers, shape),
    heard: shape === 'wide' ? at(1400, 480, 220, 250) : at(720, 560, 220, 200),
    words: wordsAt(words, shape),
    on: shape === 'wide' ? at(780, 722, 380, 140) : at(450, 800, 420, 150),
    lockers,
  }
}
