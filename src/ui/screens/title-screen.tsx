import title from '../../../assets/art/places/title.json'
import { coverFit, PICTURE } from '../../core/layout/fit'
import { HUTS, type Spots } from '../../core/layout/maps'
import { t } from '../../i18n/i18n'
import { pieceOf, pieceUrl } from '../art'
import { useView } from '../context'
import { useFocusOn } from '../focus'
import { SetLayer, spotStyle } from '../parts/set-layer'
import { Beacon, Tools } from '../parts/tools'

const LETTERS = [...t('ui.game')]

export function TitleScreen() {
  const { window } = useView()
  const heading = useFocusOn<HTMLHeadingElement>('title')
  const fit = coverFit(title.focus[window.shape] ?? PICTURE, window.widthPx, window.heightPx, 0)
  return (
    <main class="house title" data-stage="ks1">
      <h1 class="name" tabIndex={-1} ref={heading}>
        <span class="sr">{t('ui.game')}</span>
        <CutName layer="back" />
        <CutName layer="front" />
      </h1>
      <p class="strap">{t('ui.strap')}</p>
      <nav class="doors" aria-label={t('ui.where')}>
        <SetLayer fit={fit}>
          <Hut name="title-huta" href="#/beach" at={HUTS.beach} title={t('ui.doorBeach')} ages={t('ui.doorBeachAges')} />
          <Hut name="title-hutb" href="#/bay" at={HUTS.bay} title={t('ui.doorBay')} ages={t('ui.doorBayAges')} />
        </SetLayer>
      </nav>
      <Tools />
      <Beacon />
    </main>
  )
}

function Hut({ name, href, at, title: words, ages }: { name: string; href: string; at: Spots; title: string; ages: string }) {
  const { window } = useView()
  return (
    <a class="spot hut" href={href} style={spotStyle(at[window.shape], pieceOf(name), PICTURE)}>
      <img src={pieceUrl(name)} alt="" />
      <span class="plate hut__name">
        <b>{words}</b>
        <span>{ages}</span>
      </span>
    </a>
  )
}

const CutName = ({ layer }: { layer: 'back' | 'front' }) => (
  <span class={layer} aria-hidden="true">
    {LETTERS.map((letter, i) => (
      <i key={i} class={letter === ' ' ? 'sp' : `cut-${i % 5}`}>
        {letter}
      </i>
    ))}
  </span>
)
