// The bay in ink: its sky for the youngest, the whole of it for the older ones, and one small island for each heading.
import type { ComponentChildren } from 'preact'
import type { Section } from '../core/policy/policy'
import { Ink } from './ink'

/** Beside the title of the KS1 sheet. */
export function GullsAndCloud() {
  return (
    <Ink class="pl-sky" wide={46} high={22} pen={0.5}>
      <path fill="#fff" d="M20.5 14.5c-2.6.2-3.4-3.2-.8-3.9-.5-3.2 3.6-4.7 5.4-2.3 1.6-3.6 7.3-3 7.9.8 3.4-1.2 5.6 2.7 3 4.7 1.5.6 1 2.5-.6 2.5l-14.3.1c-1.3 0-1.7-1.5-.6-1.9z" />
      <path d="M23.6 12.5c.5-1.1 1.7-1.6 2.8-1.2M30.5 9.5c1-.4 2 .1 2.4 1" stroke-width=".35" />
      <Gull x={3} y={9} wide={11} />
      <Gull x={38} y={4} wide={7} />
    </Ink>
  )
}

function Gull({ x, y, wide }: { x: number; y: number; wide: number }) {
  const k = wide / 10
  return (
    <g transform={`translate(${x} ${y}) scale(${k})`} stroke-width={0.5 / k}>
      <path d="M0 0C2.2-1.7 4.2-.9 5 1.5 5.6-1.1 7.6-2.1 10-.6M5 1.5c-.9.2-1 .9-.3 1.1.7.2 1.3-.3 1.7-1.2" />
    </g>
  )
}

/** The head of the KS2 sheet: the beam comes over the sea towards the child's name. */
export function BayHead() {
  return (
    <Ink class="pl-bay" wide={76} high={36} pen={0.5}>
      {/* the beam */}
      <path d="M53.6 8.4L1 1.2M53.6 10.6L1 15" stroke-width=".4" stroke-dasharray="3.2 1.6" />
      <path d="M44 8.7h-9M30 8.2H17M44 10l-6 .2M31 10.2l-10 .5" stroke-width=".28" />
      <path d="M62.6 7l3.4-1.5M63 9.5h4.6M62.6 12l3.4 1.5" stroke-width=".55" />
      {/* lighthouse */}
      <path d="M58 4.2V1.4M56.9 2.4h2.2" stroke-width=".4" />
      <path fill="#fff" d="M54.6 6.3c.3-2.7 6.5-2.7 6.8 0z" />
      <path fill="#fff" d="M55.2 6.3h5.6v6h-5.6z" />
      <path d="M57 6.3v6M59 6.3v6" stroke-width=".3" />
      <circle cx="58" cy="9.3" r="1.1" fill="#fff" />
      <path fill="#fff" d="M53.2 12.3h9.6v1.5h-9.6z" />
      <path d="M53.6 12.3v-1.9h8.8v1.9M55.8 10.4v1.9M60.2 10.4v1.9" stroke-width=".35" />
      <path fill="#fff" d="M54.6 13.8h6.8l1.7 15.6H52.9z" />
      <path d="M54.25 17.2h7.5M53.85 21h8.3M53.4 25h9.2" />
      <path
        d="M54.2 18.7l2-1.4M54.1 20.6l4.7-3.3M56.4 20.9l5-3.5M59.2 20.9l2.7-1.9M53.5 25l.3-.2M53.6 27.7l3.8-2.7M54.6 29.3l6.2-4.3M57.6 29.3l5-3.5M60.6 29.3l2.3-1.6"
        stroke-width=".28"
      />
      <path fill="#fff" d="M56.8 29.4v-2.3c0-1.7 2.4-1.7 2.4 0v2.3z" />
      <path fill="#fff" d="M46.5 33.4c.3-2 2.2-2.6 3.8-3.1 1.2-1.1 3-.9 4.3-.9h6.8c1.7 0 3.3.1 4.3 1.2 1.8.3 3.3 1 3.9 2.8z" />
      <path d="M51.3 31.6c1.1-.5 2.1-.2 2.6.6M62.7 31.3c1-.4 1.9 0 2.3.7" stroke-width=".3" />
      {/* keeper's house */}
      <path fill="#fff" d="M63.5 30.4v-3.6l2.5-2 2.5 2v4.6" />
      <path d="M65.4 30.6v-1.8h1.3v2" stroke-width=".35" />
      {/* islands far off */}
      <path fill="#fff" d="M2.5 33.4c1-2.7 3.2-3.7 5.6-3.7 3.2 0 5.4 1.3 6.3 3.7z" />
      <path d="M8.2 29.7v-4.3M8.2 25.6l3.6-1.6M8.2 25.6L5 23.4M8.2 25.6l1 3.6M8.2 25.6l-1-3.9" stroke-width=".4" />
      <path fill="#fff" d="M20.5 33.4c.5-1.9 2.2-2.6 4.2-2.6s3.9.8 4.5 2.6z" />
      <path fill="#fff" d="M23 30.9v-2.7h3.6V31M22.4 28.2l2.4-2.2 2.4 2.2z" stroke-width=".4" />
      {/* boat */}
      <path fill="#fff" d="M34.6 31.8h7.6c-.4 1.5-1.3 2.2-2.5 2.2h-2.9c-1.2 0-1.9-.8-2.2-2.2z" />
      <path fill="#fff" d="M38.2 31.2v-8c2.4 2 3.7 4.6 3.9 7.2zM37.4 30.4h-2.6c.4-2.3 1.3-4 2.6-5.2z" stroke-width=".42" />
      <Gull x={22} y={20} wide={6} />
      <Gull x={43.5} y={17.5} wide={4.5} />
      {/* sea */}
      <path d="M.6 34q1.5 1.3 3 0t3 0 3 0 3 0 3 0 3 0 3 0 3 0 3 0 3 0 3 0 3 0 3 0 3 0 3 0 3 0 3 0 3 0 3 0 3 0 3 0 3 0 3 0 3 0 3 0" stroke-width=".45" />
    </Ink>
  )
}

