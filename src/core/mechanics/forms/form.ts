// How the data of one kind of mechanic are written in a level file. Build time only.
import { z } from 'zod'
import type { Fault } from '../../level/fault'
import { beats, setting } from '../../level/fields'
import type { Line, MechanicData } from '../../level/level'
import { comesOn } from '../../play/turns'
import type { Stage } from '../../policy/policy'

/** What every mechanic has: where it stands, what is said before and after. */
const frame = { ...setting, intro: beats.min(1), done: beats.min(1) }

/** Gives a line of the mechanic its id in the whole game; without a speaker it is the narrator's. */
export type OwnLine = (id: string, text: string, say?: string) => Line
/** A fault at a place below `mechanic`. */
export type At = (path: readonly PropertyKey[], message: string) => Fault

export interface MechanicForm {
  readonly kind: string
  readonly schema: z.ZodObject
  build(written: object, own: OwnLine, stage: Stage): MechanicData
  /** What a schema can't see: ids that point nowhere, a visit without anything in it. */
  faults(written: object, at: At): Fault[]
}

export function mechanicForm<Kind extends string, Shape extends z.ZodRawShape>(form: {
  kind: Kind
  fields: Shape
  build(written: z.output<z.ZodObject<Shape>>, own: OwnLine, stage: Stage): MechanicData & { kind: Kind }
  faults(written: z.output<z.ZodObject<Shape>>, at: At): Fault[]
}): MechanicForm {
  const { kind, fields, build, faults } = form
  return { kind, schema: z.strictObject({ kind: z.literal(kind), ...frame, ...fields }), build: build as MechanicForm['build'], faults: faults as MechanicForm['faults'] }
}

type Visited = { readonly visit: 1 | 2 | 'both' }

/** Both visits must find something in a list. */
export const bothVisits = (rows: readonly Visited[], field: string, at: At): Fault[] =>
  ([1, 2] as const).filter((visit) => !rows.some(comesOn(visit))).map((visit) => at([field], `nothing here is for visit ${visit}`))
