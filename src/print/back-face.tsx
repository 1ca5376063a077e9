// The back: what the school asks of grown-ups, the form's fields, and what a child can hold the grown-up to.
import type { HelpLine, PledgeSheet } from '../core/pledge/sheet'
import type { PledgeKey } from '../i18n/en/pledge'
import { AtSchool } from './at-school'
import { HomeHead } from './ink-home'
import { Mark, TeaCup } from './ink-marks'
import { WholeWords } from './whole-words'
import { WriteLine } from './write-line'

/** "Class" and "date" need a short line, names and signatures a long one. */
const SHORT_LABEL = 6

export function BackFace({ sheet, t }: { sheet: PledgeSheet; t: (key: PledgeKey) => string }) {
  const { policy, phones, contact, lead } = sheet.school
  const hasLines = [policy, phones, contact, lead].some(Boolean)
  return (
    <div class={`pl-in pl-back ${hasLines ? 'has-school' : ''}`}>
      <header class="pl-head">
        <HomeHead />
        <h2 class="pl-title">
          <WholeWords text={t('backTitle')} />
        </h2>
        <WriteLine class="pl-policy" label={t('policyApplies')} {...(policy && { filled: policy })} />
        {phones && <p class="pl-phones">{phones}</p>}
      </header>
      <section class="pl-agree">
        <h3>{t('agreeTitle')}</h3>
        <ol class="pl-points" role="list">
          {sheet.points.map((point) => (
            <li key={point.id}>{point.text}</li>
          ))}
        </ol>
        <p class="pl-closing">{sheet.closing}</p>
      </section>
      <div class="pl-form">
        {sheet.fields.map((field) => (
          <WriteLine key={field.id} class={field.label.length < SHORT_LABEL ? 'is-short' : ''} label={capital(field.label)} />
        ))}
      </div>
      <div class="pl-home">
        <section class="pl-vows">
          <h3>{t('promiseTitle')}</h3>
          <ul role="list">
            {sheet.grownUpPromises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ul>
        </section>
        <section class="pl-help">
          <h3>{t('helpTitle')}</h3>
          <ul role="list">
            {sheet.help.map((line) => (
              <Help key={line.id} line={line} />
            ))}
          </ul>
        </section>
        <AtSchool school={sheet.school} t={t} />
      </div>
      <section class="pl-tea">
        <h3>
          <TeaCup />
          {t('teaTitle')}
        </h3>
        <ul role="list">
          {sheet.tea.map((question) => (
            <li key={question}>
              <Mark mark="talk" />
              {question}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function Help({ line }: { line: HelpLine }) {
  if (line.isToWriteOn)
    return (
      <li>
        <WriteLine label={line.name} />
      </li>
    )
  return (
    <li class={`pl-help-${line.id}`}>
      <b>{line.name}</b> {line.phone && <b class="pl-phone">{line.phone}</b>} <span>{[line.site, line.note].filter(Boolean).join(', ')}</span>
    </li>
  )
}

const capital = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1)
