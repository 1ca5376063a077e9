// The front for the youngest: nine rules are the nine stripes of a lighthouse, to be coloured at home.
import type { PledgeRule, PledgeSheet } from '../core/pledge/sheet'
import type { PledgeKey } from '../i18n/en/pledge'
import { FrontHead, MarkKey } from './front-head'
import { GullsAndCloud } from './ink-bay'
import { Lantern, RockFoot, StripeHatch, TowerSides } from './ink-lighthouse'
import { HeartMark, Mark } from './ink-marks'
import { SchoolLogo } from './school-plate'
import { WholeWords } from './whole-words'
import { WriteLine } from './write-line'

interface FrontProps {
  readonly sheet: PledgeSheet
  readonly name: string
  readonly t: (key: PledgeKey) => string
}

/** With so many promises the words go to their smallest size, 14 pt; with fewer they can be larger. */
const MANY_PROMISES = 4

export function Ks1Front({ sheet, name, t }: FrontProps) {
  const rules = sheet.groups.flatMap((group) => group.rules)
  const isFull = rules.filter((rule) => rule.promise).length >= MANY_PROMISES
  return (
    <div class={`pl-in pl-ks1 ${isFull ? 'is-full' : ''}`}>
      <header class="pl-head">
        <Lantern />
        {sheet.school.logo ? <SchoolLogo school={sheet.school} alt={t('logo')} /> : <GullsAndCloud />}
        <FrontHead sheet={sheet} name={name} t={t} />
        <MarkKey t={t} />
        <p class="pl-colour">{t('colour')}</p>
      </header>
      <div class="pl-tower">
        <ol class="pl-rules" role="list">
          {rules.map((rule, index) => (
            <Stripe key={rule.id} rule={rule} isHatched={index % 2 === 1} t={t} />
          ))}
        </ol>
        <TowerSides />
      </div>
      <footer class="pl-foot">
        <RockFoot />
        <WriteLine label={t('hardWhen')} />
        <WriteLine label={t('soIWill')} />
        <div class="pl-own-mark">
          <p class="pl-mark-box">{t('mark')}</p>
          <WriteLine class="pl-class" label={t('className')} />
          <WriteLine class="pl-date" label={t('date')} />
          <p class="pl-note">{t('markNote')}</p>
        </div>
      </footer>
    </div>
  )
}

function Stripe({ rule, isHatched, t }: { rule: PledgeRule; isHatched: boolean; t: (key: PledgeKey) => string }) {
  return (
    <li class="pl-stripe">
      <span class="pl-band">
        {isHatched && <StripeHatch />}
        <span class="pl-window">
          <Mark mark={rule.mark} says={t(rule.mark === 'lamp' ? 'markLamp' : 'markTalk')} />
        </span>
      </span>
      <div class="pl-words">
        <p>
          <WholeWords text={rule.text} />
          {rule.isAnsweredOverleaf && ` ${t('overleaf')}`}
        </p>
        {rule.promise && (
          <p class="pl-promise">
            <HeartMark says={t('markPromise')} />
            <WholeWords text={rule.promise} />
          </p>
        )}
      </div>
    </li>
  )
}
