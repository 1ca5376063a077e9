// A school's own lines, from its school.yaml or from the address of one visit. Everything works without any of them.

/** The words that a school writes itself; by these names in school.yaml and in an address. */
export const SCHOOL_FIELDS = ['school', 'contact', 'lead', 'policy'] as const
export type SchoolField = (typeof SCHOOL_FIELDS)[number]

export const PHONE_RULES = ['not-in-school', 'handed-in', 'agreed-for-a-need'] as const
export type PhoneRule = (typeof PHONE_RULES)[number]

export interface School {
  /** Its name. */
  readonly school?: string
  /** Who to tell about a worry, and how. */
  readonly contact?: string
  /** Who leads on safeguarding, by role. */
  readonly lead?: string
  /** The policy's name, date or address. */
  readonly policy?: string
  readonly phones?: PhoneRule
  /** The picture's address, made by the build; never from the address of a visit. */
  readonly logo?: string
  /** Levels that are not part of this school's game. */
  readonly leave: readonly string[]
  /** Somebody else could have written the address: whoever prints is asked to check. */
  readonly isFromAddress: boolean
}
export const NO_SCHOOL: School = { leave: [], isFromAddress: false }

/** What one line of the paper holds. */
export interface FieldLimit {
  readonly letters: number
  /** In heights of the type, as `roomOf` measures. */
  readonly roomEm: number
}
export const FIELD_LIMITS: Readonly<Record<SchoolField, FieldLimit>> = {
  school: { letters: 80, roomEm: 37.4 },
  contact: { letters: 80, roomEm: 36 },
  lead: { letters: 60, roomEm: 26 },
  policy: { letters: 60, roomEm: 27 },
}

export const hasWords = (school: School): boolean => school.phones !== undefined || SCHOOL_FIELDS.some((field) => school[field] !== undefined)
export const isLeftOut = (school: School, level: string): boolean => school.leave.includes(level)
