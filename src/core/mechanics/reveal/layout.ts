// Where the reveal toy's things are: six labels on two lines, one photo of six parts, or three masks; and the plates below.
import type { Shape, Spot } from '../../layout/hotspot'

type Place = Omit<Spot, 'id'>
export interface RevealPlaces {
  readonly covers: readonly Place[]
  readonly plates: readonly Place[]
  readonly card: Place
}
const at = (x: number, y: number, w: number, h: number): Place => ({ x, y, w, h })
const grid = (xs: readonly number[], ys: readonly number[], w: number, h: number): Place[] => ys.flatMap((y) => xs.map((x) => at(x, y, w, h)))
const NOWHERE = at(0, 0, 0, 0)

/** The photo as it hangs. */
export const PHOTO: Readonly<Record<Shape, Place>> = { wide: at(800, 388, 880, 440), upright: at(450, 516, 828, 548) }
function cells(shape: Shape): Place[] {
  const { x, y, w, h } = PHOTO[shape]
  const gap = 24
  return grid([x - w / 3, x, x + w / 3], [y - h / 4, y + h / 4], w / 3 - gap, h / 2 - gap)
}
const FORMS: Readonly<Record<'labels' | 'photo' | 'masks', Readonly<Record<Shape, Omit<RevealPlaces, 'plates'>>>>> = {
  labels: {
    wide: { covers: grid([330, 800, 1270], [244, 426], 400, 134), card: at(800, 583, 860, 90) },
    upright: { covers: grid([236, 664], [306, 490, 674], 404, 140), card: at(450, 868, 832, 140) },
  },
  photo: { wide: { covers: cells('wide'), card: NOWHERE }, upright: { covers: cells('upright'), card: NOWHERE } },
  masks: {
    wide: { covers: grid([400, 800, 1200], [352], 300, 316), card: NOWHERE },
    upright: { covers: grid([160, 450, 740], [470], 266, 380), card: NOWHERE },
  },
}
const PLATES = {
  labels: { wide: { y: 724, h: 136 }, upright: { y: 1050, h: 156 } },
  photo: { wide: { y: 730, h: 124 }, upright: { y: 1000, h: 150 } },
  masks: { wide: { y: 694, h: 190 }, upright: { y: 960, h: 270 } },
} as const
const PLATE_WIDE: Readonly<Record<Shape, { readonly w: number; readonly step: number; readonly middle: number }>> = {
  wide: { w: 250, step: 350, middle: 800 },
  upright: { w: 264, step: 290, middle: 450 },
}

function plates(form: keyof typeof FORMS, count: number, shape: Shape): Place[] {
  const { y, h } = PLATES[form][shape]
  if (shape === 'upright' && count === 4) return grid([236, 664], [886, 1070], 404, 142)
  const { w, step, middle } = PLATE_WIDE[shape]
  return Array.from({ length: count }, (_, i) => at(middle + (i - (count - 1) / 2) * step, y, w, h))
}
export const revealPlaces = (form: keyof typeof FORMS, count: number, shape: Shape): RevealPlaces => ({ ...FORMS[form][shape], plates: plates(form, count, shape) })
