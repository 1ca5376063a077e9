import type { Pick } from '../../core/play/moment'
import type { Stage } from '../../core/policy/policy'
import { t } from '../../i18n/i18n'
import { choicePicture, pieceUrl } from '../art'
import { useView } from '../context'
import { Spoken } from './spoken'

const LETTERS = ['a', 'b', 'c'] as const
const TILTS = ['tilt-left', 'tilt-right', 'tilt-left'] as const

interface Props {
  readonly picks: readonly Pick[]
  readonly stage: Stage
  readonly label: string
  readonly kind?: 'vow'
  onPick(id: string): void
}

/** Two or three plates at the footlights. KS1: picture and words; KS2: letter, shape and words. */
export function Choices({ picks, stage, label, kind, onPick }: Props) {
  const { speaking } = useView()
  return (
    <div class={`foot choices choices--${picks.length}`} role="group" aria-label={label}>
      {picks.map((pick, i) => (
        <button
          key={pick.id}
          type="button"
          class={`press choice ${kind ?? lookOf(pick, stage)} ${TILTS[i]} ${speaking?.line === pick.label.id ? 'is-said' : ''} ${pick.isTried ? 'is-dim' : ''}`}
          onClick={() => onPick(pick.id)}
        >
          <Mark pick={pick} stage={stage} letter={LETTERS[i] ?? 'c'} kind={kind} />
          <span>
            <Spoken line={pick.label} />
          </span>
        </button>
      ))}
    </div>
  )
}

const lookOf = (pick: Pick, stage: Stage): string => (stage === 'ks2' ? 'abc' : choicePicture(pick.art) ? 'pic' : 'plain')

function Mark({ pick, stage, letter, kind }: { pick: Pick; stage: Stage; letter: (typeof LETTERS)[number]; kind: 'vow' | undefined }) {
  if (kind === 'vow') return <img class="lantern" src={pieceUrl('lantern-off')} alt="" />
  if (stage === 'ks2')
    return (
      <span class={`mark ${letter}`} aria-hidden="true">
        {t(`ui.mark_${letter}`)}
      </span>
    )
  const picture = choicePicture(pick.art)
  return picture ? <img class="choice__picture" src={picture} alt="" /> : null
}

/** What was chosen, lit and no longer pressed. */
export function Chosen({ pick, stage }: { pick: Pick; stage: Stage }) {
  const picture = choicePicture(pick.art)
  return (
    <div class={`press choice is-lit ${stage === 'ks1' && picture ? 'pic' : 'plain'}`}>
      {stage === 'ks1' && picture && <img class="choice__picture" src={picture} alt="" />}
      <span>
        <Spoken line={pick.label} />
      </span>
    </div>
  )
}
