// Devices stand in the middle of the picture; an upright one hides who is behind it.
import type { Fault } from '../fault'
import type { LevelFile } from '../schema'
import type { At } from './context'

const UPRIGHT = ['phone', 'watch']
const BEHIND = ['far', 'middle']

export function deviceFindings(level: LevelFile, at: At): Fault[] {
  return level.scenes.flatMap(({ device, cast }, i) => {
    if (!device || !UPRIGHT.includes(device.kind)) return []
    return Object.entries(cast)
      .filter(([, stand]) => BEHIND.includes(stand))
      .map(([person, stand]) => at(['scenes', i, 'cast', person], `a ${device.kind} stands in front of whoever is at "${stand}": give ${person} another stand, or take a tablet`))
  })
}
