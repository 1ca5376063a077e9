// What toys sound like: wood bops, paper peels, threads twang. In the bay's key, so that they sound together with its tune.
import { made, noises, row, type Sound, tones } from './synth'

const [C2, C3, E3, G3, A3, C4, D4, E4, F4, G4, A4, C5, E5, G5, C6] = [
  65.41, 130.81, 164.81, 196, 220, 261.63, 293.66, 329.63, 349.23, 392, 440, 523.25, 659.25, 783.99, 1046.5,
] as const
/** Soft paper: a short breath of noise. */
const paper = (seed: number, forS = 0.12, gain = 0.5, atS = 0) => ({ atS, forS, gain, lowHz: 700, highHz: 6000, seed })
/** The click at the head of a knock. */
const click = (seed: number, atS = 0, gain = 0.4) => ({ atS, forS: 0.025, gain, lowHz: 500, highHz: 4500, seed, decay: 4 })
const wood = (hz: number, atS = 0, gain = 0.5) => ({ atS, hz, forS: 0.16, gain, decay: 9, partials: [1, 0.5, 0.25] })
const brass = [1, 0.8, 0.6, 0.4, 0.25, 0.15]

export const TOYS: Readonly<Record<string, () => Sound>> = {
  // what touching sounds like, by material
  bop: () => made(0.26, tones(wood(G3), { ...wood(C3, 0.01, 0.4), slide: -0.8 }), noises(click(51))),
  knock: () => made(0.34, tones(wood(C4), wood(C4, 0.13, 0.4)), noises(click(52), click(53, 0.13))),
  thump: () =>
    made(0.3, tones({ hz: C2 * 1.4, forS: 0.26, gain: 0.7, decay: 8, partials: [1, 0.4] }), noises({ forS: 0.06, gain: 0.4, lowHz: 80, highHz: 700, seed: 54, decay: 5 })),
  rattle: () =>
    made(
      0.36,
      tones(...[0, 0.07, 0.13, 0.2].map((atS, i) => wood([E4, G4, D4, F4][i] ?? E4, atS, 0.3))),
      noises(...[0, 0.07, 0.13, 0.2].map((atS, i) => click(55 + i, atS, 0.25))),
    ),
  creak: () =>
    made(
      0.5,
      tones({ hz: 148, forS: 0.44, gain: 0.3, decay: 2, partials: [1, 0.7, 0.6, 0.5, 0.4], slide: 0.35 }),
      noises({ forS: 0.4, gain: 0.14, lowHz: 300, highHz: 1600, seed: 59 }),
    ),
  clack: () => made(0.18, tones(wood(E5, 0, 0.35), wood(A4, 0.02, 0.35)), noises(click(60))),
  clop: () => made(0.2, tones({ ...wood(D4), slide: -0.6 }), noises({ ...click(61), lowHz: 300, highHz: 2200 })),
  clink: () =>
    made(0.6, tones({ hz: C6 * 1.5, forS: 0.5, gain: 0.25, decay: 6, partials: [1, 0.1, 0.4] }, { atS: 0.06, hz: G5 * 2, forS: 0.4, gain: 0.18, decay: 7, partials: [1] })),
  tick: () => made(0.09, tones({ hz: 1318.5, forS: 0.07, gain: 0.3, decay: 8, partials: [1] }), noises(click(62, 0, 0.2))),
  cog: () => made(0.24, tones(wood(C3, 0, 0.5), wood(G3, 0.07, 0.3)), noises(click(63), click(64, 0.07, 0.3))),
  lever: () => made(0.4, noises({ forS: 0.14, gain: 0.35, lowHz: 200, highHz: 1500, seed: 65 }, click(66, 0.15)), tones(wood(G3, 0.15, 0.5))),
  stamp: () => made(0.26, tones({ hz: 98, forS: 0.2, gain: 0.6, decay: 8, partials: [1, 0.5] }), noises({ forS: 0.1, gain: 0.5, lowHz: 200, highHz: 2400, seed: 67, decay: 5 })),
  peg: () => made(0.16, noises(click(68)), tones({ hz: G4, forS: 0.13, gain: 0.35, decay: 9, partials: [1, 0.4], slide: 0.8 })),

  // paper, cloth and thread
  peel: () => made(0.34, noises({ forS: 0.3, gain: 0.6, lowHz: 1400, highHz: 8000, seed: 71 }), tones({ atS: 0.26, hz: E5, forS: 0.07, gain: 0.2, decay: 5, slide: 3 })),
  swish: () => made(0.4, noises({ forS: 0.36, gain: 0.6, lowHz: 500, highHz: 4200, seed: 72 })),
  hush: () => made(0.9, noises({ forS: 0.85, gain: 0.35, lowHz: 250, highHz: 2000, seed: 73 })),
  flap: () => made(0.32, noises(...[0, 0.11, 0.2].map((atS, i) => paper(74 + i, 0.1, 0.5, atS)))),
  rub: () => made(0.4, noises(...[0, 0.13, 0.26].map((atS, i) => ({ atS, forS: 0.12, gain: 0.5, lowHz: 900, highHz: 3600, seed: 77 + i })))),
  zip: () => made(0.3, noises({ forS: 0.26, gain: 0.4, lowHz: 1500, highHz: 7000, seed: 80 }), tones({ hz: C4, forS: 0.26, gain: 0.25, decay: 1.5, slide: 5 })),
  stretch: () => made(0.36, tones({ hz: G3, forS: 0.32, gain: 0.35, decay: 1.5, partials: [1, 0.5, 0.3], slide: 1.4 })),
  twang: () => made(0.7, tones({ hz: G4, forS: 0.65, gain: 0.45, decay: 5, partials: [1, 0.6, 0.5, 0.35, 0.2, 0.1] })),
  pluck: () => made(0.5, tones({ hz: C5, forS: 0.45, gain: 0.4, decay: 6, partials: [1, 0.5, 0.35, 0.2] })),
  tug: () =>
    made(0.36, tones({ hz: E4, forS: 0.14, gain: 0.4, decay: 6, partials: [1, 0.5, 0.3] }, { atS: 0.16, hz: E4, forS: 0.16, gain: 0.35, decay: 6, partials: [1, 0.5, 0.3] })),
  tin: () => made(0.5, tones({ hz: 587.33, forS: 0.42, gain: 0.3, decay: 6, partials: [1, 0.2, 0.7, 0.1, 0.4] })),
  murmur: () => made(0.8, tones(...row([196, 233.08, 207.65, 185], (i) => ({ atS: i * 0.17, forS: 0.17, gain: 0.3, decay: 2, partials: [1, 0.7, 0.3] })))),
  whisper: () => made(0.6, noises(...[0, 0.16, 0.3, 0.42].map((atS, i) => ({ atS, forS: 0.13, gain: 0.35, lowHz: 1800, highHz: 6500, seed: 81 + i })))),

  // soft bodies
  boing: () => made(0.55, tones({ hz: C3, forS: 0.5, gain: 0.5, decay: 3.5, partials: [1, 0.5, 0.3], slide: 1.6 })),
  wobble: () =>
    made(0.8, tones(...[0, 0.14, 0.27, 0.38, 0.48].map((atS, i) => ({ atS, hz: i % 2 === 0 ? 110 : 138.6, forS: 0.2, gain: 0.45 - i * 0.06, decay: 3, partials: [1, 0.5] })))),
  plop: () => made(0.22, tones({ hz: 330, forS: 0.16, gain: 0.5, decay: 5, partials: [1, 0.1], slide: 4 })),
  pop: () => made(0.14, tones({ hz: 520, forS: 0.09, gain: 0.5, decay: 5, partials: [1], slide: 6 }), noises(click(85, 0, 0.3))),
  drop: () => made(0.34, tones({ hz: A4, forS: 0.3, gain: 0.35, decay: 3, partials: [1, 0.2], slide: -2 })),
  poof: () => made(0.32, noises({ forS: 0.28, gain: 0.6, lowHz: 200, highHz: 2600, seed: 86, decay: 4 })),
  schloop: () =>
    made(0.5, noises({ forS: 0.4, gain: 0.35, lowHz: 300, highHz: 2400, seed: 87 }), tones({ hz: G3, forS: 0.42, gain: 0.4, decay: 1.2, partials: [1, 0.2], slide: 3.4 })),
  burp: () => made(0.34, tones({ hz: 92, forS: 0.3, gain: 0.5, decay: 1.6, partials: [1, 0.9, 0.7, 0.5, 0.4, 0.3], slide: -0.6 })),
  raspberry: () =>
    made(1.2, tones(...Array.from({ length: 22 }, (_, i) => ({ atS: i * 0.05, hz: 120 - i * 2.4, forS: 0.045, gain: 0.4, decay: 3, partials: [1, 0.8, 0.6, 0.5, 0.3] })))),
  purr: () =>
    made(0.8, tones(...Array.from({ length: 16 }, (_, i) => ({ atS: i * 0.048, hz: 98, forS: 0.045, gain: 0.35 - Math.abs(8 - i) * 0.03, decay: 3, partials: [1, 0.5, 0.3] })))),
  snore: () => made(1.2, noises({ forS: 0.55, gain: 0.4, lowHz: 120, highHz: 900, seed: 88 }, { atS: 0.62, forS: 0.5, gain: 0.3, lowHz: 400, highHz: 2600, seed: 89 })),
  sigh: () => made(0.7, noises({ forS: 0.6, gain: 0.3, lowHz: 400, highHz: 2400, seed: 90 }), tones({ hz: E4, forS: 0.6, gain: 0.18, decay: 2, partials: [1, 0.2], slide: -0.4 })),
  giggle: () => made(0.6, tones(...row([E5, G5, E5, G5, C6], (i) => ({ atS: i * 0.1, forS: 0.11, gain: 0.3, decay: 4, partials: [1, 0.3], slide: 0.8 })))),
  squawk: () => made(0.36, tones({ hz: 740, forS: 0.3, gain: 0.35, decay: 2, partials: [1, 0.7, 0.5, 0.4], slide: -0.9 })),
  trot: () => made(0.6, tones(...[0, 0.13, 0.26, 0.39].map((atS, i) => wood([G4, E4, G4, C5][i] ?? G4, atS, 0.35)))),
  hop: () => made(0.24, tones({ hz: C4, forS: 0.18, gain: 0.35, decay: 4, partials: [1, 0.2], slide: 3 })),
  step: () => made(0.2, tones(wood(C4, 0, 0.4)), noises({ forS: 0.05, gain: 0.25, lowHz: 200, highHz: 1800, seed: 91, decay: 4 })),
  sneeze: () =>
    made(0.5, noises({ forS: 0.18, gain: 0.2, lowHz: 900, highHz: 4000, seed: 92 }, { atS: 0.24, forS: 0.16, gain: 0.7, lowHz: 700, highHz: 6000, seed: 93, decay: 5 })),
  cheer: () => made(0.9, tones(...row([C5, E5, G5, C6], (i) => ({ atS: i * 0.06, forS: 0.7, gain: 0.25, decay: 3, partials: [1, 0.3, 0.1], slide: 0.08 })))),

  // what tells
  heart: () => made(0.5, tones({ hz: C4, forS: 0.14, gain: 0.4, decay: 5, partials: [1, 0.2] }, { atS: 0.18, hz: E4, forS: 0.24, gain: 0.4, decay: 5, partials: [1, 0.2] })),
  pebble: () => made(0.22, tones(wood(C5, 0, 0.4)), noises(click(94))),
  echo: () => made(1.1, tones(...[0, 0.3, 0.6].map((atS, i) => ({ atS, hz: A3, forS: 0.34, gain: 0.42 / (i + 1), decay: 5, partials: [1, 0.3] })))),
  roll: () => made(0.7, noises(...Array.from({ length: 9 }, (_, i) => ({ atS: i * 0.07, forS: 0.07, gain: 0.35, lowHz: 150, highHz: 1200, seed: 95 + i, decay: 3 })))),
  hatch: () => made(0.4, tones(wood(E3, 0, 0.4), { atS: 0.12, hz: G4, forS: 0.24, gain: 0.25, decay: 4, slide: 0.5 }), noises(click(104))),
  hum: () => made(0.9, tones({ hz: C3, forS: 0.85, gain: 0.35, decay: 1, partials: [1, 0.3, 0.15], slide: 0.5 })),
  toot: () => made(0.5, tones({ hz: G4, forS: 0.45, gain: 0.35, decay: 1.6, partials: [1, 0.5, 0.35, 0.2] })),
  putter: () => made(0.9, noises(...Array.from({ length: 8 }, (_, i) => ({ atS: i * 0.105, forS: 0.06, gain: 0.5, lowHz: 90, highHz: 900, seed: 105 + i, decay: 4 })))),
  chorus: () => made(1.4, tones(...row([C4, E4, G4, C5, E5], (i) => ({ atS: i * 0.14, forS: 0.9, gain: 0.28, decay: 3, partials: [1, 0.3, 0.15] })))),
  tuba: () => made(0.8, tones({ hz: C2 * 1.335, forS: 0.75, gain: 0.5, decay: 1.4, partials: brass })),
  trumpet: () => made(0.6, tones({ hz: C5, forS: 0.22, gain: 0.3, decay: 2, partials: brass }, { atS: 0.2, hz: G5, forS: 0.38, gain: 0.3, decay: 2.4, partials: brass })),
  ring: () => made(1, tones({ hz: E5, forS: 0.9, gain: 0.35, decay: 5, partials: [1, 0.1, 0.4, 0, 0.2] })),
  chime: () => made(1.3, tones(...row([E5, C5, D4 * 2, G4], (i) => ({ atS: i * 0.2, forS: 0.6, gain: 0.3, decay: 4, partials: [1, 0.1, 0.3] })))),
  shell: () => made(0.3, tones({ hz: G5, forS: 0.24, gain: 0.3, decay: 6, partials: [1, 0.4] }), noises(click(113, 0, 0.25))),
  door: () => made(0.5, tones({ hz: 174.6, forS: 0.24, gain: 0.25, decay: 2, partials: [1, 0.6, 0.5], slide: 0.4 }, wood(C3, 0.26, 0.5)), noises(click(114, 0.26))),
  ripple: () =>
    made(
      0.7,
      tones(...row([C5, E5, D4 * 2], (i) => ({ atS: i * 0.09, forS: 0.3, gain: 0.18, decay: 5, partials: [1], slide: 1.2 }))),
      noises({ forS: 0.5, gain: 0.3, lowHz: 300, highHz: 1800, seed: 115, decay: 3 }),
    ),

  // what lives here
  climb: () => made(0.7, tones(...row([C4, E4, G4, C5], (i) => ({ atS: i * 0.13, forS: 0.22, gain: 0.35, decay: 6, partials: [1, 0.3] })))),
  blob: () =>
    made(
      0.3,
      tones({ hz: 180, forS: 0.26, gain: 0.45, decay: 3, partials: [1, 0.3], slide: 1.8 }),
      noises({ forS: 0.06, gain: 0.2, lowHz: 150, highHz: 1200, seed: 121, decay: 4 }),
    ),
  baa: () => made(0.7, tones(...Array.from({ length: 9 }, (_, i) => ({ atS: i * 0.06, hz: 311 - i * 4, forS: 0.065, gain: 0.3, decay: 2, partials: [1, 0.8, 0.7, 0.4, 0.3] })))),
  flutter: () => made(0.45, noises(...Array.from({ length: 6 }, (_, i) => ({ atS: i * 0.06, forS: 0.055, gain: 0.4, lowHz: 800, highHz: 5000, seed: 122 + i })))),
  honk: () => made(0.36, tones({ hz: 233.08, forS: 0.3, gain: 0.35, decay: 1.5, partials: [1, 0.9, 0.7, 0.5, 0.4], slide: -0.2 })),
  puff: () => made(0.4, noises({ forS: 0.34, gain: 0.5, lowHz: 150, highHz: 1600, seed: 128, decay: 3 })),
  spout: () => made(0.7, noises({ forS: 0.6, gain: 0.5, lowHz: 700, highHz: 6000, seed: 129, decay: 3 }), tones({ hz: C5, forS: 0.3, gain: 0.15, decay: 3, slide: 1.5 })),
  tink: () => made(0.3, tones({ hz: 1568, forS: 0.26, gain: 0.3, decay: 6, partials: [1, 0.2, 0.3] })),
  whistle: () =>
    made(
      0.6,
      tones(
        { hz: G5, forS: 0.22, gain: 0.25, decay: 1.4, partials: [1, 0.08], slide: 1.2 },
        { atS: 0.24, hz: C6, forS: 0.32, gain: 0.25, decay: 1.6, partials: [1, 0.08], slide: -0.7 },
      ),
    ),
}
