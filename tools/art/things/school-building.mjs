// The bay's own school from outside: brick, gables, a bell turret. Origin: bottom middle, 560 wide.
import { at, cool, ell, f, mix, P, paper, rect } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'

/** A tall school window; `glass` is what it mirrors, or a lamp behind it. */
const pane = (x, y, w, h, glass, arched) =>
  paper(arched ? soft(`${x - 5},${y + h + 5} ${x - 5},${y + 14} ${x + w / 2},${y - 16} ${x + w + 5},${y + 14} ${x + w + 5},${y + h + 5}`) : rect(x - 5, y - 5, w + 10, h + 10, 3), {
    fill: P.cream,
    sh: 1,
    form: 0.1,
  }) +
  `<rect x="${x}" y="${arched ? y + 4 : y}" width="${w}" height="${arched ? h - 4 : h}" rx="${arched ? 12 : 2}" fill="${glass}"/>` +
  `<path d="M${x} ${f(y + h * 0.55)}L${x + w} ${f(y + h * 0.2)}V${f(y + h * 0.42)}L${x} ${f(y + h * 0.8)}Z" fill="#fffbe8" opacity=".35"/>` +
  `<path d="M${x + w / 2} ${y}v${h}M${x} ${f(y + h * 0.42)}h${w}" stroke="${P.cream}" stroke-width="5"/>`

const bricks = (x0, x1, y0, y1, c) => {
  let d = ''
  for (let y = y0, i = 0; y < y1; y += 17, i++) for (let x = x0 + (i % 3) * 31; x < x1; x += 74) d += `M${x} ${y}h${22 + ((x * 7 + i * 13) % 14)}`
  return `<path d="${d}" stroke="${c}" stroke-width="5" opacity=".38" stroke-linecap="round"/>`
}

/** Hands at `hour` and `minute`. */
const turretClock = (hour, minute) => {
  const hand = (turn, l, w) => line(`0,0 ${f(Math.sin(turn) * l)},${f(-Math.cos(turn) * l)}`, P.ink, w)
  return (
    paper(ell(0, 0, 21), { fill: P.cream, sh: 1, form: 0.1 }) + hand((hour + minute / 60) * 0.5236, 10, 4) + hand(minute * 0.10472, 15, 3) + `<circle r="3" fill="${P.brass}"/>`
  )
}

export const schoolFront = ({ brick = '#c27c5c', roof = '#7a5f78', glass = '#a9d0d2', lit = glass, hour = 12, minute = 0, door = P.deep } = {}) => {
  const stone = mix(P.cream, brick, 0.18)
  const turret =
    paper(rect(-34, -372, 68, 100, 3), { fill: stone, sh: 2, form: 0.4 }) +
    paper(corners('-46,-368 46,-368 0,-436', 3), { fill: roof, sh: 2, form: 0.3 }) +
    paper(ell(0, -440, 7), { fill: P.brass, sh: 1 }) +
    at(0, -326, turretClock(hour, minute))
  const wing =
    paper(rect(-272, -190, 544, 192, 3), { fill: brick, sh: 2, form: 0.12, inner: bricks(-280, 280, -180, 0, cool(brick, 0.3)) }) +
    paper(corners('-296,-186 296,-186 244,-280 -244,-280', 5), {
      fill: roof,
      sh: 2,
      form: 0.2,
      inner: [-210, -234, -258].map((y) => line(`-300,${y} 0,${y + 3} 300,${y}`, cool(roof, 0.35), 3, 0.5)).join(''),
    }) +
    paper(rect(-280, -30, 560, 32, 2), { fill: mix(brick, P.plum, 0.3), sh: 0, form: 0 })
  const windows = [-244, -190, -136, 92, 146, 200].map((x, i) => pane(x, -150, 42, 92, i % 3 === 1 ? lit : glass)).join('')
  const gable =
    paper(corners('-88,2 -88,-190 0,-286 88,-190 88,2', 3), { fill: brick, sh: 2, form: 0.25, inner: bricks(-90, 90, -230, 0, cool(brick, 0.3)) }) +
    paper(corners('-100,-178 0,-292 100,-178 100,-200 0,-314 -100,-200', 3), { fill: stone, sh: 1, form: 0.2 }) +
    pane(-34, -196, 68, 74, lit, true) +
    paper(soft('-32,2 -32,-78 -20,-96 0,-102 20,-96 32,-78 32,2'), {
      fill: door,
      sh: 1,
      form: 0.3,
      inner:
        line('0,-110 0,10', cool(door, 0.4), 4) +
        `<rect x="-24" y="-78" width="17" height="28" rx="4" fill="${lit}"/><rect x="7" y="-78" width="17" height="28" rx="4" fill="${lit}"/>`,
    }) +
    paper(rect(-46, -6, 92, 12, 3), { fill: stone, sh: 1, form: 0 })
  const chimney = (x) => paper(rect(x - 17, -326, 34, 64, 2), { fill: cool(brick, 0.12), sh: 1, form: 0.3 }) + paper(rect(x - 21, -330, 42, 12, 2), { fill: stone, sh: 1 })
  return chimney(-196) + chimney(204) + turret + wing + windows + gable
}
