import type { ArtId, Line } from '../../core/level/level'
import { t } from '../../i18n/i18n'
import { Spoken } from '../parts/spoken'
import { Small } from './words'

/** A slip of paper in a list: its picture, its words; one may be ringed. */
export const Row = ({ line, art, isMarked }: { line: Line; art: ArtId | undefined; isMarked: boolean }) => (
  <li class={`row ${isMarked ? 'is-marked' : ''}`}>
    <Small art={art} />
    <p>
      {isMarked && <span class="sr">{t('screens.marked')} </span>}
      <Spoken line={line} />
    </p>
  </li>
)
