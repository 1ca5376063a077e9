// Pictures that the page itself shows: plates, glyphs, huts, islands.
import pieces from '../../assets/art/ui/pieces.json'

const files = import.meta.glob<string>('../../assets/art/ui/*.webp', { query: '?url', import: 'default', eager: true })
const posters = import.meta.glob<string>('../../assets/art/places/*/poster.webp', { query: '?url', import: 'default', eager: true })

/** Undefined where there is no such picture: words then stand alone. */
export const pieceUrl = (name: string): string | undefined => files[`../../assets/art/ui/${name}.webp`]
export const posterUrl = (place: string): string | undefined => posters[`../../assets/art/places/${place}/poster.webp`]

/** Size in stage units, and where the foot is, in fractions. */
export interface Piece {
  readonly w: number
  readonly h: number
  readonly fx: number
  readonly fy: number
}
export const pieceOf = (name: string): Piece => (pieces as Readonly<Record<string, Piece>>)[name] ?? { w: 200, h: 200, fx: 0.5, fy: 1 }

/** A picture on a choice: of the picture set, or a person's face. */
export function choicePicture(art: string | undefined): string | undefined {
  if (art === undefined) return undefined
  return art.startsWith('face-') ? pieceUrl(`bust-${art.slice('face-'.length)}`) : (pieceUrl(`pic-${art}`) ?? pieceUrl(art))
}
