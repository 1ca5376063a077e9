// What the hand meets in the stack toy: supports in the tray, in the hand or in their place; free places; sit, look closer, and what is to be held up.
import type { Shape } from '../../layout/hotspot'
import type { Said, Touch } from '../../play/touch'
import { claimOf, type StackAction, type StackData, type StackState, supportOf, unchecked } from '../stack'
import { lean, looks } from './holds'
import { stackPlaces } from './layout'

const LEANS: Readonly<Record<string, string>> = { '-2': 'farLeft', '-1': 'left', '0': 'level', '1': 'right', '2': 'farRight' }

export function stackTouches(data: StackData, state: StackState, shape: Shape): Touch<StackAction>[] {
  const at = stackPlaces(data.form, shape)
  const { board, visit } = state
  const found = looks(data, board)
  const socketName = (socket: number): Said => ({ key: `toys.stack.${data.form}${socket}` })
  const support = (id: string): Touch<StackAction>[] => {
    const row = supportOf(data, id)
    const socket = board.sockets.indexOf(id)
    const isHeld = board.hand === id
    const place = at.tray[board.tray.indexOf(id)]
    const spot = socket >= 0 ? at.tags[socket] : isHeld ? (at.hand ?? place) : place
    if (!row || !spot) return []
    const standing = { name: row.name, socket: socketName(socket), stuff: { key: `toys.stack.${found[socket] ?? 'none'}` } }
    const name: Said = socket >= 0 ? { key: 'toys.stack.standing', with: standing } : { key: isHeld ? 'toys.hand.inHand' : 'toys.stack.waiting', with: { name: row.name } }
    return [{ id, group: 'thing', spot, name, label: row.name, labelAt: 'inside', does: { do: 'lift', thing: id }, isDragged: true, isOn: isHeld }]
  }
  const free = board.sockets.flatMap((id, socket): Touch<StackAction>[] => {
    const spot = at.sockets[socket]
    if (id !== null || !spot) return []
    const name: Said =
      data.form === 'stool'
        ? { key: 'toys.stack.emptyLeg', with: { socket: socketName(socket), lean: { key: `toys.stack.${LEANS[lean(found)] ?? 'level'}` } } }
        : { key: 'toys.stack.emptyRung', with: { socket: socketName(socket) } }
    const isFull = board.hand !== null
    return [{ id: `socket-${socket}`, group: 'place', spot, name, does: { do: 'place', socket }, isLit: isFull, isIdle: !isFull }]
  })
  const close = unchecked(data, board)
  const says = claimOf(data, visit)
  return [
    ...board.tray.flatMap(support),
    ...free,
    ...(close?.check
      ? [
          {
            id: 'check',
            group: 'act',
            spot: at.check,
            name: { key: 'toys.stack.check', with: { label: close.check.label, name: close.name } },
            label: close.check.label,
            labelAt: 'inside',
            does: { do: 'check' },
          } as const,
        ]
      : []),
    { id: 'claim', group: 'act', spot: at.claim, name: { key: 'toys.stack.claim', with: { says } }, label: says, labelAt: 'inside', does: { do: 'claim' } },
    {
      id: 'sit',
      group: 'act',
      spot: at.sit,
      name: { key: data.form === 'stool' ? 'toys.stack.sitName' : 'toys.stack.climbName' },
      label: { key: data.form === 'stool' ? 'toys.stack.sit' : 'toys.stack.climb' },
      labelAt: 'inside',
      does: { do: 'sit' },
      isLit: board.hand === null && board.sockets.every((id) => id !== null),
    },
  ]
}
