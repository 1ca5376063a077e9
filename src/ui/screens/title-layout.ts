// Where the title's two doors stand, apart from the screen itself: the page's markup of it is laid out by this before the game arrives.
import title from '../../../assets/art/places/title.json'
import { coverFit, PICTURE } from '../../core/layout/fit'
import { HUTS } from '../../core/layout/maps'
import type { WindowKind } from '../../core/layout/window'
import { layerStyle, spotStyle } from '../parts/set-layer'
import { pieceOf } from '../pieces'

export const HUT_PIECES = { beach: 'title-huta', bay: 'title-hutb' } as const
export type Door = keyof typeof HUT_PIECES
export const DOORS: readonly Door[] = ['beach', 'bay']

export const titleFit = ({ shape, widthPx, heightPx }: WindowKind) => coverFit(title.focus[shape] ?? PICTURE, widthPx, heightPx, 0)
export const titleLayer = (window: WindowKind) => layerStyle(titleFit(window))
export const doorStyle = (door: Door, { shape }: WindowKind) => spotStyle(HUTS[door][shape], pieceOf(HUT_PIECES[door]), PICTURE)
