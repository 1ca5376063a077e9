import type { ButtonHTMLAttributes, ComponentChildren } from 'preact'
import { type Shape, type Spot, STAGE_UNITS } from '../../core/layout/hotspot'

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'style' | 'name'> & {
  readonly spot: Spot
  readonly shape: Shape
  readonly name: string
  readonly look?: string
  readonly isPressed?: boolean
  readonly children?: ComponentChildren
}

/** A thing of the stage that can be touched: a real button over the place where the stage draws it, in percent, so that it is never late on a resize. */
export function Hotspot({ spot, shape, name, look = '', isPressed, children, ...rest }: Props) {
  const { w, h } = STAGE_UNITS[shape]
  const percent = (part: number, whole: number): string => `${(part / whole) * 100}%`
  const style = {
    left: percent(spot.x - spot.w / 2, w),
    top: percent(spot.y - spot.h / 2, h),
    width: percent(spot.w, w),
    height: percent(spot.h, h),
  }
  return (
    <button {...rest} type="button" class={`spot hotspot ${look}`} style={style} aria-label={name} {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}>
      {children}
    </button>
  )
}
