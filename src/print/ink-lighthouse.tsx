// The lighthouse of the KS1 sheet: its nine stripes are the nine rules, so only lantern, sides and foot are drawn here.
import { Ink } from './ink'

/** Lines that lean across any stripe, however high its words make it. */
const HATCH = Array.from({ length: 90 }, (_, n) => `M-1 ${n * 1.55}L67 ${n * 1.55 - 34}`).join('')

export function StripeHatch() {
  return (
    <svg class="pl-hatch" aria-hidden="true" focusable="false" fill="none" stroke="#000" stroke-width=".7">
      <path class="pl-hatch-lines" d={HATCH} />
    </svg>
  )
}

/** Cuts the stripes to the tower's shape and draws its two walls. */
export function TowerSides() {
  return (
    <Ink class="pl-sides" wide={32} high={100} isStretched>
      <path fill="#fff" stroke="none" d="M-.2-.2H6C5.7 30 3.6 75 2 100.2H-.2zM32.2-.2H26C26.3 30 28.4 75 30 100.2H32.2z" />
      <path d="M6 0C5.7 30 3.6 75 2 100M26 0C26.3 30 28.4 75 30 100" stroke-width="2.2" vector-effect="non-scaling-stroke" />
    </Ink>
  )
}

export function Lantern() {
  return (
    <Ink class="pl-lantern" wide={44} high={62} pen={0.55}>
      {/* light: long and short strokes, as children draw it */}
      <path
        d="M8.5 30.5H3.5M35.5 30.5h5M9 25l-3.2-1.2M35 25l3.2-1.2M9.4 19.6L4.2 16.8M34.6 19.6l5.2-2.8M12.5 15.4L9.8 12.4M31.5 15.4l2.7-3M9 36l-3.2 1.2M35 36l3.2 1.2"
        stroke-width=".7"
      />
      {/* weather vane: a small boat */}
      <path d="M22 12.6V4.6M19.4 6.3h5.2M22 5.9V1.2c1.6 1 2.5 2.4 2.8 3.9H22M21.3 5.1h-1.9c.3-1 .9-1.9 1.9-2.5z" stroke-width=".42" />
      <path fill="#fff" d="M20.4 13.8a1.6 1.6 0 1 1 3.2 0" />
      {/* dome */}
      <path fill="#fff" d="M12.6 22.4C12.8 16.8 17 13.6 22 13.6s9.2 3.2 9.4 8.8z" />
      <path d="M18.6 14.3c-1.5 2.2-2.2 5-2.3 8.1M25.4 14.3c1.5 2.2 2.2 5 2.3 8.1M22 13.6v8.8" stroke-width=".35" />
      <path fill="#fff" d="M11.6 22.4h20.8c.7 0 .7 1.9 0 1.9H11.6c-.7 0-.7-1.9 0-1.9z" />
      {/* glass, and the lens in it */}
      <path fill="#fff" d="M13.6 24.3h16.8V46H13.6z" />
      <path d="M13.6 24.3l4.2 5.4-4.2 5.4 4.2 5.4M30.4 24.3l-4.2 5.4 4.2 5.4-4.2 5.4M17.8 24.3v22M26.2 24.3v22" stroke-width=".32" />
      <path fill="#fff" d="M18.9 26.6h6.2c1.7 3.5 1.7 7.9 0 11.4h-6.2c-1.7-3.5-1.7-7.9 0-11.4z" />
      <path d="M18.2 28.4h7.6M17.8 30.2h2.2M24 30.2h2.2M17.8 34.4h2.2M24 34.4h2.2M18.2 36.2h7.6" stroke-width=".35" />
      <path fill="#000" stroke="none" d="M22 29.4c1.1 1.5 1.7 2.4 1.7 3.5a1.7 1.7 0 0 1-3.4 0c0-1.1.6-2 1.7-3.5z" />
      <path d="M20.4 38h3.2l.7 3h-4.6z" stroke-width=".4" fill="#fff" />
      {/* gallery */}
      <path fill="#fff" d="M8.6 41h26.8v6.3H8.6z" stroke="none" />
      <path d="M8.3 41.2h27.4M8.6 44.1h26.8M8.8 41.2v6M12.2 41.2v6M15.6 41.2v6M18.9 41.2v6M22 41.2v6M25.1 41.2v6M28.4 41.2v6M31.8 41.2v6M35.2 41.2v6" stroke-width=".42" />
      <path d="M8.8 40.4v.8M35.2 40.4v.8" stroke-width="1" />
      <path fill="#fff" d="M7.6 47.2h28.8c.9 0 .9 2.6 0 2.6H7.6c-.9 0-.9-2.6 0-2.6z" />
      {/* corbels carry the gallery down to the tower */}
      <path fill="#fff" d="M9.4 49.8c.8 3 2.5 4 2.6 6.4V62.4h20v-6.2c.1-2.4 1.8-3.4 2.6-6.4z" />
      <path
        d="M14.5 49.8c.4 2.3 1.2 3.3 1.3 5.2M18.3 49.8c.2 2.3.6 3.3.6 5.2M25.7 49.8c-.2 2.3-.6 3.3-.6 5.2M29.5 49.8c-.4 2.3-1.2 3.3-1.3 5.2M12.1 55.4h19.8M12 57h20"
        stroke-width=".38"
      />
    </Ink>
  )
}

