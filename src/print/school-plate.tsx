// The school's name on a board nailed over the rope, and its logo. Names come from outside: shown as text only, and kept apart from the words around them.
import type { SchoolLines } from '../core/pledge/sheet'
import { roomOf } from '../core/school/room'

/** Up to here a name has room for larger letters. */
const SHORT_NAME_EM = 28

export function SchoolPlate({ school }: { school: SchoolLines }) {
  if (!school.name) return null
  return (
    <p class={`pl-plate ${roomOf(school.name) <= SHORT_NAME_EM ? 'is-short' : ''}`}>
      <span class="pl-board">
        {/* Drawn, for printers leave out backgrounds and the rope would run through the name. */}
        <svg aria-hidden="true" focusable="false">
          <rect width="100%" height="100%" />
        </svg>
        <bdi>{school.name}</bdi>
      </span>
    </p>
  )
}

/** In the sky of the front: on the older ones' sheet the lighthouse shines at it, and its beam ends there. */
export function SchoolLogo({ school, alt }: { school: SchoolLines; alt: string }) {
  if (!school.logo) return null
  return (
    <span class="pl-logo">
      <svg aria-hidden="true" focusable="false">
        <rect y="-6" width="100%" height="100%" fill="#fff" />
      </svg>
      <img src={school.logo} alt={school.name ? '' : alt} />
    </span>
  )
}
