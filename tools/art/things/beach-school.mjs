// The little school by the sea: a great round window looks out at everything on the sand, kindly. Foot at 0,0; 150 wide, 185 high.
import { at, cool, ell, P, paper, rect, stroke } from '../paper/kit.mjs'
import { corners, line, pts, soft } from '../paper/points.mjs'

const tablet = () =>
  paper(rect(-15, -11, 30, 22, 4), {
    fill: P.navy,
    sh: 1,
    form: 0.1,
    inner: `<rect x="-12" y="-8" width="24" height="16" rx="2" fill="#bfe6dc"/><circle cx="-5" cy="-1" r="3.600" fill="${P.coral}"/><path d="M1 5L6 -4L11 5Z" fill="${P.teal}"/>`,
  })

const telescope = () =>
  stroke(pts('0,-44 -14,0'), P.dark, 4.4) +
  stroke(pts('0,-44 14,0'), P.dark, 4.4) +
  stroke(pts('0,-44 1,0'), P.dark, 4.4) +
  paper(corners('-24,-42 -22,-54 8,-62 28,-68 32,-54 10,-48', 3), { fill: P.brass, sh: 1, form: 0.5, inner: line('6,-66 10,-44', P.glow, 3, 0.8) }) +
  paper(ell(30, -61, 4, 8), { fill: '#bfe6dc', sh: 0 })

const roof = '#7a5468'
export const beachSchool = () =>
  `<ellipse cx="0" cy="0" rx="84" ry="9" fill="#1b1440" opacity=".24" filter="url(#b2)"/>` +
  [-46, 46].map((x) => paper(rect(x - 5, -20, 10, 22, 2), { fill: P.dark, sh: 1 })).join('') +
  paper(rect(-54, -112, 108, 96, 4), {
    fill: '#f3cf92',
    sh: 2,
    form: 0.4,
    inner: [-36, -18, 0, 18, 36].map((x) => `<path d="M${x} -120V0" stroke="#8a5a50" stroke-width="1.6" opacity=".28"/>`).join(''),
  }) +
  paper(corners('-68,-106 68,-106 46,-142 -46,-142', 4), {
    fill: roof,
    sh: 2,
    form: 0.3,
    inner: [-117, -130].map((y) => line(`-80,${y} 0,${y + 2} 80,${y}`, cool(roof, 0.4), 2, 0.6)).join(''),
  }) +
  // bell turret
  paper(rect(-15, -170, 30, 34, 3), { fill: '#f6d9a4', sh: 2, form: 0.3, inner: `<path d="M-9 -134V-152Q-9 -162 0 -162Q9 -162 9 -152V-134Z" fill="#5a4257" opacity=".75"/>` }) +
  at(0, -155, `<path d="M-7 12Q-5 9 -5 4Q-4 -2 0 -3Q4 -2 5 4Q5 9 7 12Z" fill="${P.oil}"/>`) +
  paper(corners('-23,-168 23,-168 0,-194', 3), { fill: roof, sh: 1 }) +
  // the round window
  paper(ell(0, -66, 41), { fill: P.cream, sh: 2, form: 0.2 }) +
  paper(ell(0, -66, 32), { fill: P.lamp, sh: 0, form: 0, rim: 0, inner: `<ellipse cy="-56" rx="26" ry="20" fill="${P.glow}" opacity=".8"/>` }) +
  at(0, -55, tablet(), 1, -5) +
  `<path d="M-32 -42H32" stroke="${P.wood}" stroke-width="4"/><path d="M0 -98V-70M-31 -72H-16M16 -72H31" stroke="#b56d35" stroke-width="2.6" opacity=".7"/>` +
  line('-22,-84 -14,-92 -6,-95', '#fffdf0', 3.4, 0.9) +
  // a deck to stand on
  paper(rect(-64, -22, 128, 9, 3), { fill: '#d7a878', sh: 1, form: 0.2 }) +
  at(-62, 2, telescope(), 0.95, 0, -1)

/** The flag of the school: a sun on it. Its pin is the foot of its pole. */
export const schoolFlag = () =>
  stroke(pts('0,0 0,-44'), P.dark, 3.4) +
  paper(soft('1,-44 16,-46 32,-40 31,-24 16,-30 1,-26'), { fill: P.teal, sh: 1, form: 0.3, inner: `<circle cx="15" cy="-36" r="5.500" fill="${P.lamp}"/>` })
