import { ENGLISH, languageAsked } from '../language/language'
import { SCAN_SECONDS, type ScanSeconds } from '../scan/scan'

export interface Settings {
  /** Effects. */
  readonly hasSound: boolean
  readonly hasVoice: boolean
  readonly isCalm: boolean
  /** One press does where a toy asks for several. */
  readonly isGentle: boolean
  /** 100, 150 or 200 percent. */
  readonly text: 100 | 150 | 200
  /** Seconds that each control is offered to a single switch; 0 is off. */
  readonly scan: ScanSeconds
  /** As asked for: there may be no such language. Never kept, only asked for by an address. */
  readonly language: string
}
export const TEXT_SIZES = [100, 150, 200] as const
export const defaultSettings = (prefersCalm: boolean): Settings => ({ hasSound: true, hasVoice: true, isCalm: prefersCalm, isGentle: false, text: 100, scan: 0, language: ENGLISH })

/** Options in the fragment of an address, such as `voice=0&calm=1&text=150`, laid over settings for this visit. What makes no sense is left out. */
export function withOptions(settings: Settings, options: URLSearchParams): Settings {
  const flag = (name: string, was: boolean): boolean => ({ '0': false, '1': true })[options.get(name) ?? ''] ?? was
  const text = TEXT_SIZES.find((size) => String(size) === options.get('text'))
  return {
    hasSound: flag('sound', settings.hasSound),
    hasVoice: flag('voice', settings.hasVoice),
    isCalm: flag('calm', settings.isCalm),
    isGentle: flag('gentle', settings.isGentle),
    text: text ?? settings.text,
    scan: SCAN_SECONDS.find((seconds) => String(seconds) === options.get('scan')) ?? settings.scan,
    language: languageAsked(options) ?? settings.language,
  }
}
