import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** A4 in CSS pixels. */
const PAPER_WIDE = 793.7
/** Under this, words of 12 pt would be too small to read: the paper is then told as one narrow column. In rem, so that bigger words count. */
const NARROWEST_REM = 42

/** Scales the preview to its window, or lets it flow. Printing knows nothing of either. */
export function usePaperFit(desk: RefObject<HTMLElement | null>): { isFlowing: boolean } {
  const [isFlowing, setFlowing] = useState(false)
  useLayoutEffect(() => {
    const fit = () => {
      const here = desk.current
      if (!here) return
      const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
      setFlowing(here.clientWidth < NARROWEST_REM * remPx)
      here.style.setProperty('--fit', Math.min(1, here.clientWidth / PAPER_WIDE).toFixed(3))
    }
    fit()
    const eye = new ResizeObserver(fit)
    if (desk.current) eye.observe(desk.current)
    return () => eye.disconnect()
  }, [desk])
  return { isFlowing }
}
