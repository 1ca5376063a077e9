// Scanning for one switch: stops are offered in turn, seven at a time, then "more". Pure: the list comes in, the one that is offered goes out.

/** As many as one remembers while waiting (content/toybook, Laws of feel). */
export const STOPS_AT_ONCE = 7
export const SCAN_SECONDS = [0, 1.5, 3, 5, 8] as const
export type ScanSeconds = (typeof SCAN_SECONDS)[number]

export interface Scan {
  /** Which seven are being offered. */
  readonly group: number
  /** Which of them; -1 before the first. */
  readonly at: number
}
export const SCAN_START: Scan = { group: 0, at: -1 }

const groupsOf = (count: number): number => Math.max(1, Math.ceil(count / STOPS_AT_ONCE))
/** How many stops this group offers, with its "more" where there are others. */
function offered({ group }: Scan, count: number): { readonly stops: number; readonly hasMore: boolean } {
  return { stops: Math.min(STOPS_AT_ONCE, count - group * STOPS_AT_ONCE), hasMore: groupsOf(count) > 1 }
}

/** The next one in turn, of a list of `count`; endless. A list that has become shorter begins anew. */
export function scanOn(scan: Scan, count: number): Scan {
  const here = scan.group < groupsOf(count) ? scan : SCAN_START
  const { stops, hasMore } = offered(here, count)
  const length = stops + (hasMore ? 1 : 0)
  return length === 0 ? SCAN_START : { group: here.group, at: (here.at + 1) % length }
}

/** What is offered: a place in the list, or "more". */
export function scanned(scan: Scan, count: number): number | 'more' | undefined {
  if (scan.at < 0 || scan.group >= groupsOf(count)) return undefined
  const { stops, hasMore } = offered(scan, count)
  if (scan.at < stops) return scan.group * STOPS_AT_ONCE + scan.at
  return hasMore ? 'more' : undefined
}

export const scanMore = (scan: Scan, count: number): Scan => ({ group: (scan.group + 1) % groupsOf(count), at: -1 })
