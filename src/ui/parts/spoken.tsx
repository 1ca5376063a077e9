import type { Line } from '../../core/level/level'
import { words } from '../../i18n/i18n'
import { useView } from '../context'

/** A line of words; each lights up as it is said. */
export function Spoken({ line }: { line: Line }) {
  const { speaking } = useView()
  const text = words(line)
  if (speaking?.line !== line.id) return <>{text}</>
  return <>{text.split(/(\s+)/).map((part, i) => (i % 2 === 1 ? part : <span class={i / 2 === speaking.word ? 'word is-said' : 'word'}>{part}</span>))}</>
}
