// The ways out: a half door that a friend looks over, and a blanket that sinks where a hand lets go.
import type { Shape } from '../../../core/layout/hotspot'
import { mendPlaces } from '../../../core/mechanics/mend/layout'
import { holds, listenersOf, type MendData, type MendState } from '../../../core/mechanics/mend/message'
import type { Picture, Pose } from '../../toy/view'

const DOOR_FEET = 8
const DOOR_HIGH = 660
const BLANKET = { w: 540, middleUp: -46 }
/** The six blankets there are; the others are two of them the other way round. */
const FLIPPED: Readonly<Record<string, string>> = { '110': '011', '100': '001' }

interface Way {
  readonly behind: Picture
  readonly front: Picture
}
export function door(data: MendData, state: MendState, shape: Shape): Way {
  const { leave, listeners } = mendPlaces('door', shape)
  const [who] = listenersOf(data, state.visit)
  const foot = leave.y + leave.h / 2 - DOOR_FEET
  const scale = (foot - ((listeners[0]?.y ?? 0) - (listeners[0]?.h ?? 0) / 2)) / (DOOR_HIGH - 60)
  const isOpen = state.board.at !== 'home'
  const friend = listeners[0] ?? leave
  return {
    behind: {
      doorway: { x: leave.x, y: foot, frame: 'doorway', scale: scale * 2 },
      ...(who ? { [`who-${who.id}`]: { x: leave.x + (state.board.at === 'gone' ? 50 : 0), y: friend.y + 26, picture: `bust-${who.id}`, wide: 252 * scale } } : {}),
    },
    front: {
      leaf: { x: leave.x, y: foot, frame: isOpen ? 'leaf-open' : 'leaf', scale },
      posts: { x: leave.x, y: foot, frame: 'posts', scale },
      bell: { x: leave.x - 196 * scale, y: foot - 372 * scale, frame: 'bell', scale: 1.2 * scale },
    },
  }
}

export function blanket(data: MendData, state: MendState, shape: Shape): Way {
  const { leave, listeners } = mendPlaces('blanket', shape)
  const people = listenersOf(data, state.visit)
  const hands = people.map(({ id }) => holds(data, state, id))
  const asHeld = hands.map((held) => (held ? 1 : 0)).join('')
  const flip = FLIPPED[asHeld]
  const wide = (leave.w + 20) / BLANKET.w
  const flat = leave.h / 220
  const top = leave.y - leave.h / 2 - 8
  const behind: Record<string, Pose> = {}
  const front: Record<string, Pose> = { blanket: { x: leave.x, y: top, frame: `blanket-${flip ?? asHeld}`, isFlipped: flip !== undefined, stretch: [wide, flat] } }
  for (const [i, { id }] of people.entries()) {
    const spot = listeners[i]
    if (!spot) continue
    const held = hands[i]
    behind[`who-${id}`] = { x: spot.x, y: spot.y + 8, picture: `bust-${id}`, wide: Math.min(220, spot.h * 1.3) }
    const hem = { x: leave.x + (i - 1) * (BLANKET.w / 2) * wide, y: top + (i === 1 ? BLANKET.middleUp : 0) * flat }
    // A hand that lets go is held up, wide open, beside its owner.
    front[`mitten-${id}`] = held
      ? { ...hem, frame: 'mitten', scale: 0.9 }
      : { x: spot.x + (i === 0 ? -1 : 1) * spot.w * 0.46, y: spot.y + spot.h * 0.22, frame: 'mitten-open', scale: 0.9, isFlipped: i === 0 }
  }
  return { behind, front }
}
