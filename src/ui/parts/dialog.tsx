import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../../i18n/i18n'
import { useActs } from '../context'

/** A sheet over the page. The browser keeps focus inside, closes it on Escape and gives focus back. */
export function Dialog({ name, title, children }: { name: string; title: string; children: ComponentChildren }) {
  const acts = useActs()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>('h2')?.focus()
    return () => dialog.current?.close()
  }, [])
  return (
    <dialog ref={dialog} class={`sheet sheet--${name}`} aria-labelledby={`${name}-title`} onClose={() => acts.close()} onCancel={() => acts.close()}>
      <div class="plate sheet__plate">
        <h2 id={`${name}-title`} tabIndex={-1}>
          {title}
        </h2>
        {children}
        <button class="press choice plain sheet__close" type="button" onClick={() => acts.close()}>
          {t('ui.backToGame')}
        </button>
      </div>
    </dialog>
  )
}
