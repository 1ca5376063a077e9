import type { Photo } from '../../core/level/shows'
import { Spoken } from '../parts/spoken'
import { Said, Small } from './words'

/** Each mark has a shape of its own, in the picture and beside its words: colour alone tells nothing. */
const SHAPES = ['round', 'square', 'diamond'] as const

export const PhotoScreen = ({ shows: { art, marks, lines } }: { shows: Photo }) => (
  <div class={`photo ${marks.length + lines.length > 0 ? 'has-words' : ''}`}>
    <div class="photo__print">
      <Small art={art} class="photo__picture" />
      {marks.map(({ x, y }, i) => (
        <i key={i} class={`ring ring--${SHAPES[i]}`} style={{ left: `${x}%`, top: `${y}%` }} />
      ))}
    </div>
    <div class="photo__words">
      {marks.map(
        ({ line }, i) =>
          line && (
            <p key={line.id} class="photo__mark">
              <i class={`ring ring--${SHAPES[i]}`} />
              <span>
                <Spoken line={line} />
              </span>
            </p>
          ),
      )}
      {lines.map((line) => (
        <Said key={line.id} line={line} />
      ))}
    </div>
  </div>
)
