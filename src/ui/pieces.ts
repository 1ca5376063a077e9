// How big the page's own pictures are.
import pieces from '../../assets/art/ui/pieces.json'

/** Size in stage units, and where the foot is, in fractions. */
export interface Piece {
  readonly w: number
  readonly h: number
  readonly fx: number
  readonly fy: number
}
export const pieceOf = (name: string): Piece => (pieces as Readonly<Record<string, Piece>>)[name] ?? { w: 200, h: 200, fx: 0.5, fy: 1 }
