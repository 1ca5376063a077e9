import type { WindowKind } from '../core/layout/window'
import type { Settings } from '../core/settings/settings'

/** Tells the styles, on <html>, what kind of window they are in; until then the page shows nothing. */
export function tellWindow(window: WindowKind, { text, isCalm }: Pick<Settings, 'text' | 'isCalm'>): void {
  const { dataset } = document.documentElement
  dataset.flow = window.isBelow ? 'below' : 'over'
  dataset.words = window.isBig ? 'big' : 'plain'
  dataset.low = String(window.isLow)
  dataset.text = String(text)
  dataset.calm = String(isCalm)
  // With big words every window is laid out as a phone is: the picture on top, words below. Only toys keep to the window's own shape.
  dataset.size = window.isBelow ? 'tall' : window.shape
  dataset.shape = window.shape
}
