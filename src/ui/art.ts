// Pictures that the page itself shows: plates, glyphs, huts, islands.
import type { WindowShape } from '../core/layout/fit'

const files = import.meta.glob<string>('../../assets/art/ui/*.webp', { query: '?url', import: 'default', eager: true })
const posters = import.meta.glob<string>('../../assets/art/places/*/poster*.webp', { query: '?url', import: 'default', eager: true })

/** Undefined where there is no such picture: words then stand alone. */
export const pieceUrl = (name: string): string | undefined => files[`../../assets/art/ui/${name}.webp`]
/** A place whose things stand elsewhere in square windows has a poster for those. */
export const posterUrl = (place: string, shape: WindowShape): string | undefined => {
  const path = `../../assets/art/places/${place}/poster`
  return (shape === 'square' ? posters[`${path}-square.webp`] : undefined) ?? posters[`${path}.webp`]
}

/** A picture on a choice: of the picture set, or a person's face. */
export function choicePicture(art: string | undefined): string | undefined {
  if (art === undefined) return undefined
  return art.startsWith('face-') ? pieceUrl(`bust-${art.slice('face-'.length)}`) : (pieceUrl(`pic-${art}`) ?? pieceUrl(art))
}
