// What the bay itself sounds like: presses, pages, lamps, boats, stairs.
import { made, noises, row, type Sound, tones } from './synth'

export const BAY: Readonly<Record<string, () => Sound>> = {
  tap: () => made(0.14, tones({ hz: 880, forS: 0.12, decay: 7, partials: [1, 0.2], slide: -1.5 }), noises({ forS: 0.02, gain: 0.2, lowHz: 1500, highHz: 6000, seed: 1, decay: 3 })),
  success: () => made(1.2, tones(...row([659.25, 783.99, 987.77, 1318.5], (i) => ({ atS: i * 0.11, forS: 0.85, partials: [1, 0.25, 0.12] })))),
  'think-again': () => made(0.7, tones(...row([523.25, 440], (i) => ({ atS: i * 0.2, forS: 0.42, decay: 4, partials: [1, 0.3] })))),
  page: () => made(0.5, noises({ forS: 0.34, gain: 0.8, lowHz: 900, highHz: 7000, seed: 5 }, { atS: 0.26, forS: 0.2, lowHz: 400, highHz: 3000, seed: 9, decay: 8 })),
  lamp: () =>
    made(
      1.8,
      noises({ forS: 0.08, gain: 0.7, lowHz: 120, highHz: 900, seed: 3, decay: 5 }),
      tones(...row([261.63, 329.63, 392, 523.25, 659.25], (i) => ({ atS: 0.08 + i * 0.07, forS: 1.5, gain: 0.3, decay: 3.5 }))),
    ),
  spit: () => made(0.28, noises({ forS: 0.07, gain: 0.7, lowHz: 700, highHz: 4000, seed: 11, decay: 4 }), tones({ atS: 0.03, hz: 392, forS: 0.2, decay: 4, slide: 2.5 })),
  clunk: () => made(0.34, tones({ hz: 130.81, forS: 0.3, decay: 8, partials: [1, 0.6, 0.4] }), noises({ forS: 0.09, gain: 0.7, lowHz: 150, highHz: 1400, seed: 13, decay: 6 })),
  scrub: () => made(0.26, noises(...[0, 0.12].map((atS, i) => ({ atS, forS: 0.11, gain: 0.6, lowHz: 1200, highHz: 5200, seed: 17 + i })))),
  squeak: () => made(0.24, tones({ hz: 1046.5, forS: 0.2, gain: 0.3, decay: 3, partials: [1, 0.1], slide: 1.6 })),
  'cap-click': () => made(0.2, noises({ forS: 0.02, lowHz: 900, highHz: 5000, seed: 23, decay: 4 }), tones({ atS: 0.04, hz: 659.25, forS: 0.14, decay: 8 })),
  water: () =>
    made(0.6, noises({ forS: 0.5, gain: 0.6, lowHz: 250, highHz: 1800, seed: 31, decay: 3 }), tones({ atS: 0.02, hz: 523.25, forS: 0.22, gain: 0.18, decay: 5, slide: 1.8 })),
  curtain: () =>
    made(
      1.3,
      noises({ forS: 1.15, gain: 0.7, lowHz: 500, highHz: 3500, seed: 41 }),
      tones(...row([523.25, 659.25, 783.99], (i) => ({ atS: 0.1 + i * 0.3, forS: 0.2, gain: 0.06, decay: 6 }))),
    ),
  boat: () =>
    made(
      1.3,
      noises(...[0, 0.55].map((atS, i) => ({ atS, forS: 0.5, gain: 0.6, lowHz: 200, highHz: 1500, seed: 33 + i }))),
      tones(...row([196, 261.63], (i) => ({ atS: 0.1 + i * 0.55, forS: 0.25, gain: 0.12, decay: 5 }))),
    ),
  'horn-1': () => made(0.9, tones({ hz: 130.81, forS: 0.85, gain: 0.4, decay: 1.6, partials: [1, 0.7, 0.5, 0.3, 0.2] })),
  'horn-2': () =>
    made(
      0.7,
      tones({ hz: 196, forS: 0.3, gain: 0.4, decay: 1.4, partials: [1, 0.6, 0.4, 0.2] }, { atS: 0.34, hz: 196, forS: 0.32, gain: 0.4, decay: 1.8, partials: [1, 0.6, 0.4, 0.2] }),
    ),
  'horn-3': () => made(0.8, tones({ hz: 329.63, forS: 0.7, gain: 0.35, decay: 1.6, partials: [1, 0.3, 0.5, 0.1], slide: -0.25 })),
  bell: () => made(1.8, tones({ hz: 523.25, forS: 1.7, gain: 0.35, decay: 4, partials: [1, 0.1, 0.5, 0, 0.3] }, { hz: 1244.5, forS: 0.9, gain: 0.1, decay: 5, partials: [1] })),
  gull: () => made(0.8, tones({ hz: 987.77, forS: 0.24, gain: 0.25, decay: 2, slide: 0.9 }, { atS: 0.26, hz: 1318.5, forS: 0.42, gain: 0.25, decay: 2.4, slide: -0.8 })),
  ...Object.fromEntries(
    [261.63, 293.66, 329.63, 349.23, 392, 440, 493.88, 523.25].map((hz, i) => [
      `note-${i + 1}`,
      () => made(0.9, tones({ hz, forS: 0.85, gain: 0.45, decay: 5, partials: [1, 0.06, 0.3, 0.02, 0.12] })),
    ]),
  ),
  spring: () => made(0.5, tones({ hz: 196, forS: 0.46, decay: 4, partials: [1, 0.5, 0.3], slide: 1.1 })),
}
