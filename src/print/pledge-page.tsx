// The pledge on screen: the paper itself, as it will come out of the printer, and what is needed to print it.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { PledgeSheet } from '../core/pledge/sheet'
import type { PledgeKey } from '../i18n/en/pledge'
import { BackFace } from './back-face'
import { PlainFrame, Rope } from './ink-rope'
import { Ks1Front } from './ks1-front'
import { Ks2Front } from './ks2-front'
import { usePaperFit } from './paper-fit'
import { usePrintOnly } from './print-only'
import { SchoolPlate } from './school-plate'
import './print.css'

interface PledgePageProps {
  readonly sheet: PledgeSheet
  readonly t: (key: PledgeKey) => string
  readonly tools: ComponentChildren
  readonly backHref: string
}

/** What fits on the line after "I,". */
const LONGEST_NAME = 30

export function PledgePage({ sheet, t, tools, backHref }: PledgePageProps) {
  const [name, setName] = useState('')
  const desk = useRef<HTMLElement>(null)
  const { isFlowing } = usePaperFit(desk)
  usePrintOnly(desk)

  // the next child on a shared tablet must not find the last one's name, not even by going back
  useEffect(() => {
    const forget = () => setName('')
    window.addEventListener('pagehide', forget)
    return () => window.removeEventListener('pagehide', forget)
  }, [])

  const Front = sheet.stage === 'ks1' ? Ks1Front : Ks2Front
  return (
    <div class={`pl-page ${isFlowing ? 'is-flowing' : ''}`}>
      <div class="pl-tools">{tools}</div>
      <div class="pl-bar">
        <h1 class="pl-heading" id="screen-heading" tabIndex={-1}>
          {t('pageTitle')}
        </h1>
        <p class="pl-intro">{t('pageHelp')}</p>
        {sheet.school.isFromAddress && <p class="pl-intro pl-check">{t('fromAddress')}</p>}
        <label class="pl-ask">
          <span>{t('nameLabel')}</span>
          <input
            class="pl-input"
            type="text"
            value={name}
            maxLength={LONGEST_NAME}
            autocomplete="off"
            autocapitalize="words"
            spellcheck={false}
            aria-describedby="pledge-name-note"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <p class="pl-ask-note" id="pledge-name-note">
          {t('nameNote')}
        </p>
        <div class="pl-actions">
          <button class="pl-press pl-print" type="button" onClick={() => window.print()}>
            {t('print')}
          </button>
          <a class="pl-press" href={backHref}>
            {t('back')}
          </a>
        </div>
      </div>
      <section class="pl-desk" aria-label={t('preview')} ref={desk}>
        <article class="pl-paper">
          <Rope />
          <SchoolPlate school={sheet.school} />
          <Front sheet={sheet} name={name.trim()} t={t} />
        </article>
        <article class="pl-paper">
          <PlainFrame />
          <BackFace sheet={sheet} t={t} />
        </article>
      </section>
    </div>
  )
}
