import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** The one way in: when `key` changes, the heading that gets the ref takes the focus, so that nobody is left on nothing. */
export function useFocusOn<E extends HTMLElement>(key: string): RefObject<E | null> {
  const heading = useRef<E>(null)
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [key])
  return heading
}
