import type { PledgeSheet } from '../core/pledge/sheet'
import type { PledgeKey } from '../i18n/en/pledge'
import { Mark } from './ink-marks'
import { WriteLine } from './write-line'

interface HeadProps {
  readonly sheet: PledgeSheet
  readonly name: string
  readonly t: (key: PledgeKey) => string
}

/** "I, ____, know that ..." */
export function FrontHead({ sheet, name, t }: HeadProps) {
  return (
    <>
      <h2 class="pl-title">{t('title')}</h2>
      <WriteLine class="pl-name" label={t('iAm')} filled={name} />
      <p class="pl-lead">{sheet.leadIn}</p>
    </>
  )
}

export function MarkKey({ t }: { t: (key: PledgeKey) => string }) {
  return (
    <p class="pl-key">
      <span>
        <Mark mark="lamp" />
        {t('keyLamp')}
      </span>{' '}
      <span>
        <Mark mark="talk" />
        {t('keyTalk')}
      </span>
    </p>
  )
}
