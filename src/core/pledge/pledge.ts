// What stands on the pledge: every rule of the stage, played or not, in the policy's own words.
import { type Policy, SECTIONS, type Section, type Stage, type Statement, type StatementId, statementsOf } from '../policy/policy'
import { afterTheName } from '../policy/words'
import { hasWords, NO_SCHOOL, type PhoneRule, type School } from '../school/school'
import type { HelpLine, PledgeGroup, PledgePlay, PledgeSheet, SchoolLines, SheetWord } from './sheet'
import { LONGEST_BESIDE_SCHOOL, LONGEST_QUESTION, teaQuestions } from './tea'

/** KS2 has one place for a child's own promises, and it holds three. */
export const OWN_WORDS = 3

/** The rules about where to get help: their answer stands on the other side of the paper. */
const HELP_TOPIC = 'where-to-get-help'

const SECTION_WORDS: Readonly<Record<Section, { name?: SheetWord; aside?: SheetWord }>> = {
  beach: {},
  safe: { name: 'sectionSafe' },
  learning: { name: 'sectionLearning' },
  trust: { name: 'sectionTrust' },
  responsible: { name: 'sectionResponsible' },
  understand: { name: 'sectionUnderstand', aside: 'asideUnderstand' },
  'understand-more': { name: 'sectionUnderstand', aside: 'asideUnderstandMore' },
}

export function pledgeSheet(policy: Policy, stage: Stage, played: PledgePlay, word: (key: SheetWord) => string, school: School = NO_SCHOOL): PledgeSheet {
  const statements = statementsOf(policy, stage)
  const promises = newestPromises(statements, played)
  const isUnderItsRule = stage === 'ks1'

  const groups = SECTIONS.map((section): PledgeGroup => {
    const { name, aside } = SECTION_WORDS[section]
    return {
      section,
      ...(name && { name: word(name) }),
      ...(aside && { aside: word(aside) }),
      rules: statements
        .filter((statement) => statement.section === section)
        .map((statement) => {
          const promise = isUnderItsRule ? promises.get(statement.id) : undefined
          return {
            id: statement.id,
            text: statement.text,
            mark: played.practised.has(statement.id) ? ('lamp' as const) : ('talk' as const),
            isAnsweredOverleaf: statement.topics.includes(HELP_TOPIC),
            ...(promise && { promise }),
          }
        }),
    }
  }).filter((group) => group.rules.length > 0)

  return {
    stage,
    school: schoolLines(school, word),
    leadIn: afterTheName(policy.leadIn[stage]),
    groups,
    ownWords: isUnderItsRule ? [] : [...promises.values()].slice(-OWN_WORDS),
    points: policy.parents.points,
    closing: policy.parents.closing,
    fields: policy.parents.fields,
    grownUpPromises: [word('grownUpListen'), word('grownUpTablet'), word('grownUpBusy'), word('grownUpToo')],
    help: helpLines(word).filter((line) => !(line.id === 'school' && school.contact)),
    tea: teaQuestions(stage, played.tea, word, hasWords(school) ? LONGEST_BESIDE_SCHOOL : LONGEST_QUESTION),
  }
}

/** One promise a rule, the newest, oldest rule first; promises of another stage stay off this paper. */
function newestPromises(statements: readonly Statement[], played: PledgePlay): ReadonlyMap<StatementId, string> {
  const known = new Set(statements.map((statement) => statement.id))
  const newest = new Map<StatementId, string>()
  for (const { statementId, text } of played.promises) {
    if (!known.has(statementId) || text.trim() === '') continue
    // taken out first, so that a rule promised again moves to the newest end
    newest.delete(statementId)
    newest.set(statementId, text.trim())
  }
  return newest
}

const PHONES: Readonly<Record<PhoneRule, SheetWord>> = { 'not-in-school': 'phonesNotInSchool', 'handed-in': 'phonesHandedIn', 'agreed-for-a-need': 'phonesAgreed' }

const schoolLines = ({ school, logo, contact, lead, policy, phones, isFromAddress }: School, word: (key: SheetWord) => string): SchoolLines => ({
  ...(school && { name: school }),
  ...(logo && { logo }),
  ...(contact && { contact }),
  ...(lead && { lead }),
  ...(policy && { policy }),
  ...(phones && { phones: word(PHONES[phones]) }),
  isFromAddress,
})

const helpLines = (word: (key: SheetWord) => string): readonly HelpLine[] => [
  { id: 'childline', name: word('helpChildline'), phone: word('helpChildlinePhone'), site: word('helpChildlineSite'), note: word('helpChildlineNote') },
  { id: 'ceop', name: word('helpCeop'), site: word('helpCeopSite') },
  { id: 'school', name: word('helpSchool'), isToWriteOn: true },
  { id: 'danger', name: word('helpDanger'), note: word('helpDangerNote') },
]
