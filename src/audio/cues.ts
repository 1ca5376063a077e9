const files = import.meta.glob<string>('../../assets/sound/*.mp3', { query: '?url', import: 'default', eager: true })

/** Name of a sound -> its address. */
export const cues: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(files).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1, -'.mp3'.length), url]))
