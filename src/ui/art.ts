// Pictures that the page itself shows: plates, glyphs, huts, islands.
const files = import.meta.glob<string>('../../assets/art/ui/*.webp', { query: '?url', import: 'default', eager: true })
const posters = import.meta.glob<string>('../../assets/art/places/*/poster.webp', { query: '?url', import: 'default', eager: true })

/** Undefined where there is no such picture: words then stand alone. */
export const pieceUrl = (name: string): string | undefined => files[`../../assets/art/ui/${name}.webp`]
export const posterUrl = (place: string): string | undefined => posters[`../../assets/art/places/${place}/poster.webp`]

/** A picture on a choice: of the picture set, or a person's face. */
export function choicePicture(art: string | undefined): string | undefined {
  if (art === undefined) return undefined
  return art.startsWith('face-') ? pieceUrl(`bust-${art.slice('face-'.length)}`) : (pieceUrl(`pic-${art}`) ?? pieceUrl(art))
}
