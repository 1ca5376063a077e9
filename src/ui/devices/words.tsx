import type { ArtId, Line } from '../../core/level/level'
import { nameOf, t } from '../../i18n/i18n'
import { choicePicture } from '../art'
import { Spoken } from '../parts/spoken'

/** A line as a paragraph of its own. */
export const Said = ({ line, class: name }: { line: Line; class?: string }) => (
  <p class={name}>
    <Spoken line={line} />
  </p>
)

/** A small picture; the device's own name tells what it shows. */
export function Small({ art, class: name = 'small' }: { art: ArtId | undefined; class?: string }) {
  const url = choicePicture(art)
  return url ? <img class={name} src={url} alt="" /> : null
}

const FACE = 'face-'
/** Who says it, for somebody who can't see on which side it stands. */
export function senderWords(art: ArtId | undefined, isMine: boolean): string | undefined {
  if (isMine) return t('screens.sent')
  if (art === undefined) return t('screens.fromUnknown')
  return art.startsWith(FACE) ? t('screens.from', { name: nameOf(art.slice(FACE.length)) }) : undefined
}
