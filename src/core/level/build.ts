// From a level file to a Level: gives every line of words its id in the whole game.
import type { Policy } from '../policy/policy'
import type { Beat, Choice, Device, Level, Line, Option, Question, Scene, Setting, Step, Toy } from './level'
import type { LevelFile } from './schema'

type FileBeat = LevelFile['arrive']['beats'][number]
type FileScene = LevelFile['scenes'][number]
type FileChoice = FileScene['choices'][number]
type FileSetting = Pick<FileScene, 'set' | 'alt' | 'cast'>
type FileStep = FileChoice['steps'][number]
const NARRATOR = 'nell'

export function buildLevel(file: LevelFile, path: string, policy: Policy | undefined): Level {
  const at = (id: string): string => `${file.id}.${id}`
  const nell = (id: string, text: string): Line => ({ id: at(id), say: NARRATOR, text })
  const topics = new Set(file.teaches.flatMap((id) => policy?.statements.find((statement) => statement.id === id)?.topics ?? []))
  return {
    schema: 1,
    id: file.id,
    file: path,
    stage: file.stage,
    place: file.place,
    art: file.art,
    title: nell('title', file.title),
    teaches: file.teaches,
    topics: [...topics],
    arrive: { ...settingOf(file.arrive, at('arrive')), beats: beatsOf(file.arrive.beats, at('arrive')) },
    scenes: file.scenes.map((scene) => sceneOf(scene, at(scene.id))),
    toy: toyOf(file.toy, at('toy')),
    remember: file.remember.map((question) => questionOf(question, at(`remember.${question.id}`))),
    promise: {
      ask: nell('promise.ask', file.promise.ask),
      options: file.promise.options.map(({ id, text }) => ({ id, line: nell(`promise.${id}`, text) })),
      lit: beatsOf(file.promise.lit, at('lit')),
    },
    ifYou: nell('if-you', file.ifYou),
    talk: { class: nell('talk.class', file.talk.class), home: nell('talk.home', file.talk.home) },
    teacher: file.teacher,
  }
}

const line = (id: string, text: string, say = NARRATOR): Line => ({ id, say, text })
const settingOf = ({ set, alt, cast }: FileSetting, under: string): Setting => ({ set, alt: { id: `${under}.alt`, text: alt }, cast })

function beatsOf(beats: readonly FileBeat[], under: string): Beat[] {
  return beats.map(({ id, say, text, ...rest }) => ({
    ...defined(rest),
    id: `${under}.${id}`,
    ...(text === undefined ? {} : { line: line(`${under}.${id}`, text, say) }),
  }))
}

function sceneOf(scene: FileScene, under: string): Scene {
  return {
    ...settingOf(scene, under),
    id: scene.id,
    title: line(`${under}.title`, scene.title),
    needsGrownUp: scene.needsGrownUp,
    ...(scene.device ? { device: deviceOf(scene.device, `${under}.device`) } : {}),
    beats: beatsOf(scene.beats, under),
    ask: line(`${under}.ask`, scene.ask),
    choices: scene.choices.map((choice) => choiceOf(choice, `${under}.${choice.id}`)),
  }
}

function deviceOf(device: NonNullable<FileScene['device']>, under: string): Device {
  const states = Object.entries(device.states).map(([id, { art, dark, alt, words }]) => [
    id,
    { id, alt: { id: `${under}.${id}.alt`, text: alt }, isDark: dark, ...(art ? { art } : {}), words: words.map((each) => line(`${under}.${id}.${each.id}`, each.text, each.say)) },
  ])
  return { kind: device.kind, name: device.name, first: device.first, states: Object.fromEntries(states) }
}

function choiceOf(choice: FileChoice, under: string): Choice {
  const { id, art, outcome, repair, grownUp } = choice
  return {
    id,
    outcome,
    ...defined({ art, repair, grownUp }),
    label: line(`${under}.label`, choice.label),
    plays: beatsOf(choice.plays, under),
    why: line(`${under}.why`, choice.why),
    steps: choice.steps.map((step) => stepOf(step, `${under}.${step.id}`)),
  }
}

function stepOf(step: FileStep, under: string): Step {
  const options = step.options.map(
    ({ id, art, fits, label, why, plays }): Option => ({
      id,
      fits,
      ...defined({ art }),
      label: line(`${under}.${id}.label`, label),
      ...(why === undefined ? {} : { why: line(`${under}.${id}.why`, why) }),
      plays: beatsOf(plays, `${under}.${id}`),
    }),
  )
  return { id: step.id, act: step.act, ask: line(`${under}.ask`, step.ask), options }
}

function questionOf(question: LevelFile['remember'][number], under: string): Question {
  const options = question.options.map(({ id, art, fits, label, why }) => ({
    id,
    fits,
    ...defined({ art }),
    label: line(`${under}.${id}.label`, label),
    why: line(`${under}.${id}.why`, why),
  }))
  return { id: under, ask: line(`${under}.ask`, question.ask), options }
}

function toyOf(toy: LevelFile['toy'], under: string): Toy {
  const frame = { ...settingOf(toy, under), intro: beatsOf(toy.intro, `${under}.intro`), done: beatsOf(toy.done, `${under}.done`) }
  const own = (id: string, text: string, say?: string): Line => line(`${under}.${id}`, text, say)
  if (toy.kind === 'sort') {
    const { kind, source, trays, things } = toy
    return {
      ...frame,
      data: {
        kind,
        source: { art: source.art, name: own('source', source.name) },
        trays: trays.map(({ id, body, art, name }) => ({ id, body, art, name: own(id, name) })),
        things: things.map(({ name, why, ...rest }) => ({ ...rest, name: own(`${rest.id}.name`, name), why: own(`${rest.id}.why`, why) })),
      },
    }
  }
  const { kind, strokes, brush, asks, used, left, cap } = toy
  return {
    ...frame,
    data: {
      kind,
      strokes,
      brush: { name: own('brush', brush.name), pull: own('brush.pull', brush.pull) },
      asks: asks.map((ask) => ({
        id: ask.id,
        visit: ask.visit,
        line: own(`${ask.id}.ask`, ask.line, ask.id),
        why: own(`${ask.id}.why`, ask.why),
        offers: ask.offers.map(({ id, art, label, thanks }) => ({ id, art, label: own(`${ask.id}.${id}`, label), thanks: own(`${ask.id}.${id}.thanks`, thanks, ask.id) })),
      })),
      used: {
        name: own('used', used.name),
        why: own('used.why', used.why),
        alone: own('used.alone', used.alone),
        helper: used.helper,
        call: own('used.call', used.call),
        thanks: own('used.thanks', used.thanks, used.helper),
        visit: used.visit,
      },
      left: { name: own('left', left.name), why: own('left.why', left.why), call: own('left.call', left.call), thanks: own('left.thanks', left.thanks), visit: left.visit },
      cap: { name: own('cap', cap.name), finish: own('cap.finish', cap.finish), why: own('cap.why', cap.why) },
    },
  }
}

/** Leaves out what is undefined: an optional field is there or it is not. */
function defined<T extends object>(part: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> }
}
