// A level that is only its toy: what the gallery plays where no story is written yet.
import type { Level, LevelCard, Line, Scene } from './level'
import type { Toy } from './toy-file'

export function levelOfToy({ id, stage, place, mechanic }: Toy): Level {
  const line: Line = mechanic.intro.find((beat) => beat.line)?.line ?? { id, say: 'nell', text: id }
  const { set, alt, cast } = mechanic
  const scene = (visit: number): Scene => ({ id: String(visit), set, alt, cast, title: line, happens: 'none', beats: [], ask: line, choices: [] })
  return {
    id,
    file: '',
    stage,
    place,
    art: id,
    title: { ...line, id: `${id}.title`, text: id },
    teaches: [],
    topics: [],
    arrive: { set, alt, cast, beats: [] },
    scenes: [scene(1), scene(2)],
    mechanic,
    remember: [],
    promise: { ask: line, options: [], lit: [] },
    ifYou: line,
    talk: { class: line, home: line },
    teacher: { rule: '', misconceptions: [], disclosure: '', links: [] },
  }
}

export const cardOfToy = (toy: Toy): LevelCard => {
  const { id, stage, place, art, title, mechanic } = levelOfToy(toy)
  return { id, stage, place, art, title, teaches: [], mechanic: mechanic.data.kind, promises: [], home: title }
}
