// Rules over all levels together. They only warn until a stage has a level for each of its rules.
import type { Policy, Stage } from '../../policy/policy'
import type { Fault } from '../fault'
import type { LevelFile } from '../schema'
import type { At, Findings } from './context'
import { wordsIn } from './prose'
import { hasBusyGrownUp } from './safeguarding'

export interface Written {
  readonly level: LevelFile
  readonly at: At
}
/** The best choice may be the longest of its scene in at most so many scenes of ten. */
const GIVEN_AWAY = 0.4

export function setFindings(all: readonly Written[], policy: Policy): Findings {
  const findings = { faults: [] as Fault[], warnings: [] as Fault[] }
  for (const stage of ['ks1', 'ks2'] as const) {
    const own = all.filter(({ level }) => level.stage === stage)
    if (own.length === 0) continue
    const list = isWhole(stage, own, policy) ? findings.faults : findings.warnings
    const places = [...new Set(own.map(({ level }) => level.place))]
    list.push(
      ...places.flatMap((place) =>
        givenAway(
          own.filter(({ level }) => level.place === place),
          `in the place “${place}”`,
        ),
      ),
    )
    if (!own.some(({ level }) => hasBusyGrownUp(level)) && own[0])
      list.push(own[0].at([], `in no level of ${stage.toUpperCase()} a grown-up is busy at first and another try follows (busy: true on an option)`))
  }
  const isAllWhole = (['ks1', 'ks2'] as const).every((stage) => isWhole(stage, all, policy))
  ;(isAllWhole ? findings.faults : findings.warnings).push(...givenAway(all, 'over all levels'))
  return findings
}

const isWhole = (stage: Stage, all: readonly Written[], policy: Policy): boolean =>
  policy.statements.filter((statement) => statement.stage === stage).every((statement) => all.some(({ level }) => level.teaches.includes(statement.id)))

/** Length is counted in words; as long as another is not longest. */
export function isGivenAway(choices: readonly { readonly label: string; readonly outcome: string }[]): boolean {
  const long = (outcome: (each: string) => boolean): number => Math.max(0, ...choices.filter((choice) => outcome(choice.outcome)).map((choice) => wordsIn(choice.label).length))
  return long((each) => each === 'best') > long((each) => each !== 'best')
}

function givenAway(all: readonly Written[], where: string): Fault[] {
  const scenes = all.flatMap(({ level, at }) => level.scenes.map((scene, i) => ({ scene, i, at })))
  const telling = scenes.filter(({ scene }) => isGivenAway(scene.choices))
  if (scenes.length === 0 || telling.length / scenes.length <= GIVEN_AWAY) return []
  return telling.map(({ i, at }) =>
    at(['scenes', i, 'choices'], `${where} the best choice is the longest in ${telling.length} of ${scenes.length} scenes, at most 4 of 10 may be: this is one of them`),
  )
}
