import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** The one way in: when `key` changes, the heading that gets the ref takes the focus, so that nobody is left on nothing. */
export function useFocusOn<E extends HTMLElement>(key: string): RefObject<E | null> {
  const heading = useRef<E>(null)
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [key])
  // A control that had the focus may be gone with what it did: the heading takes it then too.
  useLayoutEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  })
  return heading
}
