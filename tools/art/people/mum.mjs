// Mum: long wavy hair, hoop earrings, a striped jumper and jeans.
import { P } from '../paper/kit.mjs'
import { STYLES } from './hairstyles.mjs'
import { CLOTHES } from './wardrobe.mjs'

export const look = {
  size: 'big',
  skin: '#e2ad82',
  hair: '#5a3426',
  top: P.cream,
  trim: P.deep,
  pattern: 'stripes',
  neck: P.deep,
  cuff: P.deep,
  legs: '#4d6f9c',
  shoe: P.coral,
  build: { leg: -6, tall: 0.97, wide: 0.97 },
}

const hoop = (k) => `<circle cx="${k * 72}" cy="35" r="9" fill="none" stroke="${P.brass}" stroke-width="3.6"/>`
export const hair = { ...STYLES.waves, over: () => hoop(-1) + hoop(1) }
export const body = CLOTHES.jumper
