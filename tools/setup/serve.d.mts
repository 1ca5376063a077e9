/** Serves a folder as a static host would; see serve.mjs. */
export function serve(folder: string, options?: { port?: number; base?: string }): Promise<{ url: string; close: () => void }>
