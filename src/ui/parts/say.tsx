import type { RefObject } from 'preact'
import type { Line } from '../../core/level/level'
import { nameOf, t } from '../../i18n/i18n'
import { pieceUrl } from '../art'
import { useActs } from '../context'
import { Spoken } from './spoken'

/** What is said, hung from the fly: face, name, words, and a disc to hear it again. `also` is heard after it. */
export function Say({ line, heading, also = [], isHung = true }: { line: Line; heading?: RefObject<HTMLHeadingElement | null>; also?: readonly Line[]; isHung?: boolean }) {
  const acts = useActs()
  const face = pieceUrl(`bust-${line.say}`) ?? pieceUrl(line.say)
  return (
    <section class={`plate say ${isHung ? 'hung' : 'stands'} ${face ? '' : 'say--faceless'}`} aria-label={nameOf(line.say)}>
      {face && (
        <span class="face">
          <span class={`in ${line.say}`}>
            <img src={face} alt="" />
          </span>
        </span>
      )}
      <div>
        <p class="who">{nameOf(line.say)}</p>
        <h2 class="line" ref={heading} tabIndex={-1}>
          <Spoken line={line} />
        </h2>
      </div>
      <button class="press disc" type="button" aria-label={t('ui.hear')} onClick={() => acts.hear([line, ...also])}>
        <img src={pieceUrl('glyph-hear')} alt="" />
      </button>
    </section>
  )
}
