// The bay's sounds: small deterministic synthesis in one key (C), paper, wood, brass and water. `npm run sound` needs ffmpeg.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { BAY } from './bay'
import { RATE, type Sound } from './synth'
import { TOYS } from './toys'

/** Well below the voice: nothing startles. */
const PEAK = 0.42
const SOUNDS: Readonly<Record<string, () => Sound>> = { ...BAY, ...TOYS }

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
