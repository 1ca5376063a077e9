// What can be pressed: first what closes it (and looking, which shows nothing), then who is told, then the words, then on with what one was doing.
import type { Shape } from '../../layout/hotspot'
import type { Said, Touch } from '../../play/touch'
import { type CloseAction, type CloseData, type CloseState, canGoOn, isShut, roundOf } from '../close'
import { closePlaces } from './layout'

export function closeTouches(data: CloseData, state: CloseState, shape: Shape): readonly Touch<CloseAction>[] {
  const { board } = state
  const round = roundOf(data, state)
  if (!round) return []
  const at = closePlaces(data.form, board.round, round.tells.length, round.words.length, shape)
  if (!isShut(data, board)) return opened(data, state, shape)
  if (board.isTold)
    return canGoOn(data, state) ? [{ id: 'on', group: 'act', spot: at.on, name: data.on.call, label: data.on.call, labelAt: 'inside', does: { do: 'on' }, isLit: true }] : []
  if (board.helper === null)
    return round.tells.flatMap((id, i): Touch<CloseAction>[] => {
      const helper = data.helpers.find((each) => each.id === id)
      const spot = at.helpers[i]
      return helper && spot
        ? [{ id, group: 'thing', spot, name: { key: 'toys.close.tell', with: { name: helper.name } }, label: helper.name, labelAt: 'below', does: { do: 'choose', helper: id } }]
        : []
    })
  const heard = data.helpers.find((each) => each.id === board.helper)
  const order = board.order[board.round] ?? []
  return [
    ...(heard
      ? [
          {
            id: heard.id,
            group: 'thing',
            spot: at.heard,
            name: { key: 'toys.close.listens', with: { name: heard.name } },
            label: heard.name,
            labelAt: 'below',
            does: { do: 'put-back' },
            isOn: true,
          } as const,
        ]
      : []),
    ...order.flatMap((id, i): Touch<CloseAction>[] => {
      const words = round.words.find((each) => each.id === id)
      const spot = at.words[i]
      return words && spot ? [{ id: `words-${id}`, group: 'place', spot, name: words.says, label: words.says, labelAt: 'inside', does: { do: 'say', words: id } }] : []
    }),
  ]
}

function opened(data: CloseData, state: CloseState, shape: Shape): readonly Touch<CloseAction>[] {
  const { board } = state
  const round = roundOf(data, state)
  if (!round) return []
  const at = closePlaces(data.form, board.round, round.tells.length, round.words.length, shape)
  const whose: Said = round.name ?? data.on.name
  const left = data.pulls - board.pulled
  return [
    {
      id: 'look',
      group: 'place',
      spot: at.look,
      name: { key: `toys.close.${data.form}Open`, with: { name: whose } },
      does: { do: 'look' },
    },
    {
      id: 'closer',
      group: 'act',
      spot: at.closer,
      name: { key: 'toys.close.closer', with: { name: data.closer.name, count: left } },
      ...(data.form === 'locker' ? ({ label: data.closer.name, labelAt: 'below' } as const) : {}),
      does: { do: 'close' },
      isLit: round.prompt === 'show',
      isStroke: data.pulls > 1,
    },
  ]
}
