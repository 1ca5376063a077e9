// The rules that the game teaches, as levels/policy.yaml gives them once checked.

export const STAGES = ['ks1', 'ks2'] as const
export type Stage = (typeof STAGES)[number]
export type StatementId = string
export type TopicId = string
/** practise = a behaviour to play; understand = something to make sense of; sanction = what happens next; sign-off = the talk at home. */
export const KINDS = ['practise', 'understand', 'sanction', 'sign-off'] as const
export type StatementKind = (typeof KINDS)[number]
/** `understand-more` is the second shore of Understand, not a place of its own. */
export const SECTIONS = ['beach', 'safe', 'learning', 'trust', 'responsible', 'understand', 'understand-more'] as const
export type Section = (typeof SECTIONS)[number]

export interface Statement {
  readonly id: StatementId
  readonly stage: Stage
  readonly section: Section
  /** One to four words: the name of its stop on the map. */
  readonly heading: string
  readonly kind: StatementKind
  readonly topics: readonly TopicId[]
  /** The rule in the child's words, whole. */
  readonly text: string
}

export interface Policy {
  readonly leadIn: Readonly<Record<Stage, string>>
  readonly statements: readonly Statement[]
  readonly parents: {
    readonly points: readonly { readonly id: string; readonly text: string }[]
    readonly closing: string
    readonly fields: readonly { readonly id: string; readonly label: string }[]
  }
}

export const statementsOf = (policy: Policy, stage: Stage): readonly Statement[] => policy.statements.filter((statement) => statement.stage === stage)
