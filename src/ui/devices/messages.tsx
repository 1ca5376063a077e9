import type { Bubble, Messages } from '../../core/level/shows'
import { Spoken } from '../parts/spoken'
import { Said, Small, senderWords } from './words'

const UNKNOWN = 'icon-unknown'

/** Bubbles, theirs on one side and ours on the other. One that was there already stays; only a new one pops in. */
export const MessagesScreen = ({ shows: { title, bubbles } }: { shows: Messages }) => (
  <>
    {title && <Said line={title} class="screen__title" />}
    {bubbles.map((bubble, i) => (
      <OneBubble key={i} bubble={bubble} />
    ))}
  </>
)

function OneBubble({ bubble: { line, art, isMine, sends } }: { bubble: Bubble }) {
  const sender = senderWords(art, isMine)
  return (
    <div class={`talk ${isMine ? 'talk--mine' : ''}`}>
      {(art || !isMine) && (
        <span class="talk__who">
          <Small art={art ?? UNKNOWN} />
        </span>
      )}
      <p class="bubble">
        {sender && <span class="sr">{sender} </span>}
        {sends && <Small art={sends} class="bubble__picture" />}
        <Spoken line={line} />
      </p>
    </div>
  )
}
