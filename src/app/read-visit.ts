// Where this visit is, and whose game it is. What an address says of a school is remembered here while the page is open, and nowhere else.
import { school as builtSchool, cardOf } from '../content/content'
import { type Address, addressOf } from '../core/route/route'
import { schoolFromOptions, schoolOfVisit } from '../core/school/from-options'
import { isLeftOut, type School } from '../core/school/school'

export function openVisit(readHash: () => string): () => { readonly address: Address; readonly school: School } {
  let said: School | undefined
  return () => {
    const hash = readHash()
    said = schoolFromOptions(addressOf(hash, () => true).options) ?? said
    const school = schoolOfVisit(builtSchool, said)
    return { school, address: addressOf(hash, (id) => cardOf(id) !== undefined && !isLeftOut(school, id)) }
  }
}
