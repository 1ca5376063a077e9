import type { LogIn } from '../../core/level/shows'
import { t } from '../../i18n/i18n'
import { Spoken } from '../parts/spoken'
import { Said, Small } from './words'

/** The door of an account. Nothing in it can be typed into: children learn here that a password is told to nobody, not even to us. */
export const LogInScreen = ({ shows: { art, lines, account, dots, pictures } }: { shows: LogIn }) => (
  <div class={`log-in ${art ? 'has-picture' : ''}`}>
    <Small art={art} class="log-in__picture" />
    <div class="log-in__door">
      {lines.map((line) => (
        <Said key={line.id} line={line} />
      ))}
      {account && (
        <p class="slot">
          <Spoken line={account} />
        </p>
      )}
      {dots !== undefined && (
        <p class="slot slot--dots" role="img" aria-label={t('screens.dots', { count: dots })}>
          {Array.from({ length: dots }, (_, i) => (
            <i key={i} />
          ))}
        </p>
      )}
      {pictures.length > 0 && (
        <p class="pictures" role="img" aria-label={t('screens.pictures', { count: pictures.length })}>
          {pictures.map((picture, i) => (
            <span key={i} class={picture.isCovered ? 'tile is-covered' : 'tile'}>
              {!picture.isCovered && <Small art={picture.art} />}
            </span>
          ))}
        </p>
      )}
    </div>
  </div>
)
