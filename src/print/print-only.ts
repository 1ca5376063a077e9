import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/** Marks the way from the page's root to the paper, so that print.css can leave out everything beside it, whatever it is. */
export function usePrintOnly(paper: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const way: HTMLElement[] = []
    for (let above = paper.current?.parentElement; above; above = above.parentElement) way.push(above)
    for (const above of way) above.dataset.holdsPaper = ''
    return () => {
      for (const above of way) delete above.dataset.holdsPaper
    }
  }, [paper])
}
