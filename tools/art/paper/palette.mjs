export const P = {
  ink: '#241d38',
  indigo: '#2b2f66',
  dusk: '#474a86',
  plum: '#6f4f86',
  heather: '#a57bab',
  rose: '#dd8d8c',
  coral: '#e0624f',
  apricot: '#f0a063',
  peach: '#f8c795',
  lamp: '#ffc94d',
  glow: '#ffefb5',
  cream: '#fbf0d9',
  chalk: '#eee3d0',
  sand: '#ebcf9d',
  wetsand: '#c79f74',
  grass: '#86a659',
  moss: '#557f57',
  pine: '#2d5a58',
  deep: '#245a73',
  sea: '#32788a',
  teal: '#3f9aa0',
  glass: '#66bfae',
  foam: '#d3ebdd',
  slate: '#5b6484',
  brick: '#b7583f',
  wood: '#a9714a',
  dark: '#6d4638',
  navy: '#2e3d6e',
  brass: '#cf9838',
  oil: '#f3b62f',
  mint: '#3fb5a3',
}

export const hex = (c) => [1, 3, 5].map((i) => parseInt(c.slice(i, i + 2), 16))

export const mix = (a, b, t) =>
  '#' +
  hex(a)
    .map((v, i) =>
      Math.round(v + (hex(b)[i] - v) * t)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')

export const cool = (c, t = 0.3) => mix(c, '#33276a', t) // shadow is always cool

export const warm = (c, t = 0.3) => mix(c, '#fff0c0', t) // light is always warm