/** Each stands on its heading's line: the line is the sea. */
export function Island({ section }: { section: Section }) {
  return (
    <Ink class={`pl-island pl-island-${section}`} wide={section.startsWith('understand') ? 10.6 : 22} high={8.4} pen={0.4}>
      {SHAPES[section]}
    </Ink>
  )
}

const SHAPES: Readonly<Record<Section, ComponentChildren>> = {
  beach: null,
  // a harbour with its wall and a boat inside
  safe: (
    <>
      <path fill="#fff" d="M1 8.2c.5-1.7 2-2.3 3.9-2.3h3.6c.8 0 1.2.7 1.2 2.3zM15.6 8.2V5.6h4.8v2.6z" />
      <path fill="#fff" d="M3.4 5.9V3.5L5.2 2 7 3.5v2.4M16.7 5.6V3.4h2.6v2.2M16.2 3.4c.4-1.7 3.2-1.7 3.6 0z" />
      <path d="M18 1.9V1M4.7 5.9V4.6h1v1.3" />
      <path d="M11 7h3.2l-.6 1.2h-2zM12.5 6.6V3.4c1 .8 1.5 1.7 1.6 2.7h-1.6" stroke-width=".34" />
    </>
  ),
  // a school with a bell
  learning: (
    <>
      <path fill="#fff" d="M1.5 8.2c.8-1.3 2.2-1.7 4-1.7h11c1.8 0 3.3.5 4 1.7z" />
      <path fill="#fff" d="M5 6.5V4.2h11v2.3M4.3 4.2l1.3-1.5h9.8l1.3 1.5zM9.2 2.7V1.3L10.6.2 12 1.3v1.4" />
      <path d="M10 6.5V5h1.2v1.5M6.5 5.5h1.2M13.3 5.5h1.2" stroke-width=".34" />
      <circle cx="10.6" cy="1.7" r=".35" fill="#000" stroke="none" />
    </>
  ),
  // a bridge to a clock tower
  trust: (
    <>
      <path fill="#fff" d="M.8 8.2c.4-1.4 1.5-2 3-2.1l1.6.1v2zM13.3 8.2V6.3h4.5c1.7 0 2.9.7 3.4 1.9z" />
      <path d="M4.3 6.1c2.7-2.3 7.3-2.3 10 0M5.3 7.9c1.5-2.2 6.6-2.2 8 0M6.6 4.8v1.4M9.3 4.3v1.6M12 4.8v1.4" />
      <path fill="#fff" d="M15.3 6.3V2.7h3.4v3.6zM14.9 2.7L17 .4l2.1 2.3z" />
      <circle cx="17" cy="4.1" r=".95" stroke-width=".34" />
      <path d="M17 3.5v.6h.4" stroke-width=".3" />
    </>
  ),
  // a windmill
  responsible: (
    <>
      <path fill="#fff" d="M1.5 8.2c.9-1.5 2.7-2 4.7-2h9c2.4 0 4.6.5 5.3 2z" />
      <path fill="#fff" d="M6.2 6.2l.7-3.3h2.7l.7 3.3zM6.7 2.9c.3-1.3 2.8-1.3 3.1 0z" />
      <path d="M8.2 2.9L5 .6M8.2 2.9l3.4-2M8.2 2.9l2.3 2.9M8.2 2.9L5.6 5.3" stroke-width=".5" />
      <path fill="#fff" d="M13.3 6.2V4.6l1.7-1.2 1.7 1.2v1.6M17.2 6.3V5.2h1.8v1.2" stroke-width=".34" />
    </>
  ),
  // the look-out
  understand: (
    <>
      <path fill="#fff" d="M1 8.2C1.5 6.7 2.7 6.3 4.2 6.3h2.4c1.5 0 2.6.5 3 1.9z" />
      <path d="M3.9 6.3l.5-2.5M6.9 6.3l-.5-2.5M4.1 5.3h2.6" stroke-width=".34" />
      <path fill="#fff" d="M3.7 3.8V1.9h3.4v1.9zM3.2 1.9L5.4.5l2.2 1.4z" />
    </>
  ),
  // the cottage with somebody in
  'understand-more': (
    <>
      <path fill="#fff" d="M.6 8.2c.4-1.3 1.5-1.7 3-1.7h3.7c1.5 0 2.5.5 2.8 1.7z" />
      <path fill="#fff" d="M2.8 6.5V4.2h5v2.3M2.2 4.2l1.3-1.6h3.6l1.3 1.6z" />
      <path d="M4.1 6.5V5.2h1v1.3M6.3 2.6V1.7M6.3 1.2C5.8.8 6.8.6 6.4.1" stroke-width=".34" />
    </>
  ),
}
