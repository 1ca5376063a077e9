// The six children who live in the bay.
import * as amina from './amina.mjs'
import * as ellie from './ellie.mjs'
import * as harjit from './harjit.mjs'
import * as kofi from './kofi.mjs'
import * as priya from './priya.mjs'
import * as sam from './sam.mjs'

export const SIX = { priya, kofi, amina, harjit, ellie, sam }
