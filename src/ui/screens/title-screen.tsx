import { Fragment } from 'preact'
import { t } from '../../i18n/i18n'
import { pieceUrl } from '../art'
import { useView } from '../context'
import { useFocusOn } from '../focus'
import { SetLayer } from '../parts/set-layer'
import { Beacon, Tools } from '../parts/tools'
import { type Door, doorStyle, HUT_PIECES, titleFit } from './title-layout'

/** Letters that fit the sky beside the lighthouse at full size. */
const LONG_NAME = 14

export function TitleScreen() {
  const { window } = useView()
  const heading = useFocusOn<HTMLHeadingElement>('title')
  return (
    <main class="house title" data-stage="ks1">
      <h1 class={`name ${t('ui.game').length > LONG_NAME ? 'is-long' : ''}`} tabIndex={-1} ref={heading}>
        <span class="sr">{t('ui.game')}</span>
        <CutName layer="back" />
        <CutName layer="front" />
      </h1>
      <p class="strap">{t('ui.strap')}</p>
      <nav class="doors" aria-label={t('ui.where')}>
        <SetLayer fit={titleFit(window)}>
          <Hut door="beach" href="#/beach" title={t('ui.doorBeach')} ages={t('ui.doorBeachAges')} />
          <Hut door="bay" href="#/bay" title={t('ui.doorBay')} ages={t('ui.doorBayAges')} />
        </SetLayer>
      </nav>
      <Tools more={{ route: { name: 'goodnight' }, label: t('ui.goodnight'), glyph: 'moon' }} />
      <Beacon />
    </main>
  )
}

function Hut({ door, href, title, ages }: { door: Door; href: string; title: string; ages: string }) {
  const { window } = useView()
  return (
    <a class="spot hut" href={href} style={doorStyle(door, window)}>
      <img src={pieceUrl(HUT_PIECES[door])} alt="" />
      <span class="plate hut__name">
        <b>{title}</b>
        <span>{ages}</span>
      </span>
    </a>
  )
}

/** Cut letter by letter; a word stays on its line, and a script whose letters are joined stays joined. */
function CutName({ layer }: { layer: 'back' | 'front' }) {
  let at = 0
  const pieces = (word: string): readonly string[] => (/^[\p{Script=Latin}\P{L}]+$/u.test(word) ? [...word] : [word])
  return (
    <span class={layer} dir="auto" aria-hidden="true">
      {t('ui.game')
        .split(' ')
        .map((word, w) => (
          <Fragment key={w}>
            {w > 0 && ' '}
            <span class="name__word">
              {pieces(word).map((letter, i) => (
                <i key={i} class={`cut-${at++ % 5}`}>
                  {letter}
                </i>
              ))}
            </span>
          </Fragment>
        ))}
    </span>
  )
}
