// The pledge's page is fetched when it is first asked for: most visits never open it.
import { cardsFor, policy } from '../content/content'
import { pledgeSheet } from '../core/pledge/pledge'
import type { Stage } from '../core/policy/policy'
import { policyIn } from '../core/policy/words'
import { type Progress, practised } from '../core/progress/progress'
import { hashOf } from '../core/route/route'
import type { School } from '../core/school/school'
import { type Key, t, words } from '../i18n/i18n'
import { Beacon, Tools } from '../ui/parts/tools'
import type { Screen } from '../ui/view'

type PledgeModule = typeof import('../print/pledge-page')
let loaded: PledgeModule | undefined

/** Rejects when the page can't be fetched. */
export const loadPledge = async (): Promise<void> => {
  loaded ??= await import('../print/pledge-page')
}

export function pledgeScreen(progress: Progress, school: School, stage: Stage, hasFailed: boolean): Screen {
  if (!loaded) return { name: 'opening', hasFailed, stage, id: 'pledge' }
  const { PledgePage } = loaded
  const word = (key: string): string => t(`pledge.${key}` as Key)
  const cards = cardsFor(school)
  const lit = cards.filter((card) => card.stage === stage && card.id in progress.lamps)
  const played = {
    practised: practised(progress, cards, stage),
    promises: lit.flatMap((card) => {
      const promise = card.promises.find((each) => each.id === progress.lamps[card.id]?.promise)
      const statementId = card.teaches[0]
      return promise && statementId ? [{ statementId, text: words(promise.line) }] : []
    }),
    tea: lit.map((card) => words(card.home)),
  }
  const tools = (
    <>
      <Tools />
      <Beacon />
    </>
  )
  return {
    name: 'pledge',
    stage,
    page: <PledgePage sheet={pledgeSheet(policyIn(policy, words), stage, played, word, school)} t={word} tools={tools} backHref={hashOf({ name: 'lamp-room', stage })} />,
  }
}
