export const BROWSER_ARGS: string[]
/** Path of a browser, or undefined where Playwright has one of its own. */
export function findBrowser(): Promise<string | undefined>
export function needPdfTools(): void
