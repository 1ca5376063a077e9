// What a schema can't see: ids that must point somewhere, and the paths through a scene.
import { formOf } from '../mechanics/forms/forms'
import type { Policy } from '../policy/policy'
import { buildLevel } from './build'
import type { Fault } from './fault'
import { wordsOf } from './lines'
import { afterBeat, anyOf, type Room, roomOf } from './presence'
import type { LevelFile } from './schema'

type At = (path: readonly PropertyKey[], message: string) => Fault
type FileScene = LevelFile['scenes'][number]
type FileChoice = FileScene['choices'][number]
type FileState = NonNullable<FileScene['device']>['states'][string]
type Path = readonly PropertyKey[]
const TELLING = ['stop', 'hide', 'tell']

export function graphFaults(level: LevelFile, policy: Policy | undefined, at: At): Fault[] {
  const faults: Fault[] = []
  level.teaches.forEach((id, i) => {
    const statement = policy?.statements.find((each) => each.id === id)
    if (policy && !statement) faults.push(at(['teaches', i], `the policy has no statement "${id}"`))
    else if (statement && statement.stage !== level.stage) faults.push(at(['teaches', i], `"${id}" is a rule of ${statement.stage}, and this level is for ${level.stage}`))
  })
  if ((level.stage === 'ks1') !== (level.place === 'beach')) faults.push(at(['place'], 'KS1 levels are on the beach, KS2 levels on an island'))
  for (const [i, scene] of level.scenes.entries()) faults.push(...sceneFaults(scene, ['scenes', i], at, level.stage === 'ks1'))
  const { arrive, promise } = level
  const watch = watcher(faults, [], at)
  watch(arrive.beats, ['arrive', 'beats'], roomOf(arrive.cast))
  faults.push(...beatFaults(level.mechanic, at))
  watch(promise.lit, ['promise', 'lit'], roomOf(LAMP_ROOM))
  faults.push(...formOf(level.mechanic.kind).faults(level.mechanic, (path, message) => at(['mechanic', ...path], message)))
  level.remember.forEach((question, i) => {
    if (!question.options.some((option) => option.fits)) faults.push(at(['remember', i, 'options'], 'no answer fits'))
  })
  faults.push(...doubles(level, at))
  return faults
}

/** What is said before and after a mechanic. Paths begin with `mechanic`. */
export function beatFaults(mechanic: LevelFile['mechanic'], at: At): Fault[] {
  const faults: Fault[] = []
  const watch = watcher(faults, [], at)
  watch(mechanic.done, ['mechanic', 'done'], watch(mechanic.intro, ['mechanic', 'intro'], roomOf(mechanic.cast)))
  return faults
}

type FileBeats = FileScene['beats']
/** Looks through beats as they come, and says who is in the room after them. */
function watcher(faults: Fault[], states: readonly string[], at: At) {
  return (beats: FileBeats, under: Path, before: Room): Room =>
    beats.reduce((was, beat, i) => {
      const { room, wrong } = afterBeat(was, beat)
      if (beat.device !== undefined && !states.includes(beat.device)) faults.push(at([...under, i, 'device'], `the device has no state "${beat.device}"`))
      faults.push(...wrong.map((message) => at([...under, i], message)))
      if (beat.say !== undefined && beat.text === undefined) faults.push(at([...under, i], 'somebody speaks here, but there are no words'))
      return room
    }, before)
}
/** The lamp room's own people, who are there when the lamp is lit. */
const LAMP_ROOM = { nell: 'left', brushy: 'right' }

function sceneFaults(scene: FileScene, path: Path, at: At, needsArt: boolean): Fault[] {
  const faults: Fault[] = []
  const states = scene.device?.states ?? {}
  if (scene.device && !(scene.device.first in states)) faults.push(at([...path, 'device', 'first'], `the device has no state "${scene.device.first}"`))
  for (const [id, state] of Object.entries(states)) faults.push(...stateFaults(state, [...path, 'device', 'states', id], at))
  const watch = watcher(faults, Object.keys(states), at)
  const begun = watch(scene.beats, [...path, 'beats'], roomOf(scene.cast))
  scene.choices.forEach((choice, i) => {
    const own = [...path, 'choices', i]
    let room = watch(choice.plays, [...own, 'plays'], begun)
    for (const [k, step] of choice.steps.entries()) {
      const ways = step.options.map((option, o) => ({ option, room: watch(option.plays, [...own, 'steps', k, 'options', o, 'plays'], room) }))
      room = anyOf(ways.filter(({ option }) => option.fits).map((way) => way.room))
    }
    faults.push(...choiceFaults(choice, own, at))
    if (scene.happens !== 'none' && !choice.grownUp) faults.push(at(own, 'a grown-up must know by the end of every path of this scene: say who in `grownUp`'))
    if (needsArt && !choice.art) faults.push(at(own, 'a KS1 choice needs a picture: children who play this can’t read yet'))
  })
  if (!scene.choices.some((choice) => choice.outcome === 'best')) faults.push(at([...path, 'choices'], 'one choice must be the best'))
  return faults
}

function stateFaults({ shows, art, dark, words }: FileState, path: Path, at: At): Fault[] {
  if (!shows) return []
  const also = [...(art ? ['art'] : []), ...(dark ? ['dark'] : []), ...(words.length > 0 ? ['words'] : [])]
  const faults = also.map((field) => at([...path, field], `this state has \`shows\`, so its \`${field}\` would not be seen: put it into \`shows\`, or leave it out`))
  if (shows.kind === 'call')
    shows.tiles.forEach((tile, i) => {
      if (!tile.art && !tile.off) faults.push(at([...path, 'shows', 'tiles', i], 'who is seen here? Give the tile a face in `art`, or say `off: true`'))
    })
  return faults
}

function choiceFaults(choice: FileChoice, path: Path, at: At): Fault[] {
  const faults: Fault[] = []
  if (choice.outcome === 'best' && choice.steps.length > 0) faults.push(at([...path, 'steps'], 'the best choice needs nothing more: steps are for nearly and repair'))
  if (choice.outcome !== 'best' && choice.steps.length === 0) faults.push(at(path, `a ${choice.outcome} choice needs steps: what does the child add or put right?`))
  if ((choice.outcome === 'repair') !== (choice.repair !== undefined)) faults.push(at(path, 'say how it is repaired, `tell` or `put-right`, on a repair and only there'))
  if (choice.repair === 'tell') {
    const acts = choice.steps.map((step) => step.act)
    const order = TELLING.map((act) => acts.indexOf(act as (typeof acts)[number]))
    if (order.includes(-1) || order.some((place, i) => i > 0 && place < (order[i - 1] ?? 0))) faults.push(at([...path, 'steps'], 'telling goes stop, hide, tell, in this order'))
  }
  choice.steps.forEach((step, i) => {
    if (!step.options.some((option) => option.fits)) faults.push(at([...path, 'steps', i, 'options'], 'no option fits, so nobody could go on'))
    step.options.forEach((option, k) => {
      if (!option.fits && option.why === undefined) faults.push(at([...path, 'steps', i, 'options', k], 'an option that does not fit needs a `why`'))
    })
  })
  return faults
}

/** Two lines with one id would share one voice and one translation. */
function doubles(level: LevelFile, at: At): Fault[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { id } of wordsOf(buildLevel(level, '', undefined))) {
    if (seen.has(id)) twice.add(id)
    seen.add(id)
  }
  return [...twice].map((id) => at([], `two lines are both called "${id}": give one another id`))
}
