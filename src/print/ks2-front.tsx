// The front for the older ones: thirty rules in their six groups, and three promises in their own words.
import { OWN_WORDS } from '../core/pledge/pledge'
import type { PledgeGroup, PledgeSheet } from '../core/pledge/sheet'
import type { PledgeKey } from '../i18n/en/pledge'
import { FrontHead, MarkKey } from './front-head'
import { BayHead, Island } from './ink-bay'
import { HeartMark, Mark } from './ink-marks'
import { SchoolLogo } from './school-plate'
import { WholeWords } from './whole-words'
import { WriteLine } from './write-line'

interface FrontProps {
  readonly sheet: PledgeSheet
  readonly name: string
  readonly t: (key: PledgeKey) => string
}

const isSecondColumn = (group: PledgeGroup): boolean => group.section === 'understand' || group.section === 'understand-more'

export function Ks2Front({ sheet, name, t }: FrontProps) {
  return (
    <div class="pl-in pl-ks2">
      <header class="pl-head">
        <BayHead />
        <SchoolLogo school={sheet.school} alt={t('logo')} />
        <FrontHead sheet={sheet} name={name} t={t} />
        <MarkKey t={t} />
      </header>
      <div class="pl-columns">
        <div class="pl-column">
          {sheet.groups
            .filter((group) => !isSecondColumn(group))
            .map((group) => (
              <Group key={group.section} group={group} t={t} />
            ))}
        </div>
        <div class="pl-column">
          {sheet.groups.filter(isSecondColumn).map((group) => (
            <Group key={group.section} group={group} t={t} />
          ))}
        </div>
      </div>
      <OwnWords promises={sheet.ownWords} t={t} />
      <footer class="pl-foot">
        <div class="pl-hard">
          <WriteLine label={t('hardWhen')} />
          <WriteLine label={t('soIWill')} />
        </div>
        <div class="pl-sign">
          <WriteLine label={`${t('mark')} ${t('markAside')}`} />
          <WriteLine class="pl-class" label={t('className')} />
          <WriteLine class="pl-date" label={t('date')} />
        </div>
      </footer>
    </div>
  )
}

function Group({ group, t }: { group: PledgeGroup; t: (key: PledgeKey) => string }) {
  return (
    <section class="pl-group" ref={sharesRoomBy(group.rules.length)}>
      <h3>
        <span>
          {group.name} {group.aside && <span class="pl-aside">{group.aside}</span>}
        </span>
        <Island section={group.section} />
      </h3>
      <ul class="pl-rules" role="list">
        {group.rules.map((rule) => (
          <li key={rule.id}>
            <Mark mark={rule.mark} says={t(rule.mark === 'lamp' ? 'markLamp' : 'markTalk')} />
            <WholeWords text={rule.text} />
            {rule.isAnsweredOverleaf && ` ${t('overleaf')}`}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A column's spare room goes between all its rules alike, so a group takes of it by its number of rules. */
const sharesRoomBy = (rules: number) => (group: HTMLElement | null) => group?.style.setProperty('--rules', String(rules))

/** What was not chosen in the game can be written by hand: three places, always. */
function OwnWords({ promises, t }: { promises: readonly string[]; t: (key: PledgeKey) => string }) {
  const blanks = Array.from({ length: OWN_WORDS - promises.length }, (_, n) => n)
  return (
    <section class="pl-own">
      <h3>{t('ownWords')}</h3>
      <ul role="list">
        {promises.map((promise) => (
          <li key={promise}>
            <HeartMark says={t('markPromise')} />
            <WholeWords text={promise} />
          </li>
        ))}
        {blanks.map((n) => (
          <li key={n} class="pl-blank">
            <HeartMark says={t('markPromise')} />
          </li>
        ))}
      </ul>
    </section>
  )
}
