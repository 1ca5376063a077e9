// Every kind of mechanic that a level can ask for: the one list that a new kind is added to.
import { brushForm } from './brush'
import type { MechanicForm } from './form'
import { sortForm } from './sort'

export const FORMS: readonly MechanicForm[] = [brushForm, sortForm]

export function formOf(kind: string): MechanicForm {
  const form = FORMS.find((each) => each.kind === kind)
  if (!form) throw new Error(`There is no kind of mechanic "${kind}"`)
  return form
}
