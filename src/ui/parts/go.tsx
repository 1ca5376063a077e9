import { pieceUrl } from '../art'

/** The way on: one on each screen, lit. */
export function Go({ label, onGo }: { label: string; onGo(): void }) {
  return (
    <button class="press choice go" type="button" onClick={onGo}>
      <img src={pieceUrl('lantern-on')} alt="" />
      <span>{label}</span>
    </button>
  )
}
export function GoLink({ label, href, isQuiet = false }: { label: string; href: string; isQuiet?: boolean }) {
  return (
    <a class={`press choice ${isQuiet ? 'plain' : 'go'}`} href={href}>
      {!isQuiet && <img src={pieceUrl('lantern-on')} alt="" />}
      <span>{label}</span>
    </a>
  )
}
