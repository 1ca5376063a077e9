// From the voice's raw sound to the file that is shipped: cut, even in loudness, small. By ffmpeg.
import { execFileSync, spawnSync } from 'node:child_process'

export const RATE = 24000
export const LEAD_MS = 60
export const TAIL_MS = 120
const TARGET_LUFS = -18
/** Lower than the -2 dB that is promised: mp3 overshoots a little. */
const CEILING_DB = -3.2
const MOST_BYTES = 256 * 1024 * 1024

export interface Finished {
  readonly ms: number
  readonly lufs: number
  readonly peakDb: number
  readonly loud: string
}

const ffmpeg = (args: readonly string[], input?: Buffer): Buffer =>
  execFileSync('ffmpeg', ['-hide_banner', '-nostdin', '-v', 'error', ...args], { maxBuffer: MOST_BYTES, ...(input ? { input } : {}), stdio: ['pipe', 'pipe', 'pipe'] })
const RAW_IN = ['-f', 'f32le', '-ar', String(RATE), '-ac', '1', '-i', 'pipe:0']
const samplesOf = (bytes: Buffer): Float32Array => new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length - (bytes.length % 4)))
const bytesOf = (samples: Float32Array): Buffer => Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength)

export function finish(source: string, target: string): Finished {
  const whole = samplesOf(ffmpeg(['-i', source, '-af', `highpass=f=80,aresample=${RATE}:resampler=soxr`, '-ac', '1', '-f', 'f32le', 'pipe:1']))
  const cut = trim(whole)
  // The limiter takes a little loudness away, so the gain is found in two steps.
  let gainDb = TARGET_LUFS - loudness(cut).lufs
  let levelled = level(cut, gainDb)
  gainDb += TARGET_LUFS - loudness(levelled).lufs
  levelled = level(cut, gainDb)
  ffmpeg(['-y', ...RAW_IN, '-c:a', 'libmp3lame', '-b:a', '32k', '-map_metadata', '-1', '-id3v2_version', '0', '-f', 'mp3', target], bytesOf(levelled))
  const made = samplesOf(ffmpeg(['-i', target, '-ac', '1', '-ar', String(RATE), '-f', 'f32le', 'pipe:1']))
  const { lufs, peakDb } = loudness(made)
  return { ms: Math.round((made.length / RATE) * 1000), lufs, peakDb, loud: envelope(made) }
}

/** Keeps 60 ms before the first sound and 120 ms after the last; ends are faded, so that nothing clicks. */
export function trim(samples: Float32Array): Float32Array {
  const step = RATE / 100
  const levels = Array.from({ length: Math.floor(samples.length / step) }, (_, i) => rms(samples, i * step, step))
  const floor = Math.max(...levels, 1e-6) * 10 ** (-42 / 20)
  const first = levels.findIndex((each) => each > floor)
  if (first < 0) throw new Error('the voice said nothing')
  const last = levels.length - 1 - [...levels].reverse().findIndex((each) => each > floor)
  const lead = (LEAD_MS * RATE) / 1000
  const tail = (TAIL_MS * RATE) / 1000
  const cut = new Float32Array(lead + (last + 1 - first) * step + tail)
  for (let i = 0; i < cut.length; i++) {
    const fade = Math.min(1, i / (lead / 2), (cut.length - i) / (tail / 2))
    cut[i] = (samples[first * step - lead + i] ?? 0) * fade
  }
  return cut
}

const level = (samples: Float32Array, gainDb: number): Float32Array =>
  samplesOf(
    ffmpeg(
      [
        ...RAW_IN,
        '-af',
        `volume=${gainDb.toFixed(2)}dB,alimiter=limit=${(10 ** (CEILING_DB / 20)).toFixed(4)}:attack=3:release=60:level=false:latency=true`,
        '-f',
        'f32le',
        'pipe:1',
      ],
      bytesOf(samples),
    ),
  )

/** EBU R128 wants three seconds at least, so a short line is heard several times over. */
function loudness(samples: Float32Array): { lufs: number; peakDb: number } {
  const times = Math.max(1, Math.ceil((3 * RATE) / samples.length))
  const long = new Float32Array(samples.length * times)
  for (let i = 0; i < times; i++) long.set(samples, i * samples.length)
  const { stderr, status } = spawnSync('ffmpeg', ['-hide_banner', '-nostdin', '-nostats', ...RAW_IN, '-af', 'ebur128=peak=true:framelog=verbose', '-f', 'null', '-'], {
    input: bytesOf(long),
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
  })
  if (status !== 0) throw new Error(`ffmpeg could not measure the loudness: ${stderr.slice(-300)}`)
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'))
  const read = (label: RegExp): number => {
    const value = Number(summary.match(label)?.[1] ?? Number.NaN)
    if (!Number.isFinite(value)) throw new Error('ffmpeg gave no loudness')
    return value
  }
  return { lufs: read(/I:\s+(-?[\d.]+) LUFS/), peakDb: read(/Peak:\s+(-?[\d.]+) dBFS/) }
}

function rms(samples: Float32Array, from: number, length: number): number {
  let sum = 0
  let count = 0
  for (let i = from; i < from + length && i < samples.length; i++, count++) sum += (samples[i] ?? 0) ** 2
  return Math.sqrt(sum / Math.max(1, count))
}

/** Twenty digits a second, against the line's own loud syllables: a mouth opens as wide for a soft voice. */
export function envelope(samples: Float32Array): string {
  const step = RATE / 20
  const levels = Array.from({ length: Math.ceil(samples.length / step) }, (_, i) => rms(samples, i * step, step))
  const loudest = [...levels].sort((a, b) => a - b)[Math.floor(levels.length * 0.95)] || 1
  return levels
    .map((each) => Math.min(9, Math.round(9 * (each / loudest) ** 0.7 - 0.35)))
    .map((digit) => Math.max(0, digit))
    .join('')
}
