// What a leg or a rung is worth: the only question that the stack toy asks.
import { type StackBoard, type StackData, type StackSupport, supportOf } from '../stack'

export type Worth = 'none' | 'oak' | 'jelly' | 'paper'
type Sockets = Pick<StackBoard, 'sockets'>

/** Each place from the first: a second one of a source that already holds is only paper, folded into its twin. */
export function worths(data: StackData, { sockets }: Sockets, stuffOf: (support: StackSupport) => Worth = truly): readonly Worth[] {
  const sources = new Set<string>()
  return sockets.map((id) => {
    const support = supportOf(data, id)
    if (!support) return 'none'
    const stuff = stuffOf(support)
    if (stuff !== 'oak' || !data.needs.distinct) return stuff
    if (sources.has(support.source)) return 'paper'
    sources.add(support.source)
    return 'oak'
  })
}
const truly = (support: StackSupport): Worth => (support.check ? 'jelly' : support.stuff)

/** As it looks: what was not looked at closely still looks like oak. */
export const looks = (data: StackData, board: StackBoard): readonly Worth[] => worths(data, board, (support) => (board.checked.includes(support.id) ? 'jelly' : support.stuff))

export const looksSound = (data: StackData, board: StackBoard): number => looks(data, board).filter((worth) => worth === 'oak').length
export const solidLegs = (data: StackData, board: Sockets): number => worths(data, board).filter((worth) => worth === 'oak').length
export const holds = (data: StackData, board: Sockets): boolean => solidLegs(data, board) >= data.needs.supports

/** What gives way. A ladder is climbed from below; on a stool, what is there and weak says more than what is missing. */
export function firstFault(data: StackData, board: Sockets, from = 0): { readonly socket: number; readonly thing?: string } {
  const found = worths(data, board).map((worth, socket) => ({ worth, socket, id: board.sockets[socket] ?? undefined }))
  const faults = found.filter(({ worth, socket }) => worth !== 'oak' && socket >= from)
  const weak = data.form === 'stool' ? faults.find(({ worth }) => worth !== 'none') : undefined
  const fault = weak ?? faults[0]
  return { socket: fault?.socket ?? 0, ...(fault?.id === undefined ? {} : { thing: fault.id }) }
}

/** Which way a seat leans on what is there: -2 far to the left, 2 far to the right. */
export function lean(found: readonly Worth[]): number {
  const [left, middle, right] = found.map((worth) => worth === 'oak')
  if (left && right) return middle ? 0 : 1
  if (left) return middle ? 1 : 2
  if (right) return middle ? -1 : -2
  return middle ? 1 : 0
}
