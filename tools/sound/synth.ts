// Additive tones and filtered noise: all that the bay's sounds are made of. Deterministic.
import { stream } from '../../src/core/random'

export const RATE = 44100
export type Sound = Float32Array

export interface Tone {
  readonly atS?: number
  readonly hz: number
  readonly forS: number
  readonly gain?: number
  readonly partials?: readonly number[]
  readonly decay?: number
  /** Share of its pitch that it gains each second. */
  readonly slide?: number
}
export interface Noise {
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

export type Voice = (sound: Sound) => void
export const tones =
  (...each: readonly Tone[]): Voice =>
  (sound) => {
    for (const one of each) tone(sound, one)
  }
export const noises =
  (...each: readonly Noise[]): Voice =>
  (sound) => {
    for (const one of each) noise(sound, one)
  }
export function made(seconds: number, ...voices: readonly Voice[]): Sound {
  const sound = new Float32Array(Math.round(seconds * RATE))
  for (const voice of voices) voice(sound)
  return sound
}
export const row = (hz: readonly number[], note: (i: number) => Omit<Tone, 'hz'>): Tone[] => hz.map((each, i) => ({ hz: each, ...note(i) }))
