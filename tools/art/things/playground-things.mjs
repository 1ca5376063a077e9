// What stands and what is painted in a primary school playground. Origin: bottom middle, unless said. No numbers, no letters: shapes.
import { at, cool, ell, f, flat, mix, P, paper, poly, rect, warm } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'
import { star } from './small.mjs'

const post = (x, top, w = 17, fill = '#b98152', foot = 0) => paper(rect(x - w / 2, top, w, foot - top, 4), { fill, sh: 1, form: 0.5 })

/** A wooden tower with a slide on its left, a net on its right and a wheel to steer by. About 520 wide, 430 high. */
export const climbingFrame = () => {
  const slide =
    paper(band('-72,-206 -130,-190 -196,-104 -246,-26 -306,-12', 62, 52), { fill: P.oil, sh: 2, form: 0.15, lit: '#f6c45a' }) +
    line('-74,-232 -136,-218 -206,-124 -254,-48 -308,-36', cool(P.oil, 0.35), 8) +
    line('-76,-180 -124,-166 -184,-84 -236,-4 -306,10', warm(P.oil, 0.3), 7)
  const net =
    [0, 1, 2, 3, 4, 5].map((i) => line(`${86 + i * 4},-196 ${104 + i * 25},0`, '#f2e4c8', 5)).join('') +
    [0, 1, 2, 3, 4].map((i) => line(`${88 + i * 4},${-164 + i * 36} ${108 + i * 26},${-160 + i * 36}`, '#f2e4c8', 5)).join('') +
    post(236, -40, 15) +
    post(92, -206, 15)
  const deck =
    paper(rect(-94, -212, 188, 22, 4), { fill: '#c9915c', sh: 2, form: 0.1 }) +
    [-60, -22, 16, 54].map((x) => paper(rect(x - 13, -282, 28, 74, 4), { fill: mix('#4f8f96', P.cream, 0.1 + ((x + 60) % 3) * 0.06), sh: 1, form: 0.2 })).join('') +
    paper(rect(-94, -292, 188, 15, 4), { fill: '#c9915c', sh: 1, form: 0.1 })
  const wheel = at(
    -2,
    -268,
    paper(ell(0, 0, 29), { fill: P.coral, sh: 1, form: 0.3 }) +
      `<circle r="18" fill="#5f8f92"/>` +
      [0, 60, 120].map((a) => `<rect x="-27" y="-3.500" width="54" height="7" rx="3" fill="${P.coral}" transform="rotate(${a})"/>`).join('') +
      `<circle r="7" fill="${P.brass}"/>`,
  )
  const roof =
    paper(corners('-122,-372 0,-462 122,-372 104,-356 -104,-356', 5), {
      fill: P.coral,
      sh: 2,
      form: 0.3,
      inner: [-66, -22, 22, 66].map((x) => line(`0,-470 ${x * 1.7},-350`, P.cream, 9, 0.55)).join(''),
    }) + [0, 1, 2, 3, 4].map((i) => paper(ell(-96 + i * 48, -356, 25, 14, 0, Math.PI), { fill: i % 2 ? P.cream : P.coral, sh: 1 })).join('')
  // under the deck somebody has made a shop of stumps and a plank
  const den =
    paper(corners('-84,0 -84,-196 84,-196 84,0', 3), { fill: '#4d5176', sh: 0, form: 0, op: 0.5 }) +
    [-44, 40].map((x) => paper(rect(x - 17, -38, 34, 38, 5), { fill: '#8a5f48', sh: 1, form: 0.4 })).join('') +
    paper(rect(-74, -50, 142, 15, 5), { fill: '#d5a56e', sh: 1, form: 0.2 }) +
    [-42, -8, 26].map((x, i) => paper(ell(x, -60, 12, 10), { fill: [P.rose, P.glass, P.cream][i], sh: 1, form: 0.4 })).join('')
  return (
    den +
    post(-78, -372) +
    post(78, -372) +
    net +
    deck +
    wheel +
    roof +
    slide +
    post(-88, -222, 13) +
    [-84, 86].map((x) => paper(ell(x, -2, 24, 7), { fill: '#5d6a6a', sh: 0, op: 0.5 })).join('')
  )
}

