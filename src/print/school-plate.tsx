// The school's name on a board nailed over the rope, and its logo. Names come from outside: shown as text only, and kept apart from the words around them.
import type { SchoolLines } from '../core/pledge/sheet'
import { roomOf } from '../core/school/room'
import { Ink } from './ink'

/** Up to here a name has room for larger letters. */
const SHORT_NAME_EM = 28

export function SchoolPlate({ school }: { school: SchoolLines }) {
  if (!school.name) return null
  return (
    <p class={`pl-plate ${roomOf(school.name) <= SHORT_NAME_EM ? 'is-short' : ''}`}>
      <span class="pl-board">
        {/* White as ink: printers leave out backgrounds. */}
        <Ink wide={100} high={10} isStretched>
          <rect x="0" y="0" width="100" height="10" fill="#fff" stroke="none" />
        </Ink>
        <bdi>{school.name}</bdi>
      </span>
    </p>
  )
}

/** In the sky of the front: on the older ones' sheet the lighthouse shines at it. */
export function SchoolLogo({ school, alt }: { school: SchoolLines; alt: string }) {
  return school.logo ? <img class="pl-logo" src={school.logo} alt={school.name ? '' : alt} /> : null
}
