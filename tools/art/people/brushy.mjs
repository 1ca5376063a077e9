// Brushy the toothbrush: side-on, bristles out, so that nobody can take him for anything else.
import { blob, cool, ell, P, paper, poly, rect, ribbon, stroke } from '../paper/kit.mjs'
import { line, soft } from '../paper/points.mjs'
import { face } from './face.mjs'

export function brushy({ ex = 'happy', L = 'down', R = 'wave', lean = -5 } = {}) {
  const body = soft(
    '0,2 32,-2 47,-26 50,-84 46,-132 27,-166 15,-190 13,-214 17,-236 22,-252 23,-318 13,-334 -10,-335 -21,-320 -21,-252 -16,-236 -13,-214 -15,-190 -27,-166 -46,-132 -50,-84 -47,-26 -32,-2',
  )
  const fring = () =>
    [0, 1, 2, 3, 4, 5]
      .map((i) => {
        const y = -328 + i * 14.6,
          w = 70 + [-5, 3, 7, 7, 3, -5][i]
        return paper(
          poly(
            [
              [10, y],
              [w, y - 1, 6],
              [w, y + 13, 6],
              [10, y + 13.4],
            ],
            3,
          ),
          {
            fill: '#fffaf0',
            sh: 1,
            form: 0.5,
            rim: 0.3,
            inner:
              `<path d="M${w - 17} ${y - 4}H90V${y + 18}H${w - 17}Z" fill="${i % 2 ? P.lamp : P.teal}" opacity=".8"/>` +
              [0.3, 0.65]
                .map((t) =>
                  stroke(
                    [
                      [24, y + t * 14],
                      [80, y + t * 14],
                    ],
                    '#33276a',
                    1.3,
                    0.25,
                  ),
                )
                .join(''),
          },
        )
      })
      .join('')
  const A = {
    down: [
      [0, 0],
      [-22, 22],
      [-24, 50],
    ],
    wave: [
      [0, 0],
      [-32, 0],
      [-44, -42],
    ],
    think: [
      [0, 0],
      [-20, 36],
      [18, 44],
    ],
    cheer: [
      [0, 0],
      [-26, -26],
      [-34, -66],
    ],
    point: [
      [0, 0],
      [-30, 6],
      [-62, -6],
    ],
    hip: [
      [0, 0],
      [-34, 18],
      [-6, 34],
    ],
  }
  const ar = (k, pose) => {
    const p = A[pose],
      e = p[2],
      q = p[1],
      a = Math.atan2(e[1] - q[1], e[0] - q[0])
    return `<g transform="translate(${k * -47} -78) scale(${k} 1)">${paper(ribbon(p, 15, 14), { fill: cool(P.mint, 0.1), sh: 1 })}${paper(ell(e[0] + Math.cos(a) * 8, e[1] + Math.sin(a) * 8, 15), { fill: '#fffaf0', sh: 1, form: 0.4 })}${pose === 'think' ? '' : `<circle r="4" fill="${P.brass}"/><circle r="2" cx="-1" cy="-1" fill="${P.glow}"/>`}</g>`
  }
  let s =
    `<ellipse cy="17" rx="56" ry="8" fill="#1b1440" opacity=".3" filter="url(#b1)"/>` +
    [-1, 1]
      .map(
        (k) =>
          paper(rect(k * 17 - 7, -8, 14, 18, 4), { fill: cool(P.mint, 0.25), sh: 0 }) +
          paper(
            blob([
              [k * 8, 18],
              [k * 6, 8],
              [k * 16, 2],
              [k * 32, 8],
              [k * 36, 18],
            ]),
            { fill: P.coral, sh: 1, form: 0.5 },
          ),
      )
      .join('')
  s += fring()
  s += paper(body, {
    fill: P.mint,
    sh: 2,
    form: 0.4,
    rim: 0.7,
    inner:
      `<path d="M-60 -30Q0 -18 60 -30V10H-60Z" fill="${P.foam}" opacity=".9"/><path d="M-60 -37Q0 -25 60 -37" stroke="${P.lamp}" stroke-width="4" fill="none"/>` +
      line('-11,-318 -11,-256', '#fff', 6, 0.35),
  })
  s += paper(soft('18,-324 18,-342 32,-356 46,-349 58,-358 74,-345 78,-330 68,-320 44,-319'), {
    fill: '#fffaf0',
    sh: 1,
    form: 0.5,
    inner: line('20,-329 34,-345 45,-330 58,-345 67,-329 80,-335', P.coral, 7),
  })
  return `<g transform="rotate(${lean})">${s}<g transform="translate(0 -98) scale(.94)">${face(ex, { skin: '#b8e6d8', hair: P.pine, brows: P.pine, blush: '#ffab93', nose: '#2b8d80' })}</g>${ar(1, L)}${ar(-1, R)}</g>`
}