/** A flag on a pole: 0,0 is the pole's foot. It is drawn as a layer of its own, so that it can stream. */
export const pennant = (fill = P.glass) =>
  paper(rect(-4, -92, 8, 92, 3), { fill: P.wood, sh: 1, form: 0.4 }) +
  paper(ell(0, -95, 7), { fill: P.brass, sh: 1 }) +
  paper(soft('3,-90 30,-86 52,-76 80,-72 58,-60 32,-50 3,-46'), { fill, sh: 1, form: 0.35, inner: star(26, -68, 12, P.cream, 0) })

/** The friendship bench: sit here and somebody comes to play. Every slat another colour, 330 wide. */
export const friendshipBench = () => {
  const rainbow = [P.coral, P.apricot, P.oil, P.moss, P.teal, '#6f7fb8', P.heather]
  const heart = 'M0 16Q-27 -4 -15 -18Q-5 -22 0 -10Q5 -22 15 -18Q27 -4 0 16Z'
  const legs = [-132, 132].map((x) => paper(rect(x - 10, -56, 20, 58, 4), { fill: P.navy, sh: 1, form: 0.4 })).join('')
  const back = rainbow
    .map((c, i) =>
      paper(rect(-156 + i * 45, -166 + Math.abs(i - 3) * 5, 40, 112 - Math.abs(i - 3) * 5, 12), {
        fill: c,
        sh: 1,
        form: 0.3,
        inner: i === 3 ? `<path d="${heart}" transform="translate(-1 -122)" fill="${P.cream}"/>` : '',
      }),
    )
    .join('')
  return (
    paper(ell(0, 0, 176, 13), { fill: '#454a72', sh: 0, form: 0, rim: 0, op: 0.35 }) +
    [-132, 132].map((x) => paper(rect(x - 9, -150, 18, 100, 4), { fill: P.navy, sh: 1, form: 0.4 })).join('') +
    back +
    legs +
    paper(rect(-166, -74, 332, 16, 6), { fill: '#e0b57e', sh: 2, form: 0.15 }) +
    paper(rect(-166, -56, 332, 13, 6), { fill: '#c9965f', sh: 1, form: 0.1 })
  )
}

const paint = (points, fill, o = 0.8) => flat(points, fill, o, 1.6) + `<path d="M${points.map((p) => p.map(f).join(' ')).join('L')}Z" fill="url(#t2)" opacity=".5"/>`

/** Hopscotch with pictures for numbers, in perspective: from the near end (x, y) to the far one. */
export const hopscotch = (x, y, far = [x, y - 190]) => {
  const row = (t) => {
    const e = 1 - (1 - t) ** 1.5
    return [x + (far[0] - x) * e, y + (far[1] - y) * e, 1 - 0.5 * e]
  }
  const MARKS = [
    (k) => star(0, 0, 17 * k, '#fffaf0', 0),
    (k) => `<path transform="scale(${k})" d="M0 16Q-27 -4 -15 -18Q-5 -22 0 -10Q5 -22 15 -18Q27 -4 0 16Z" fill="#fffaf0"/>`,
    (k) => `<path transform="scale(${k})" d="M-20 0Q-4 -15 10 -2L21 -11V11L10 2Q-4 15 -20 0Z" fill="#fffaf0"/>`,
    (k) => `<circle r="${15 * k}" fill="#fffaf0"/>`,
    (k) => `<path transform="scale(${k})" d="M-18 4H18L10 16H-10ZM0 -18V1H15Z" fill="#fffaf0"/>`,
    (k) => `<path transform="scale(${k})" d="M6 -18A18 18 0 1 0 16 11A15 15 0 0 1 6 -18Z" fill="#fffaf0"/>`,
  ]
  const colours = [P.coral, P.teal, P.oil, P.heather, P.moss, P.apricot, '#6f8fc0', P.rose]
  const steps = [[0], [-0.5, 0.5], [0], [-0.5, 0.5], [0]]
  let n = 0
  return steps
    .map((cells, i) => {
      const [x0, y0, k0] = row(i / steps.length)
      const [x1, y1, k1] = row((i + 0.94) / steps.length)
      const half = 46
      return cells
        .map((c) => {
          const at2 = (cx, k, side) => cx + (c * 2 * half + side * (half - 3)) * k
          const mark = MARKS[n % MARKS.length]
          const colour = colours[n++ % colours.length]
          const [mx, my, mk] = [(x0 + x1) / 2 + c * half * (k0 + k1), (y0 + y1) / 2, (k0 + k1) / 2]
          return (
            paint(
              poly(
                [
                  [at2(x0, k0, -1), y0],
                  [at2(x0, k0, 1), y0],
                  [at2(x1, k1, 1), y1],
                  [at2(x1, k1, -1), y1],
                ],
                5,
              ),
              colour,
              0.78,
            ) + `<g transform="translate(${f(mx)} ${f(my)}) scale(1 .5)" opacity=".9">${mark(mk)}</g>`
          )
        })
        .join('')
    })
    .join('')
}

