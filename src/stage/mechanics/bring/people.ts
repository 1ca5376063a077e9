// How somebody of the bring toy looks: people as busts, all others cut out for this toy.
import type { BringHelper } from '../../../core/mechanics/bring'
import type { Pose } from '../../toy/view'

/** What three helpers have in their hands: one sneezes, one knits, one juggles. */
export const PROPS = ['hanky', 'knitting', 'juggling'] as const
const OWN_WIDE = 230

export const bodyOf = ({ id, role }: BringHelper, wide: number): Pick<Pose, 'frame' | 'picture' | 'wide' | 'scale'> =>
  role === 'grown-up' || role === 'child' ? { picture: `bust-${id}`, wide } : { frame: `who-${id}`, scale: (wide * 1.2) / OWN_WIDE }
