import type { ComponentChildren } from 'preact'
import { type Fit, PICTURE } from '../../core/layout/fit'
import type { Spot } from '../../core/layout/maps'
import type { Piece } from '../pieces'

/** Lies over a set exactly as the stage draws it, so that what stands on it in percent stands in the picture. */
export function SetLayer({ fit, units = PICTURE, children }: { fit: Fit; units?: { readonly w: number; readonly h: number }; children: ComponentChildren }) {
  return (
    <div class="set-layer" style={layerStyle(fit, units)}>
      {children}
    </div>
  )
}

export const layerStyle = (fit: Fit, units: { readonly w: number; readonly h: number } = PICTURE): Record<string, string> => ({
  left: `${fit.x}px`,
  top: `${fit.y}px`,
  width: `${units.w * fit.zoom}px`,
  height: `${units.h * fit.zoom}px`,
  '--unit': `${fit.zoom}px`,
})

/** A piece with its foot on a spot. */
export function spotStyle(spot: Spot, piece: Piece, units: { readonly w: number; readonly h: number }): Record<string, string> {
  const [w, h] = [piece.w * spot.k, piece.h * spot.k]
  const percent = (part: number, whole: number): string => `${(part / whole) * 100}%`
  return { left: percent(spot.x - w * piece.fx, units.w), top: percent(spot.y - h * piece.fy, units.h), width: percent(w, units.w), height: percent(h, units.h) }
}
