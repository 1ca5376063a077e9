// Which thing can go where so that all find room: some things suit several spots.
interface Thing {
  readonly id: string
  readonly goes: readonly string[]
}

/** Thing: spot. What lies well already stays there if it can. Empty if they can't all find room. */
export function matching(things: readonly Thing[], spots: readonly { readonly id: string }[], placed: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> {
  const ids = new Set(spots.map(({ id }) => id))
  const find = (rest: readonly Thing[], taken: ReadonlyMap<string, string>): ReadonlyMap<string, string> | undefined => {
    const [thing, ...others] = rest
    if (!thing) return taken
    const lies = placed[thing.id] ?? ''
    const wishes = thing.goes.includes(lies) ? [lies, ...thing.goes.filter((goal) => goal !== lies)] : thing.goes
    const used = new Set(taken.values())
    for (const spot of wishes) {
      const found = ids.has(spot) && !used.has(spot) ? find(others, new Map([...taken, [thing.id, spot]])) : undefined
      if (found) return found
    }
    return undefined
  }
  return find(things, new Map()) ?? new Map()
}
