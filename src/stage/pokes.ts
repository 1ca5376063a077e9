// What answers when a finger comes down on the picture itself: a thing, or the water.
import type { Place } from './place'
import type { Prop } from './prop'

/** The further away a boat is, the later the ring's wave reaches it. */
const WAVE_MS_PER_UNIT = 0.4
const WAKE_MS = 160
/** Notes that the bell buoy remembers. */
const ECHOED = 3
const COLOURLESS = 0xffffff

export interface Pokes {
  /** At a point of the canvas, in its pixels; gives the sounds of the answer. */
  at(xPx: number, yPx: number): readonly string[]
  /** It is looked at, and breathes. */
  look(prop: string): void
  /** The next thing in turn, for those who don't point. */
  next(): readonly string[]
}

/** `notes`: the last that were played, in any place. */
export function createPokes(place: Place, notes: string[]): Pokes {
  const pokable = [...place.props.values()].filter((prop) => prop.spec.poke)
  let paint = COLOURLESS
  let turn = 0

  function touch({ spec: { poke } }: Prop): void {
    if (poke?.paint) paint = Number.parseInt(poke.paint.slice(1), 16)
  }
  function answer(prop: Prop): readonly string[] {
    const { poke } = prop.spec
    if (poke?.takesColour) prop.tint(paint)
    else touch(prop)
    for (const id of poke?.wakes ?? []) {
      const other = place.props.get(id)
      if (other?.spec.poke) other.poke()
      else other?.squash(WAKE_MS)
      other?.rock(WAKE_MS)
    }
    const cue = prop.poke() ?? 'tap'
    if (cue.startsWith('note-')) notes.splice(0, notes.length, ...notes.slice(1 - ECHOED), cue)
    return poke?.echoes ? [cue, ...[...notes].reverse()] : [cue]
  }

  return {
    at(xPx, yPx) {
      // What was hung last lies on top.
      const hit = [...place.props.values()].reverse().find((prop) => prop.spec.poke && prop.contains(xPx, yPx))
      if (hit) return answer(hit)
      const { x, y } = place.toUnits(xPx, yPx)
      place.ring(x, y)
      for (const prop of place.props.values()) if (prop.spec.moves?.some((move) => move.kind === 'bob')) prop.rock(Math.hypot(prop.box.x - x, prop.box.y - y) * WAVE_MS_PER_UNIT)
      return ['water']
    },
    look(id) {
      const prop = place.props.get(id)
      if (prop) touch(prop)
      prop?.squash()
    },
    next() {
      const prop = pokable[turn++ % Math.max(1, pokable.length)]
      return prop ? answer(prop) : []
    },
  }
}
