// Where covers may go: gates, people, a pocket, and what can be done about a photo.
import type { Shape } from '../../../core/layout/hotspot'
import type { RevealData, RevealState } from '../../../core/mechanics/reveal/covers'
import { revealPlaces } from '../../../core/mechanics/reveal/layout'
import type { Point, Pose } from '../../toy/view'

export type Poses = Record<string, Pose>
export type Spot = Point & { readonly w: number; readonly h: number }
const PLATE_ART: Readonly<Record<string, { readonly frame: string; readonly isStanding?: boolean }>> = {
  go: { frame: 'gate-shut', isStanding: true },
  leave: { frame: 'leave', isStanding: true },
  keep: { frame: 'pin' },
  cover: { frame: 'sticker' },
  crop: { frame: 'scissors' },
  ask: { frame: 'slip-unsure' },
  pocket: { frame: 'pocket' },
}
/** Plain paper is drawn small, and shown bigger. */
export const SMALL = 0.7

export const places = (data: RevealData, shape: Shape) => revealPlaces(data.form, data.plates.length, shape)
export const plateSpot = (data: RevealData, id: string | undefined, shape: Shape): Spot | undefined => places(data, shape).plates[data.plates.findIndex((plate) => plate.id === id)]

export function plates(poses: Poses, data: RevealData, { board, last }: RevealState, shape: Shape): void {
  for (const plate of data.plates) {
    const spot = plateSpot(data, plate.id, shape)
    const art = PLATE_ART[plate.id]
    if (!spot) continue
    const id = `plate-${plate.id}`
    if (plate.who) {
      poses[id] = { x: spot.x, y: spot.y - spot.h * 0.12, picture: `bust-${plate.who}`, wide: Math.min(spot.w * 0.9, spot.h * 1.3) }
      const brought = Object.values(board.placed).filter((each) => each === plate.id).length
      // Handed to someone you trust, mist becomes light.
      if (data.form === 'masks' && plate.trusted)
        poses.lamp = { x: spot.x + spot.w * 0.46, y: spot.y + spot.h * 0.1, frame: brought > 0 ? 'lamp-lit' : 'lamp-out', scale: 1.15 + brought * 0.14 }
    } else if (art)
      poses[id] = {
        x: spot.x,
        y: art.isStanding ? spot.y + spot.h / 2 - 18 : spot.y - (shape === 'wide' ? 20 : 34),
        // The gate stays open on what is behind it until something else is done.
        frame: plate.id === 'go' && last?.of === 'place' && last.plate === 'go' ? (last.fits ? 'gate-path' : 'gate-wall') : art.frame,
        scale: Math.min(spot.h / 160, spot.w / 230),
      }
  }
}
