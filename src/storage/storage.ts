// The only user of localStorage. Never throws: private windows, full disks and school policies may all refuse it.
const KEY = 'beacon-bay'

export interface StoragePort {
  read(): string | null
  /** Says whether it was kept. */
  write(text: string): boolean
  clear(): void
}

export function openStorage(): StoragePort {
  return {
    read: () => attempt(() => localStorage.getItem(KEY), null),
    write: (text) =>
      attempt(() => {
        localStorage.setItem(KEY, text)
        return true
      }, false),
    clear: () => attempt(() => localStorage.removeItem(KEY), undefined),
  }
}

function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act()
  } catch {
    return otherwise
  }
}
