// The small marks of the sheet: a lit lantern, a speech bubble, a heart, a cup of tea.
import type { PledgeMark } from '../core/pledge/sheet'
import { Ink } from './ink'

export function Mark({ mark, says }: { mark: PledgeMark; says?: string }) {
  return mark === 'lamp' ? <LampMark {...(says && { says })} /> : <TalkMark {...(says && { says })} />
}

/** Broad lines, so that lamp and bubble still differ at five millimetres on a tired printer. */
function LampMark({ says }: { says?: string }) {
  return (
    <Ink class="pl-mark" wide={12} high={12} pen={0.75} {...(says && { says })}>
      <path d="M1.2 6.9h1.3M9.5 6.9h1.3M1.9 3.8l1.1.7M10.1 3.8l-1.1.7M1.9 9.8l1-.6M10.1 9.8l-1-.6" />
      <path d="M4.7 2.6C4.7.3 7.3.3 7.3 2.6" />
      <path fill="#fff" d="M4 4.4C4.2 3.2 5 2.6 6 2.6s1.8.6 2 1.8zM3.9 9.6h4.2l.5 1.6H3.4z" />
      <path fill="#fff" d="M4.3 4.4h3.4l.3 5.2H4z" />
      <path fill="#000" stroke="none" d="M6 5.2c1 1.1 1.35 1.7 1.35 2.45a1.35 1.35 0 0 1-2.7 0C4.65 6.9 5.1 6.3 6 5.2z" />
    </Ink>
  )
}

function TalkMark({ says }: { says?: string }) {
  return (
    <Ink class="pl-mark" wide={12} high={12} pen={0.75} {...(says && { says })}>
      <path fill="#fff" d="M3 1.9C5 1.5 7.5 1.5 9.3 1.9c1.1.2 1.7.9 1.7 2v2.4c0 1.2-.7 1.9-1.8 2-1 .1-1.9.15-2.7.15L3.7 10.9l.2-2.6C2 8.2 1 7.5 1 6.2V4c0-1.2.8-1.9 2-2.1z" />
      <path d="M3.5 5.2h.01M6 5.2h.01M8.5 5.2h.01" stroke-width="1.35" />
    </Ink>
  )
}

export function HeartMark({ says }: { says: string }) {
  return (
    <Ink class="pl-heart" wide={10} high={10} pen={0.8} says={says}>
      <path fill="#fff" d="M5 8.9C2.5 7 .9 5.4.9 3.5.9 1.2 3.9.5 5 2.7 6.1.5 9.1 1.2 9.1 3.5 9.1 5.4 7.5 7 5 8.9z" />
      <path d="M2.5 3.6c0-.7.4-1.1.9-1.2" stroke-width=".6" />
    </Ink>
  )
}

export function TeaCup() {
  return (
    <Ink class="pl-teacup" wide={16} high={13} pen={0.6}>
      <path d="M2.2 6h9.3c.2 3.6-1.6 5.8-4.6 5.8S2 9.6 2.2 6zM11.4 7c2.2-.9 3.2.4 2.7 1.8-.4 1.2-1.9 1.6-3.3 1.3M1.2 12.6h11.6" />
      <path d="M5 4.3c-.8-1 .8-1.5 0-2.7M8.2 4.3c-.8-1 .8-1.5 0-2.7" stroke-width=".45" />
    </Ink>
  )
}
