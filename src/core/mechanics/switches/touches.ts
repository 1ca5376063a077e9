// What the hand meets at the switches: the ear trumpet, the controls, and somebody to ask.
import type { Shape } from '../../layout/hotspot'
import type { Touch } from '../../play/touch'
import { askedAbout, type Control, controlsOf, isCovered, isLit, isSilent, type SwitchesAction, type SwitchesData, type SwitchesState } from '../switches'
import { switchesPlaces } from './layout'

/** Every state has words: how it is now, and what to do about it. */
function stateOf(data: SwitchesData, { board }: SwitchesState, control: Control): string {
  if (isCovered(data, board, control)) return data.form === 'levers' ? 'covered' : 'flat'
  if (isLit(data, board, control)) return board.on.includes(control.id) ? 'on' : data.form === 'levers' ? 'lit' : 'heard'
  if (isSilent(board, control)) return 'silent'
  return data.form === 'levers' ? 'soft' : 'unheard'
}

export function touches(data: SwitchesData, state: SwitchesState, shape: Shape): Touch<SwitchesAction>[] {
  const { board, visit } = state
  const at = switchesPlaces(data.stage, shape)
  const trumpet: Touch<SwitchesAction> = {
    id: 'trumpet',
    group: 'thing',
    spot: at.trumpet,
    name: board.listens ? { key: 'toys.hand.inHand', with: { name: data.trumpet.name } } : data.trumpet.name,
    label: { key: 'toys.switches.trumpet' },
    does: { do: 'take-trumpet' },
    isDragged: true,
    isOn: board.listens,
    isLit: !board.listens && controlsOf(data, visit).some(({ id }) => !board.heard.includes(id)),
  }
  const controls = controlsOf(data, visit).flatMap((control, i): Touch<SwitchesAction>[] => {
    const spot = at.controls[i]
    const lit = isLit(data, board, control)
    return spot
      ? [
          {
            id: control.id,
            group: board.listens ? 'place' : 'act',
            spot,
            name: { key: `toys.switches.${stateOf(data, state, control)}`, with: { name: control.name } },
            label: control.name,
            labelAt: 'below',
            does: { do: board.listens ? 'listen' : 'press', control: control.id },
            isLit: board.listens ? !board.heard.includes(control.id) : lit && !board.on.includes(control.id),
            ...(lit ? { isOn: board.on.includes(control.id) } : {}),
          },
        ]
      : []
  })
  const about = askedAbout(data, state)
  const ask: Touch<SwitchesAction> = {
    id: 'ask',
    group: 'act',
    spot: at.ask,
    name: about ? { key: 'toys.switches.askAbout', with: { ask: data.ask, name: about.name } } : { key: 'toys.switches.allAsked', with: { ask: data.ask } },
    label: data.ask,
    does: { do: 'ask' },
    isLit: about !== undefined && (state.last?.control === about.id || isSilent(board, about)),
    isIdle: about === undefined,
  }
  return [...(data.form === 'buttons' ? [trumpet] : []), ...controls, ask]
}