/** A painted snail to walk round, flat on the ground, its middle at 0,0; about 320 wide. */
export const groundSnail = () => {
  const spiral = Array.from({ length: 40 }, (_, i) => {
    const [a, r] = [i * 0.36 + 0.6, 92 - i * 2.2]
    return `${f(-26 + Math.cos(a) * r)},${f(-10 + Math.sin(a) * r * 0.5)}`
  }).join(' ')
  const body = soft('-176,56 -120,34 0,30 84,24 124,-6 140,-44 168,-50 184,-30 180,6 152,46 90,64 -60,66')
  const horns = line('156,-46 150,-78', P.apricot, 7) + line('174,-42 188,-72', P.apricot, 7)
  return `<g opacity=".84">${flat(body, P.apricot, 0.95)}${horns}${flat(ell(-26, -10, 106, 55), P.teal, 0.95)}${line(spiral, '#fff6e0', 11)}<circle cx="150" cy="-80" r="6" fill="${P.cream}"/><circle cx="189" cy="-74" r="6" fill="${P.cream}"/><path d="M150 8q12 8 20 -4" stroke="${P.dark}" stroke-width="5" fill="none" stroke-linecap="round"/></g>`
}

/** A netball post, 340 high. */
export const netballPost = () =>
  paper(ell(0, 0, 34, 8), { fill: P.slate, sh: 1, form: 0.2 }) +
  paper(rect(-6, -336, 12, 336, 4), {
    fill: '#e9e3d6',
    sh: 1,
    form: 0.5,
    inner: [0, 1, 2, 3].map((i) => `<rect x="-10" y="${-320 + i * 84}" width="20" height="40" fill="${P.coral}"/>`).join(''),
  }) +
  [-20, -8, 4, 16].map((x) => line(`${30 + x},-326 ${30 + x * 0.6},-286`, P.cream, 3, 0.9)).join('') +
  line('12,-312 48,-308', P.cream, 3, 0.9) +
  line('4,-328 54,-328', P.coral, 8)

