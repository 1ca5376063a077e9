// One pen for every drawing on the sheet: black line, white paper, round ends, measured in millimetres.
import type { ComponentChildren } from 'preact'

interface InkProps {
  readonly class?: string
  /** Of the drawing, in millimetres. */
  readonly wide: number
  readonly high: number
  /** Said to someone who can't see it; without it the drawing is decoration. */
  readonly says?: string
  readonly isStretched?: boolean
  readonly pen?: number
  readonly children: ComponentChildren
}

export function Ink({ class: name, wide, high, says, isStretched = false, pen = 0.45, children }: InkProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it has a label, or is hidden; a title would show as a tip on screen
    <svg
      class={name}
      viewBox={`0 0 ${wide} ${high}`}
      preserveAspectRatio={isStretched ? 'none' : 'xMidYMax meet'}
      fill="none"
      stroke="#000"
      stroke-width={pen}
      stroke-linecap="round"
      stroke-linejoin="round"
      focusable="false"
      {...(says ? { role: 'img', 'aria-label': says } : { 'aria-hidden': true })}
    >
      {children}
    </svg>
  )
}
