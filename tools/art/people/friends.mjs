// The other children, who come and go: one row each. Hair is from hairstyles.mjs, clothes from wardrobe.mjs.
// `build` makes them taller (leg, tall) or broader (wide) than the plain child; a row may give any colour that a look has.
import { P } from '../paper/kit.mjs'
import { earrings, glasses, STYLES } from './hairstyles.mjs'
import { CLOTHES } from './wardrobe.mjs'

const BLACK = '#2a1d26'
const DARK = '#3b2528'
const BROWN = '#6a4330'
const CHESTNUT = '#8a4d2c'
const BLOND = '#d9ab58'
const SAND = '#b98a4a'

const small = { leg: -5, tall: 0.96, wide: 0.98 }
const tall = { leg: 9, tall: 1.05, wide: 0.97 }
const slim = { leg: 4, tall: 1, wide: 0.92 }
const sturdy = { leg: -2, tall: 1, wide: 1.1 }
const round = { leg: -6, tall: 0.99, wide: 1.14 }

const ROWS = {
  amara: { skin: '#83533a', hair: BLACK, style: 'puffs', wears: 'dress', top: P.coral, trim: P.peach, pattern: 'spots', bare: 1, shoe: P.plum, tie: P.lamp, build: small },
  leo: { skin: '#f2c3a0', hair: BROWN, style: 'tousled', wears: 'tee', top: P.foam, trim: P.coral, motif: 'boat', shortSleeves: 1, shorts: P.deep, legs: P.deep, shoe: P.coral, freckles: 1, build: small },
  mei: { skin: '#efc59c', hair: BLACK, style: 'longFringe', wears: 'jumper', top: P.glass, trim: P.cream, pattern: 'knit', skirt: P.indigo, legs: P.indigo, bare: 1, tights: P.slate, shoe: P.coral, build: slim },
  tom: { skin: '#f4cbaa', hair: SAND, style: 'fringe', wears: 'jumper', top: P.brick, trim: P.cream, pattern: 'stripes', legs: P.slate, shoe: P.navy, build: sturdy },
  zofia: { skin: '#f6d0b2', hair: BLOND, brows: '#a87a34', style: 'longPlait', wears: 'dungarees', top: P.cream, trim: P.heather, pattern: 'spots', legs: P.plum, cuff: P.heather, shoe: P.lamp },
  idris: { skin: '#8e5b3f', hair: BLACK, style: 'curlyCrop', wears: 'jacket', top: P.deep, trim: P.apricot, legs: P.slate, shoe: P.cream, build: tall },
  anaya: { skin: '#bd7f54', hair: BLACK, style: 'ponytail', wears: 'tunic', top: P.oil, trim: P.rose, legs: P.rose, shoe: P.brick, tie: P.coral, lap: P.oil, over: earrings(P.brass), build: slim },
  jakub: { skin: '#f3c8a6', hair: BLOND, brows: '#a87a34', style: 'sidePart', wears: 'jumper', top: P.navy, trim: P.glass, pattern: 'zig', legs: P.dark, shoe: P.oil, build: tall },
  beth: { skin: '#f2c19c', hair: CHESTNUT, style: 'bob', wears: 'dress', top: P.moss, trim: P.cream, motif: 'leaf', bare: 1, tights: P.oil, shoe: P.dark, freckles: 1, build: sturdy },
  ravi: { skin: '#a86c46', hair: BLACK, style: 'sidePart', wears: 'shirt', top: P.teal, trim: P.deep, pattern: 'check', legs: P.navy, shoe: P.cream, build: small },
  noor: { skin: '#c99268', hair: DARK, style: 'twoBuns', wears: 'jumper', top: P.heather, trim: P.cream, motif: 'moon', legs: P.indigo, shoe: P.rose, build: round },
  eli: { skin: '#b67a52', hair: DARK, style: 'roundAfro', wears: 'hoodie', top: P.moss, legs: P.slate, shoe: P.apricot, glasses: glasses(P.brick), build: slim },
  kit: { skin: '#f0bf98', hair: CHESTNUT, style: 'pixie', wears: 'dungarees', top: P.peach, trim: P.brick, pattern: 'stripes', legs: P.deep, cuff: P.brick, shoe: P.moss, freckles: 1, build: small },
  lily: { skin: '#f5cfae', hair: SAND, style: 'bunches', wears: 'tee', top: P.rose, trim: P.cream, motif: 'rainbow', shortSleeves: 1, shorts: P.indigo, legs: P.indigo, shoe: P.cream, tie: P.teal },
  omar: { skin: '#cf9a70', hair: BLACK, style: 'tousled', wears: 'jumper', top: P.apricot, trim: P.brick, pattern: 'band', legs: P.navy, shoe: P.dark, build: sturdy },
  malik: { skin: '#70452f', hair: '#21161d', style: 'flatTop', wears: 'hoodie', top: P.heather, trim: P.plum, legs: P.ink, shoe: P.lamp, build: tall },
  hana: { skin: '#eec198', hair: BLACK, style: 'bob', wears: 'cardigan', top: P.rose, shirt: P.cream, button: P.plum, skirt: P.deep, legs: P.deep, bare: 1, tights: P.cream, shoe: P.brick, glasses: glasses(P.plum) },
  finn: { skin: '#f4c9a8', hair: '#b8552a', brows: '#8f3f1e', style: 'spiky', wears: 'jacket', top: P.moss, trim: P.lamp, legs: P.slate, shoe: P.dark, freckles: 1 },
  yusuf: { skin: '#c08459', hair: DARK, style: 'curlyCrop', wears: 'jumper', top: P.indigo, trim: P.foam, motif: 'fish', legs: P.slate, shoe: P.oil, boots: 1, build: round },
  ines: { skin: '#dba67a', hair: BROWN, style: 'waves', wears: 'dress', top: P.cream, trim: P.sea, pattern: 'stripes', belt: P.coral, bare: 1, shoe: P.coral, cuff: P.sea, build: tall },
  ade: { skin: '#7b4c34', hair: '#21161d', style: 'curlyCrop', wears: 'tee', top: P.indigo, trim: P.coral, motif: 'rocket', sleeve: P.coral, legs: P.wood, shoe: P.cream, build: slim },
  isla: { skin: '#f6d1b6', hair: '#a5502c', brows: '#84401f', style: 'ponytail', wears: 'jacket', top: P.coral, trim: P.cream, legs: P.navy, shoe: P.glass, tie: P.teal, freckles: 1 },
  zara: { skin: '#b3764c', hair: BLACK, style: 'longPlait', wears: 'tunic', top: P.sea, trim: P.peach, pattern: 'spots', legs: P.cream, shoe: P.plum, lap: P.sea, tie: P.coral, glasses: glasses(P.ink), build: slim },
  kayla: { skin: '#855438', hair: BLACK, style: 'braids', wears: 'hoodie', top: P.rose, trim: P.cream, legs: P.deep, shoe: P.cream, tie: P.teal },
  ben: { skin: '#f0bd94', hair: BROWN, style: 'roundAfro', wears: 'shirt', top: P.oil, trim: P.brick, pattern: 'check', legs: P.pine, shoe: P.brick, build: round },
}

const friend = ({ style, wears, glasses: specs, over, ...look }) => ({
  look: { legs: look.top, ...(wears === 'dress' ? { lap: look.top } : look.skirt ? { lap: look.skirt } : {}), ...look },
  hair: { ...STYLES[style], ...(specs ? { glasses: specs } : {}), ...(over ? { over } : {}) },
  body: CLOTHES[wears],
  isFriend: true,
})

export const FRIENDS = Object.fromEntries(Object.entries(ROWS).map(([name, row]) => [name, friend(row)]))
