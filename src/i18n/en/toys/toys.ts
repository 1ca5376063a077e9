// Words of the toys' controls. Sentences stand in the toys' own files; here is what a thing is called, where it is and how it is.
import { arrange } from './arrange'
import { beam } from './beam'
import { bring } from './bring'
import { brush } from './brush'
import { build } from './build'
import { close } from './close'
import { hand } from './hand'
import { jigsaw } from './jigsaw'
import { mend } from './mend'
import { path } from './path'
import { reveal } from './reveal'
import { sort } from './sort'
import { stack } from './stack'
import { switches } from './switches'
import { tie } from './tie'

export const toys = { arrange, beam, bring, brush, build, close, hand, jigsaw, mend, path, reveal, sort, stack, switches, tie } as const
