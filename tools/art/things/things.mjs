// Everything that is not a person, by what it is. Origin: bottom middle, unless said.

export { ICON } from './card-icons.mjs'
export { grass, path, smoke, tree } from './growing.mjs'
export { cottage, hut, shed, WALLS, win } from './houses.mjs'
export { cat, mug, pot, teapot } from './indoors.mjs'
export { library, lifeboat, lookout, observatory, school, windmill } from './landmarks.mjs'
export { lampPost, lantern, lighthouse } from './lighthouse.mjs'
export { boat, buoy, crab, gull, isle, pots, stone, terrace, wave } from './sea.mjs'
export { frame, halo } from './sky.mjs'
export { bubble, bunting, peg, phone, star } from './small.mjs'
