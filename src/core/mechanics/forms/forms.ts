// Every kind of mechanic that a level can ask for: the one list that a new kind is added to.
import { arrangeForm } from './arrange'
import { beamForm } from './beam'
import { bringForm } from './bring'
import { brushForm } from './brush'
import { buildForm } from './build'
import { closeForm } from './close'
import type { MechanicForm } from './form'
import { jigsawForm } from './jigsaw'
import { mendForm } from './mend'
import { pathForm } from './path'
import { revealForm } from './reveal'
import { sortForm } from './sort'
import { stackForm } from './stack'
import { switchesForm } from './switches'
import { tieForm } from './tie'

export const FORMS: readonly MechanicForm[] = [
  arrangeForm,
  beamForm,
  bringForm,
  brushForm,
  buildForm,
  closeForm,
  jigsawForm,
  mendForm,
  pathForm,
  revealForm,
  sortForm,
  stackForm,
  switchesForm,
  tieForm,
]

export function formOf(kind: string): MechanicForm {
  const form = FORMS.find((each) => each.kind === kind)
  if (!form) throw new Error(`There is no kind of mechanic "${kind}"`)
  return form
}
