// The pledge as plain data, ready to be laid out on paper.
import type { Section, Stage, StatementId } from '../policy/policy'

/** Lamp: practised in the game. Talk: talk about this one at home. */
export type PledgeMark = 'lamp' | 'talk'

export interface PledgeRule {
  readonly id: StatementId
  /** The rule whole, as the policy says it. */
  readonly text: string
  readonly mark: PledgeMark
  /** What the child chose to promise about this rule (KS1 only; KS2 has ownWords). */
  readonly promise?: string
  /** The rule asks where to learn or get help, and the back of the sheet says where. */
  readonly isAnsweredOverleaf: boolean
}

export interface PledgeGroup {
  readonly section: Section
  /** The beach is the whole front, so it has no name of its own. */
  readonly name?: string
  readonly aside?: string
  readonly rules: readonly PledgeRule[]
}

export interface HelpLine {
  readonly id: 'childline' | 'ceop' | 'school' | 'danger'
  readonly name: string
  readonly phone?: string
  readonly site?: string
  readonly note?: string
  /** Only the school knows who it is: a line to write on. */
  readonly isToWriteOn?: boolean
}

export interface PledgeSheet {
  readonly stage: Stage
  readonly school: SchoolLines
  /** What comes after "I, ____,". */
  readonly leadIn: string
  readonly groups: readonly PledgeGroup[]
  readonly ownWords: readonly string[]
  readonly points: readonly { readonly id: string; readonly text: string }[]
  readonly closing: string
  /** In the order of the school's form. */
  readonly fields: readonly { readonly id: string; readonly label: string }[]
  readonly grownUpPromises: readonly string[]
  readonly help: readonly HelpLine[]
  /** Always three. */
  readonly tea: readonly string[]
}

/** What the school wrote of itself; where it wrote nothing there is a line to write on, or nothing. */
export interface SchoolLines {
  readonly name?: string
  readonly logo?: string
  readonly contact?: string
  readonly lead?: string
  readonly policy?: string
  readonly phones?: string
  readonly isFromAddress: boolean
}

/** What the child did, as far as paper is concerned. Promises oldest first. */
export interface PledgePlay {
  readonly practised: ReadonlySet<StatementId>
  readonly promises: readonly { readonly statementId: StatementId; readonly text: string }[]
  readonly tea: readonly string[]
}

/** The words that core needs and does not own: keys of i18n's pledge words. */
export type SheetWord =
  | 'sectionSafe'
  | 'sectionLearning'
  | 'sectionTrust'
  | 'sectionResponsible'
  | 'sectionUnderstand'
  | 'asideUnderstand'
  | 'asideUnderstandMore'
  | 'grownUpListen'
  | 'grownUpTablet'
  | 'grownUpBusy'
  | 'grownUpToo'
  | 'helpChildline'
  | 'helpChildlinePhone'
  | 'helpChildlineSite'
  | 'helpChildlineNote'
  | 'helpCeop'
  | 'helpCeopSite'
  | 'helpSchool'
  | 'helpDanger'
  | 'helpDangerNote'
  | 'phonesNotInSchool'
  | 'phonesHandedIn'
  | 'phonesAgreed'
  | 'teaKs1First'
  | 'teaKs1Second'
  | 'teaKs1Third'
  | 'teaKs2First'
  | 'teaKs2Second'
  | 'teaKs2Third'
