// The language of a visit: fetched when an address asks for it. What is not there is English, without complaint.
import { languages, openLanguage, openLevel, openWords } from '../content/content'
import { ENGLISH, isPseudo, isRightToLeft } from '../core/language/language'
import type { Level } from '../core/level/level'
import { learn, speak, speakChanged } from '../i18n/i18n'

export interface Tongue {
  /** False while the first words are fetched: nothing is drawn in English where other words are asked for. */
  readonly isReady: boolean
  /** The clips are English: over other words they would be noise. */
  readonly hasVoices: boolean
  /** False when the address changed while the words were fetched: somebody is on another way. */
  enter(asked: string): Promise<boolean>
  /** A level, and its words. Rejects when the level can't be fetched. */
  openLevel(id: string): Promise<Level>
}

/** The language that is spoken where `asked` is asked for. */
const languageFor = (asked: string): string => (isPseudo(asked) || languages.includes(asked) ? asked : ENGLISH)

export function openTongue(asked: string): Tongue {
  let language = ENGLISH
  let isReady = languageFor(asked) === ENGLISH
  return {
    get isReady() {
      return isReady
    },
    get hasVoices() {
      return language === ENGLISH || isPseudo(language)
    },
    async enter(next) {
      const wanted = languageFor(next)
      if (wanted !== language) {
        const { hash } = location
        const words = await fetched(wanted)
        if (location.hash !== hash) return false
        await words.speak()
        language = words.language
      }
      isReady = true
      return true
    },
    async openLevel(id) {
      const own = language
      const [level, dictionary] = await Promise.all([openLevel(id), openWords(own, id)])
      learn(own, dictionary)
      return level
    },
  }
}

interface Fetched {
  readonly language: string
  /** Puts every word into it. */
  speak(): Promise<void>
}

/** English where the language can't be fetched. */
async function fetched(language: string): Promise<Fetched> {
  try {
    if (isPseudo(language)) {
      const { pseudoChange } = await import('../i18n/pseudo')
      const tag = `en-x-${language}` // to a screen reader it is English still
      return { language, speak: () => told(tag, language === 'rtl', speakChanged(tag, pseudoChange[language])) }
    }
    const dictionary = await openLanguage(language)
    return { language, speak: () => told(language, isRightToLeft(language), speak(language, dictionary)) }
  } catch {
    return { language: ENGLISH, speak: () => told(ENGLISH, false, speak(ENGLISH)) }
  }
}

/** Tells the page what it is in. */
function told(tag: string, isFromRight: boolean, spoken: Promise<void>): Promise<void> {
  document.documentElement.lang = tag
  document.documentElement.dir = isFromRight ? 'rtl' : 'ltr'
  return spoken
}