/** Rock, door, sea, and Brushy waving: what the tower stands on. */
export function RockFoot() {
  return (
    <Ink class="pl-rock" wide={44} high={46} pen={0.55}>
      <path fill="#fff" d="M7.9-.3H36.1L36.7 9H7.3z" />
      <path d="M6.6 9.1h30.8M6.9 11.4h30.2M6.6 9.1l.3 2.3M37.4 9.1l-.3 2.3" />
      {/* door */}
      <path fill="#fff" d="M17.3 11.4V4.8c0-6.3 9.4-6.3 9.4 0v6.6z" />
      <path d="M18.9 11.4V5c0-4.2 6.2-4.2 6.2 0v6.4M22 1.9v9.5M23.3 7.2v.9" stroke-width=".4" />
      {/* rock */}
      <path fill="#fff" d="M8.6 11.4C6.4 12.4 6 15.2 5.4 18 4.6 21.6 3.9 25 4.2 29.2 9 32.4 35 32.4 39.8 29.2c.3-4.2-.4-7.6-1.2-11.2-.6-2.8-1-5.6-3.2-6.6z" />
      <path d="M17.6 11.4l-1.2 2.6h11.2l-1.2-2.6M16.4 14l-1.3 2.7h13.8L27.6 14M15.1 16.7l-1.3 2.8h16.4l-1.3-2.8" stroke-width=".42" />
      <path d="M8.2 15.5c1.5-.5 2.5.3 2.9 1.4M7 22.5c1.7-.8 3.4-.1 4.1 1.5M18.5 25.6c1.4-1 3.2-.8 4.3.4M24.5 22.2c1-.6 2.2-.5 2.9.3" stroke-width=".4" />
      {/* starfish */}
      <path fill="#fff" d="M13.6 23.2l.8 1.9 2 .1-1.5 1.4.5 2-1.8-1-1.8 1 .5-2-1.5-1.4 2-.1z" stroke-width=".4" />
      <Wave y={32.6} />
      <Wave y={36.8} shift={1.3} />
      <Wave y={41} />
      <g transform="translate(31.4 16.6) scale(.82) rotate(6)">
        <Brushy />
      </g>
    </Ink>
  )
}

function Wave({ y, shift = 0 }: { y: number; shift?: number }) {
  const crests = Array.from({ length: 7 }, (_, n) => `q2.6 ${n % 2 ? 2.4 : 2} 5.2 0`).join('')
  return <path d={`M${2.6 + shift} ${y}${crests}`} />
}

/** The toothbrush who comes along: foot at 0,0 after 14 mm, waving with the left hand. */
function Brushy() {
  return (
    <g stroke-width=".5">
      <path d="M-1.4 7.6C-3.6 7.7-5 6.3-5.6 4.3M4.7 7.9c1.5.3 2.7 1.2 3.2 2.5" />
      <circle cx="-5.8" cy="3.5" r=".85" fill="#fff" />
      <circle cx="8.2" cy="11.1" r=".85" fill="#fff" />
      <path d="M.5 13.2v1.7H-.7M2.9 13.2v1.7h1.2" />
      <path
        fill="#fff"
        d="M-.1-8.6h3.4c.7 0 1 .5 1 1.2v5.2c0 2-.7 3.2.2 5.2 1.2 2.7 1 6.8-.4 9.2-.8 1.5-3.9 1.5-4.8 0-1.4-2.4-1.6-6.5-.4-9.2.9-2 .1-3.2.1-5.2v-5.2c0-.7.2-1.2.9-1.2z"
      />
      <path fill="#fff" d="M4.3-7.9h3.2v1.3H4.3zM4.3-6.3h3.4V-5H4.3zM4.3-4.7h3.2v1.3H4.3z" stroke-width=".38" />
      <path d="M5-9.9c.6-1.2 1.7-.2 1.3.7.9-.9 2 .1 1.3 1.3" stroke-width=".42" />
      <circle cx=".3" cy="5.7" r=".55" fill="#000" stroke="none" />
      <circle cx="3.1" cy="5.7" r=".55" fill="#000" stroke="none" />
      <path d="M.2 7.9c.8 1.5 2.2 1.5 3 0z" fill="#fff" />
    </g>
  )
}