/** A sea painted by the children along a low wall: w x h from its top left. */
export const wallMural = (w, h) => {
  const y = (k) => f(h * k)
  const waves = (k, c) => {
    let d = `M-10 ${h + 10}V${y(k)}`
    for (let x = -10; x < w + 20; x += 44) d += `q11 -${y(0.1)} 22 0t22 0`
    return `<path d="${d}V${h + 10}Z" fill="${c}"/>`
  }
  const fish = (x, k, c, s = 1) =>
    `<path transform="translate(${x} ${y(k)}) scale(${s})" d="M-20 0Q-4 -15 10 -2L22 -12V12L10 2Q-4 15 -20 0Z" fill="${c}"/><circle cx="${x - 9 * s}" cy="${f(h * k - 2)}" r="2.500" fill="${P.ink}"/>`
  const whale = `<path d="M${w * 0.1} ${y(0.62)}Q${w * 0.12} ${y(0.18)} ${w * 0.25} ${y(0.28)}Q${w * 0.33} ${y(0.4)} ${w * 0.36} ${y(0.3)}L${w * 0.345} ${y(0.1)}Q${w * 0.375} ${y(0.16)} ${w * 0.38} ${y(0.2)}Q${w * 0.4} ${y(0.08)} ${w * 0.42} ${y(0.14)}Q${w * 0.41} ${y(0.7)} ${w * 0.24} ${y(0.78)}Q${w * 0.12} ${y(0.82)} ${w * 0.1} ${y(0.62)}Z" fill="#55709f"/><path d="M${w * 0.115} ${y(0.66)}Q${w * 0.2} ${y(0.72)} ${w * 0.26} ${y(0.66)}" stroke="${P.cream}" stroke-width="5" fill="none" opacity=".8"/><circle cx="${w * 0.15}" cy="${y(0.5)}" r="4" fill="${P.ink}"/><path d="M${w * 0.19} ${y(0.22)}q-4 -18 -16 -16m16 16q4 -20 18 -16" stroke="${P.cream}" stroke-width="5" fill="none"/>`
  const octopus =
    [-3, -2, -1, 0, 1, 2, 3]
      .map((i) => `<path d="M${w * 0.62 + i * 5} ${y(0.5)}q${i * 6} 22 ${i * 10} 30" stroke="${P.rose}" stroke-width="7" fill="none" stroke-linecap="round"/>`)
      .join('') +
    `<ellipse cx="${w * 0.62}" cy="${y(0.4)}" rx="24" ry="22" fill="${P.rose}"/><circle cx="${w * 0.62 - 8}" cy="${y(0.4)}" r="3" fill="${P.ink}"/><circle cx="${w * 0.62 + 8}" cy="${y(0.4)}" r="3" fill="${P.ink}"/>`
  return (
    waves(0.3, '#8fc4c4') +
    waves(0.62, '#62a7b3') +
    whale +
    octopus +
    fish(w * 0.5, 0.72, P.oil) +
    fish(w * 0.8, 0.45, P.coral, 1.2) +
    fish(w * 0.88, 0.74, P.cream) +
    fish(w * 0.73, 0.8, P.heather, 0.8) +
    fish(w * 0.04, 0.5, P.coral, 0.8)
  )
}

/** A wooden planter that the children sowed: sunflowers, and a row of something green. 250 wide. */
export const planter = () => {
  const sunflower = (x, h, r) =>
    paper(band(`${x},-60 ${x + 6},${-60 - h / 2} ${x + 2},${-60 - h}`, 8, 6), { fill: '#5c8a50', sh: 1 }) +
    paper(soft(`${x},${-70 - h * 0.3} ${x + 26},${-96 - h * 0.3} ${x + 46},${-84 - h * 0.3} ${x + 24},${-66 - h * 0.3}`), { fill: '#6b9a58', sh: 1, form: 0.4 }) +
    [...Array(12)]
      .map((_, i) => `<ellipse cy="${-r}" rx="${r * 0.26}" ry="${r * 0.48}" fill="${i % 2 ? P.oil : '#e59b3a'}" transform="translate(${x + 2} ${-64 - h}) rotate(${i * 30})"/>`)
      .join('') +
    paper(ell(x + 2, -64 - h, r * 0.68), { fill: '#7a4c36', sh: 1, form: 0.4 })
  const leaf = (x, c) => paper(soft(`${x - 20},-60 ${x - 24},-88 ${x - 4},-104 ${x + 14},-94 ${x + 22},-62`), { fill: c, sh: 1, form: 0.45 })
  return (
    sunflower(-76, 128, 30) +
    sunflower(-14, 84, 25) +
    [-104, -52, 4, 44, 92].map((x, i) => leaf(x, ['#6b9a58', '#7fae62', '#5c8a50'][i % 3])).join('') +
    [52, 88].map((x) => paper(ell(x, -84, 10), { fill: P.coral, sh: 1, form: 0.5 })).join('') +
    paper(corners('-130,-70 130,-70 118,6 -118,6', 5), { fill: '#a9714a', sh: 2, form: 0.2, inner: [-46, -20].map((y) => line(`-140,${y} 140,${y + 2}`, P.dark, 4, 0.4)).join('') })
  )
}

/** A skipping rope, left where the bell rang. */
export const skippingRope = () =>
  line('-86,6 -50,-16 -6,10 34,-14 52,8 20,22 74,26 104,6', '#f7e6c0', 6) +
  paper(band('-104,12 -84,5', 12), { fill: P.coral, sh: 1, form: 0.4 }) +
  paper(band('102,7 122,-4', 12), { fill: P.coral, sh: 1, form: 0.4 })
