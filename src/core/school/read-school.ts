// unknown -> strict schema -> references -> School. Like a level, a school's file is read at build time, and its faults are listed, all of them.
import type { Fault } from '../level/fault'
import { readSource, type SourceFile } from '../level/source'
import { logoFault } from './logo'
import { schoolFile } from './schema'
import { NO_SCHOOL, type School } from './school'

export const SCHOOL_FILE = 'school.yaml'

export interface SchoolSource {
  readonly school: School
  readonly faults: readonly Fault[]
}

/** `levels`: ids of all there are. `readBytes`: a file beside school.yaml, undefined where there is none. `school.logo` is still the path of a file. */
export function readSchool(source: SourceFile | undefined, levels: readonly string[], readBytes: (path: string) => Uint8Array | undefined): SchoolSource {
  if (!source) return { school: NO_SCHOOL, faults: [] }
  const { value, faults, at } = readSource(source, schoolFile)
  if (!value) return { school: NO_SCHOOL, faults }
  const { logo, phones, leave, school, contact, lead, policy } = value
  const wrongLogo = logo ? logoFault(logo, readBytes(logo)) : undefined
  const unknown = (leave ?? []).flatMap((id, i) => (levels.includes(id) ? [] : [at(['leave', i], `there is no level "${id}". There are: ${levels.join(', ')}`)]))
  return {
    school: {
      ...(school && { school }),
      ...(contact && { contact }),
      ...(lead && { lead }),
      ...(policy && { policy }),
      ...(phones && { phones }),
      ...(logo && { logo }),
      leave: [...new Set(leave ?? [])],
      isFromAddress: false,
    },
    faults: [...faults, ...(wrongLogo ? [at(['logo'], wrongLogo)] : []), ...unknown],
  }
}
