// Which files a logo may be. Judged by what is in the file, not by its name.

export const LARGEST_LOGO_BYTES = 200 * 1024

/** Beside school.yaml or in a folder below it; nothing that a web address would take apart. */
const SAFE_PATH = /^(?![/.])(?!.*\.\.)[\p{L}\p{N}_ ./()-]+$/u
const ENDINGS: Readonly<Record<string, string>> = { png: 'PNG', jpg: 'JPEG', jpeg: 'JPEG', webp: 'WebP' }

/** What is wrong with a logo, in the school's words; undefined where nothing is. `bytes` is undefined where there is no such file. */
export function logoFault(path: string, bytes: Uint8Array | undefined): string | undefined {
  if (!SAFE_PATH.test(path)) return 'name a file that lies beside school.yaml, or in a folder below it, such as "logo.png"'
  if (!bytes) return `there is no file "${path}" beside school.yaml`
  const kind = pictureKind(bytes)
  if (kind === 'SVG') return 'an SVG picture can hold a program, so it is not taken. Save the logo as PNG or WebP'
  if (!kind) return 'this is no PNG, JPEG or WebP picture'
  const ending = path.split('.').at(-1)?.toLowerCase() ?? ''
  if (ENDINGS[ending] !== kind) return `this is a ${kind} picture: its name should end in .${kind === 'JPEG' ? 'jpg' : kind.toLowerCase()}`
  if (bytes.length > LARGEST_LOGO_BYTES)
    return `this picture has ${Math.ceil(bytes.length / 1024)} KB, and at most ${LARGEST_LOGO_BYTES / 1024} KB are taken. Save it smaller: 600 pixels are enough`
  return undefined
}

function pictureKind(bytes: Uint8Array): 'PNG' | 'JPEG' | 'WebP' | 'SVG' | undefined {
  const start = String.fromCharCode(...bytes.slice(0, 400))
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'PNG'
  if (start.startsWith('\xff\xd8\xff')) return 'JPEG'
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'WebP'
  return /<(\?xml|svg|!doctype svg)/i.test(start) ? 'SVG' : undefined
}
