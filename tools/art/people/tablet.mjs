// A tablet as others see it when somebody looks at it: the back of its case, with a sticker of the bay.
import { ell, P, paper, rect, stroke } from '../paper/kit.mjs'

const [W, H] = [88, 62]

export const tablet = () =>
  paper(rect(-W / 2, -H / 2, W, H, 10), { fill: P.cream, sh: 2, form: 0.2 }) +
  paper(rect(-W / 2 + 5, -H / 2 + 5, W - 10, H - 10, 7), {
    fill: P.indigo,
    sh: 0,
    form: 0.3,
    inner: `<circle cx="${W / 2 - 15}" cy="${-H / 2 + 14}" r="4.4" fill="${P.ink}"/><circle cx="${W / 2 - 16}" cy="${-H / 2 + 13}" r="1.5" fill="${P.foam}"/>`,
  }) +
  paper(ell(0, 4, 15, 14), {
    fill: P.coral,
    sh: 1,
    form: 0,
    inner:
      `<circle cx="0" cy="2" r="6.5" fill="${P.peach}"/><path d="M-18 8H18V22H-18Z" fill="${P.teal}"/>` +
      stroke(
        [
          [-13, 9],
          [-6, 7],
          [0, 9],
          [6, 7],
          [13, 9],
        ],
        P.foam,
        2.2,
      ),
  })
