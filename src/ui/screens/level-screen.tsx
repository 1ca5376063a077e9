// A level, moment by moment. Each kind of moment has one layout; what is said hangs above, what to do stands at the footlights.
import type { ComponentChildren } from 'preact'
import type { Shape } from '../../core/layout/hotspot'
import type { Line } from '../../core/level/level'
import type { Moment } from '../../core/play/moment'
import { hashOf } from '../../core/route/route'
import { spoken } from '../../i18n/en/spoken'
import { t, words } from '../../i18n/i18n'
import { useActs, useView } from '../context'
import { useFocusOn } from '../focus'
import { Choices, Chosen } from '../parts/choices'
import { DevicePlate } from '../parts/device-plate'
import { Go, GoLink } from '../parts/go'
import { Say } from '../parts/say'
import { Spoken } from '../parts/spoken'
import { Beacon, Tools } from '../parts/tools'
import { Hands } from '../toy/hands'
import type { LevelView } from '../view'

export function LevelScreen({ level }: { level: LevelView }) {
  const { window } = useView()
  const acts = useActs()
  const heading = useFocusOn<HTMLHeadingElement>(level.focusKey)
  const { card, moment, device } = level
  const { stage } = card
  const shape: Shape = window.shape === 'upright' ? 'upright' : 'wide'
  const toMap = level.back
    ? { route: level.back, label: t('gallery.title'), glyph: 'back' as const }
    : { route: { name: stage === 'ks1' ? ('beach' as const) : ('bay' as const) }, label: t('ui.map'), glyph: 'map' as const }
  const isToy = moment.kind === 'toy'
  const line = lineOf(level)

  return (
    <main class={`house ${isToy ? 'toy' : 'scene'} scene--${moment.kind} set--${level.set}`} data-stage={stage}>
      <h1 class="sr">{words(card.title)}</h1>
      {moment.kind === 'toy' && <Hands toy={moment} shape={shape} />}
      {line && <Say line={line} heading={heading} also={alsoOf(moment)} />}
      <div class="boards">
        {level.alt && <p class="sr">{words(level.alt)}</p>}
        {device && !isToy && <DevicePlate device={device.device} state={device.state} />}
      </div>
      {moment.kind === 'end' && <EndNotes level={level} />}
      <Foot level={level} />
      <Tools back={toMap} {...(isToy ? { undo: () => acts.toy({ do: 'undo' }) } : {})} />
      <Beacon />
    </main>
  )
}

function lineOf({ moment, card }: LevelView): Line | undefined {
  switch (moment.kind) {
    case 'beat':
      return moment.line ?? card.title
    case 'end':
      return spoken.lampLit
    case 'more':
    case 'remember':
      return moment.why ?? moment.line
    default:
      return moment.line
  }
}

const alsoOf = (moment: Moment): readonly Line[] => ('picks' in moment ? [...('why' in moment && moment.why ? [moment.line] : []), ...moment.picks.map((pick) => pick.label)] : [])

function Foot({ level }: { level: LevelView }): ComponentChildren {
  const acts = useActs()
  const { moment, card } = level
  const { stage } = card
  switch (moment.kind) {
    case 'beat':
      return (
        <div class="foot foot--go">
          <Go label={t('ui.next')} onGo={acts.next} />
        </div>
      )
    case 'choose':
    case 'more':
    case 'remember':
      return <Choices picks={moment.picks} stage={stage} label={words(moment.line)} onPick={acts.pick} />
    case 'promise':
      return <Choices picks={moment.picks} stage={stage} label={words(moment.line)} kind="vow" onPick={acts.pick} />
    case 'why':
      return (
        <div class="foot outcome">
          <div class="outcome__chosen">
            <Chosen pick={moment.chosen} stage={stage} />
            <p class="tab outcome__tab">{t(`ui.${moment.outcome}`)}</p>
          </div>
          <Go label={moment.outcome === 'nearly' ? t('ui.whatElse') : t('ui.goOn')} onGo={acts.next} />
        </div>
      )
    case 'remembered':
      return (
        <div class="foot outcome">
          <Chosen pick={moment.chosen} stage={stage} />
          <Go label={t('ui.goOn')} onGo={acts.next} />
        </div>
      )
    case 'toy':
      return moment.isDone ? (
        <div class="foot foot--go">
          <Go label={t('ui.goOn')} onGo={acts.next} />
        </div>
      ) : null
    case 'end':
      return <Ending level={level} />
  }
}

function Ending({ level }: { level: LevelView }) {
  const { card } = level
  return (
    <div class="foot ending__ways">
      <GoLink label={t('ui.toMap')} href={hashOf(card.stage === 'ks1' ? { name: 'beach' } : { name: 'bay' })} />
      <GoLink label={t('ui.toLampRoom')} href={hashOf({ name: 'lamp-room', stage: card.stage })} isQuiet />
    </div>
  )
}

function EndNotes({ level: { ending } }: { level: LevelView }) {
  if (!ending) return null
  return (
    <section class="plate reason ending__notes">
      <p>
        <Spoken line={ending.ifYou} />
      </p>
      <p>
        <b>{t('ui.talkAtHome')}: </b>
        <Spoken line={ending.home} />
      </p>
    </section>
  )
}
