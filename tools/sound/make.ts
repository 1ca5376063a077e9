// The bay's sounds: small deterministic synthesis in one key (C), paper, wood, brass and water. `npm run sound` needs ffmpeg.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { stream } from '../../src/core/random'

const RATE = 44100
/** Well below the voice: nothing startles. */
const PEAK = 0.42
type Sound = Float32Array

interface Tone {
  readonly atS?: number
  readonly hz: number
  readonly forS: number
  readonly gain?: number
  readonly partials?: readonly number[]
  readonly decay?: number
  /** Share of its pitch that it gains each second. */
  readonly slide?: number
}
interface Noise {
  readonly atS?: number
  readonly forS: number
  readonly gain?: number
  readonly lowHz: number
  readonly highHz: number
  readonly seed: number
  readonly decay?: number
}

function tone(sound: Sound, { atS = 0, hz, forS, gain = 0.5, partials = [1, 0.35, 0.12], decay = 5, slide = 0 }: Tone): void {
  const [from, length] = [Math.round(atS * RATE), Math.round(forS * RATE)]
  let phase = 0
  for (let i = 0; i < length && from + i < sound.length; i++) {
    const t = i / RATE
    phase += (2 * Math.PI * hz * (1 + slide * t)) / RATE
    const envelope = Math.min(1, t / 0.006) * Math.exp((-decay * t) / forS) * Math.min(1, (length - i) / (RATE * 0.01))
    const value = partials.reduce((sum, part, k) => sum + part * Math.sin(phase * (k + 1)) * Math.exp((-k * decay * t) / forS), 0)
    sound[from + i] = (sound[from + i] ?? 0) + gain * envelope * value
  }
}

function noise(sound: Sound, { atS = 0, forS, gain = 0.5, lowHz, highHz, seed, decay = 0 }: Noise): void {
  const next = stream(seed)
  const [from, length] = [Math.round(atS * RATE), Math.round(forS * RATE)]
  const [soft, deep] = [highHz, lowHz].map((hz) => 1 - Math.exp((-2 * Math.PI * hz) / RATE)) as [number, number]
  let [a, b] = [0, 0]
  for (let i = 0; i < length && from + i < sound.length; i++) {
    a += soft * (next() * 2 - 1 - a)
    b += deep * (a - b)
    const k = i / length
    const envelope = decay > 0 ? Math.min(1, k * 20) * Math.exp(-decay * k) : Math.sin(Math.PI * k)
    sound[from + i] = (sound[from + i] ?? 0) + gain * envelope * (a - b)
  }
}

type Voice = (sound: Sound) => void
const tones =
  (...each: readonly Tone[]): Voice =>
  (sound) => {
    for (const one of each) tone(sound, one)
  }
const noises =
  (...each: readonly Noise[]): Voice =>
  (sound) => {
    for (const one of each) noise(sound, one)
  }
function made(seconds: number, ...voices: readonly Voice[]): Sound {
  const sound = new Float32Array(Math.round(seconds * RATE))
  for (const voice of voices) voice(sound)
  return sound
}
const row = (hz: readonly number[], note: (i: number) => Omit<Tone, 'hz'>): Tone[] => hz.map((each, i) => ({ hz: each, ...note(i) }))

const SOUNDS: Readonly<Record<string, () => Sound>> = {
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

function wav(sound: Sound): Buffer {
  const peak = sound.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6)
  const bytes = Buffer.alloc(44 + sound.length * 2)
  bytes.write('RIFF', 0)
  bytes.writeUInt32LE(36 + sound.length * 2, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(RATE, 24)
  bytes.writeUInt32LE(RATE * 2, 28)
  bytes.writeUInt16LE(2, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(sound.length * 2, 40)
  for (const [i, value] of sound.entries()) bytes.writeInt16LE(Math.round(((value * PEAK) / peak) * 32767), 44 + i * 2)
  return bytes
}

mkdirSync('assets/sound', { recursive: true })
for (const [name, make] of Object.entries(SOUNDS)) {
  const raw = `assets/sound/${name}.wav`
  writeFileSync(raw, wav(make()))
  execFileSync('ffmpeg', ['-y', '-loglevel', 'error', '-i', raw, '-ac', '1', '-b:a', '48k', '-map_metadata', '-1', '-fflags', '+bitexact', `assets/sound/${name}.mp3`])
  rmSync(raw)
}
console.log(`${Object.keys(SOUNDS).length} sounds in assets/sound`)
