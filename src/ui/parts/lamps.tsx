import { t } from '../../i18n/i18n'

/** How many lamps are lit: little lights, and the same in words. */
export function Lamps({ lit, all }: { lit: number; all: number }) {
  return (
    <>
      <span class="lamps" aria-hidden="true">
        {Array.from({ length: all }, (_, i) => (
          <i key={i} class={i < lit ? 'on' : ''} />
        ))}
      </span>
      <span class="sr">{t('ui.lampsLit', { lit, count: all })}</span>
    </>
  )
}
