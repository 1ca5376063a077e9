// From a level file to a Level: gives every line of words its id in the whole game.
import { formOf } from '../mechanics/forms/forms'
import type { Policy, Stage } from '../policy/policy'
import type { Beat, Choice, Device, DeviceState, Level, LevelMechanic, Line, Option, Question, Scene, Setting, Step } from './level'
import type { LevelFile } from './schema'
import { showsOf } from './shows-fields'

type FileBeat = LevelFile['arrive']['beats'][number]
type FileScene = LevelFile['scenes'][number]
type FileChoice = FileScene['choices'][number]
type FileSetting = Pick<FileScene, 'set' | 'alt' | 'cast'>
type FileState = NonNullable<FileScene['device']>['states'][string]
type FileStep = FileChoice['steps'][number]
const NARRATOR = 'nell'

export function buildLevel(file: LevelFile, path: string, policy: Policy | undefined): Level {
  const at = (id: string): string => `${file.id}.${id}`
  const nell = (id: string, text: string): Line => ({ id: at(id), say: NARRATOR, text })
  const topics = new Set(file.teaches.flatMap((id) => policy?.statements.find((statement) => statement.id === id)?.topics ?? []))
  return {
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
    mechanic: mechanicOf(file.mechanic, at('toy'), file.stage), // the ids are published: "toy" stays in them
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
    happens: scene.happens,
    ...(scene.device ? { device: deviceOf(scene.device, `${under}.device`) } : {}),
    beats: beatsOf(scene.beats, under),
    ask: line(`${under}.ask`, scene.ask),
    choices: scene.choices.map((choice) => choiceOf(choice, `${under}.${choice.id}`)),
  }
}

function deviceOf(device: NonNullable<FileScene['device']>, under: string): Device {
  const stateOf = (id: string, { art, dark, alt, words, shows }: FileState): DeviceState => {
    const own = (lineId: string, text: string, say: string): Line => line(`${under}.${id}.${lineId}`, text, say)
    const alone = { id, alt: { id: `${under}.${id}.alt`, text: alt }, isDark: dark, ...(shows ? { shows: showsOf(shows, own) } : {}) }
    return { ...alone, ...(art ? { art } : {}), words: words.map((each) => own(each.id, each.text, each.say)) }
  }
  const states = Object.entries(device.states).map(([id, state]) => [id, stateOf(id, state)])
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

export function mechanicOf(written: LevelFile['mechanic'], under: string, stage: Stage): LevelMechanic {
  const own = (prefix: string) => (id: string, text: string, say?: string) => line(`${under}.${prefix}${id}`, text, say)
  const { over } = written
  const data = {
    ...formOf(written.kind).build(written, own(''), stage),
    ...(over ? { over: { after: over.after, visit: over.visit, data: formOf(over.toy.kind).build(over.toy, own('over.'), stage) } } : {}),
  }
  return { ...settingOf(written, under), intro: beatsOf(written.intro, `${under}.intro`), data, done: beatsOf(written.done, `${under}.done`) }
}

/** Leaves out what is undefined: an optional field is there or it is not. */
function defined<T extends object>(part: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> }
}
