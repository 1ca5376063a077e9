import type { ChatHelper } from '../../core/level/shows'
import { t } from '../../i18n/i18n'
import { Spoken } from '../parts/spoken'
import { Small } from './words'

/** A machine that answers: a lamp in a wheel, so that nobody takes it for a person. */
export const ChatHelperScreen = ({ shows: { asked, answers } }: { shows: ChatHelper }) => (
  <>
    <div class="talk talk--mine">
      <p class="bubble">
        <span class="sr">{t('screens.sent')} </span>
        <Spoken line={asked} />
      </p>
    </div>
    {answers.map((answer, i) => (
      <div class="talk talk--helper" key={i}>
        <span class="talk__who">
          <Small art="icon-helper" />
        </span>
        <p class="bubble">
          <span class="sr">{t('screens.helper')} </span>
          <Spoken line={answer} />
        </p>
      </div>
    ))}
  </>
)
