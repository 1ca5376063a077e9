// Puts the title's markup into the page, so that it can be read and pressed before the game's scripts arrive.
import { createServer, type Plugin } from 'vite'

const PLACE = '<div id="app"></div>'
const ENTRY = '<script type="module"'

/** `plugins`: what the interface needs to be rendered outside of a browser. */
export function firstScreen(plugins: () => Plugin[]): Plugin[] {
  return [
    {
      name: 'first-screen-markup',
      transformIndexHtml: {
        order: 'pre',
        async handler(html, { server }) {
          const house = server ?? (await createServer({ ...QUIET, plugins: plugins() }))
          try {
            const { firstScreenMarkup } = (await house.ssrLoadModule('/src/ui/markup.tsx')) as { firstScreenMarkup(): string }
            return replaced(html, PLACE, `<div id="app">${firstScreenMarkup()}</div>`)
          } finally {
            if (!server) await house.close()
          }
        },
      },
    },
    {
      // The page is empty until the entry has laid it out: painting that emptiness first would only cost a frame.
      name: 'first-screen-frame',
      transformIndexHtml: { order: 'post', handler: (html) => replaced(html, ENTRY, `${ENTRY} blocking="render"`) },
    },
  ]
}

const QUIET = { configFile: false, appType: 'custom', logLevel: 'silent', server: { middlewareMode: true, ws: false, watch: null }, optimizeDeps: { noDiscovery: true } } as const

function replaced(html: string, from: string, to: string): string {
  if (!html.includes(from)) throw new Error(`index.html has no ${from} for the first screen`)
  return html.replace(from, () => to)
}
