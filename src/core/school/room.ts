// How much of a line words take when printed, known without a page: measured once on Andika, the pledge's letters, and rounded up.

const ROOM_EM: readonly (readonly [number, string])[] = [
  [0.3, " '`’‘ijl"],
  [0.35, ',.:;|'],
  [0.4, '!()[]f'],
  [0.45, '-^rt'],
  [0.5, '"“”*/\\{}csIJ'],
  [0.55, '?~–egkqvxyzL'],
  [0.6, 'abdhnopu0123456789#$&+<=>EFPSZ'],
  [0.65, '_BKRTXY'],
  [0.75, '%ACDGHNOQUV'],
  [0.8, 'w'],
  [0.9, '@mM—…'],
  [1.03, 'W'],
]
const KNOWN = new Map(ROOM_EM.flatMap(([em, letters]) => [...letters].map((letter) => [letter, em] as const)))

const INVISIBLE = /^[\p{M}\p{Default_Ignorable_Code_Point}]$/u
const NARROW_SCRIPT = /^[\p{Script=Arabic}\p{Script=Hebrew}]$/u
const OTHER_LETTER = /^[\p{L}\p{N}]$/u
/** Ligatures that are a whole sentence, and cuneiform. */
const ENDLESS = /^[\ufbb2-\ufbc2\ufdf0-\ufdff\u{12000}-\u{1254f}]$/u

/** In heights of the type. Letters that Andika does not have come from elsewhere, and are taken for wide. */
export function roomOf(text: string): number {
  let em = 0
  for (const letter of text) em += roomOfLetter(letter)
  return em
}

function roomOfLetter(letter: string): number {
  const known = KNOWN.get(letter) ?? KNOWN.get(letter.normalize('NFD').charAt(0))
  if (known !== undefined) return known
  if (INVISIBLE.test(letter)) return 0
  if (ENDLESS.test(letter)) return 10
  if (NARROW_SCRIPT.test(letter)) return 0.8
  return OTHER_LETTER.test(letter) ? 1.1 : 2
}
