// Amina: a hijab that leaves face and hands free, a long tunic.
import { cool, d, move, P, paper, warm } from '../paper/kit.mjs'
import { line, soft } from '../paper/points.mjs'
import { torso } from './body.mjs'

export const look = { skin: '#b97d55', hair: '#35222a', hijab: P.heather, top: P.teal, legs: P.navy, shoe: P.dark, lap: P.teal }

export const hair = {
  noEars: 1,
  front: (_, c) => {
    const out = soft('0,-88 48,-78 80,-34 84,22 70,60 82,92 58,112 0,120 -58,112 -82,92 -70,60 -84,22 -80,-34 -48,-78'),
      inn = soft('0,-52 32,-46 55,-18 58,16 46,44 22,59 0,62 -22,59 -46,44 -58,16 -55,-18 -32,-46')
    const ring = `${d(out)}${d(inn.slice().reverse())}` // a ring, so the face shows through
    return (
      paper(soft('-60,40 0,66 60,40 80,92 56,112 0,122 -56,112 -80,92'), {
        fill: c.hijab,
        sh: 2,
        form: 0.3,
        inner: line('-58,58 -10,84 50,108', cool(c.hijab, 0.3), 3) + line('60,62 24,86 -30,112', cool(c.hijab, 0.25), 3, 0.8),
      }) +
      `<clipPath id="hj${c.name}"><path d="${ring}" clip-rule="evenodd"/></clipPath><path d="${d(move(inn, 2, 4, 1.0))}" fill="none" stroke="#1b1440" stroke-width="8" opacity=".22" filter="url(#s1)"/><g clip-path="url(#hj${c.name})">${paper(
        out,
        {
          fill: c.hijab,
          sh: 0,
          form: 0.3,
          inner:
            line('-52,-66 -70,-10 -58,44 -24,70', cool(c.hijab, 0.28), 3.2) +
            line('30,-74 66,-30 70,20 52,56', warm(c.hijab, 0.35), 3.2, 0.8) +
            line('-20,-80 30,-68 62,-34', warm(c.hijab, 0.3), 2.6, 0.6),
        },
      )}</g><path d="${d(inn)}" fill="none" stroke="${warm(c.hijab, 0.4)}" stroke-width="3" opacity=".8"/>`
    )
  },
}

export const body = (c, m) =>
  paper(torso(m, 58, 16), {
    fill: c.top,
    sh: 2,
    inner: `<path d="M-70 -44Q0 -32 70 -44" stroke="${P.lamp}" stroke-width="5" fill="none"/><path d="M-70 -56Q0 -44 70 -56" stroke="${warm(c.top, 0.5)}" stroke-width="3" fill="none" stroke-dasharray="7 7"/>`,
  })
