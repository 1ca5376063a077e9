// How units become pixels: a set covers the window, a toy is contained in it, standing on its foot. Pure.

export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}
/** Pixels are `units * zoom + offset`. */
export interface Fit {
  readonly zoom: number
  readonly x: number
  readonly y: number
}
export type WindowShape = 'wide' | 'square' | 'upright'

export const PICTURE: Box = { x: 0, y: 0, w: 1600, h: 900 }
export const shapeOf = (widthPx: number, heightPx: number): WindowShape => {
  const ratio = widthPx / heightPx
  return ratio >= 1.5 ? 'wide' : ratio >= 0.8 ? 'square' : 'upright'
}

/** Covers the window; comes closer where `focus` fits; never shows past the picture, nor what parallax slides away. */
export function coverFit(focus: Box, widthPx: number, heightPx: number, slackUnits: number, units: { readonly w: number; readonly h: number } = PICTURE): Fit {
  const cover = Math.max(widthPx / (units.w - 2 * slackUnits), heightPx / (units.h - 2 * slackUnits))
  const zoom = Math.max(cover, Math.min(widthPx / focus.w, heightPx / focus.h))
  const halfW = widthPx / zoom / 2
  const halfH = heightPx / zoom / 2
  const centreX = clamp(focus.x + focus.w / 2, halfW + slackUnits, units.w - halfW - slackUnits)
  const centreY = clamp(focus.y + focus.h / 2, halfH + slackUnits, units.h - halfH - slackUnits)
  return { zoom, x: widthPx / 2 - centreX * zoom, y: heightPx / 2 - centreY * zoom }
}

/** All of it shows; it stands on the window's foot, as the page's own box for hotspots does. */
export function containFit(box: { readonly w: number; readonly h: number }, widthPx: number, heightPx: number): Fit {
  const zoom = Math.min(widthPx / box.w, heightPx / box.h)
  return { zoom, x: (widthPx - box.w * zoom) / 2, y: heightPx - box.h * zoom }
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high))
