// Clunky controls over a model town: toffee bends and springs back, brass clunks, domes wait for the ear trumpet, and somebody's day changes.
import type { Shape } from '../../core/layout/hotspot'
import { type Control, controlsOf, isCovered, isLit, type SwitchesData, type SwitchesState, type Town } from '../../core/mechanics/switches'
import { switchesPlaces } from '../../core/mechanics/switches/layout'
import { type Between, type Kit, type Picture, type Point, type Poke, type Pose, type Thread, toyView } from '../toy/view'

/** As the town and its controls are drawn, in units. */
const TOWN_WIDE = 1200
const CONTROL = { w: 190, h: 220 }
const THROW_DEG = 28
const BEND_DEG = 30
const LEAN = 46
const SHOPS = [-400, -230, -60] as const
/** Signs stand above the awnings: small ones, and ones that everybody can read. */
const SIGN = { small: 0.72, big: 1.5 }

type Places = ReturnType<typeof switchesPlaces>
/** From the town's middle, in its own units. */
const inTown = ({ town }: Places, x: number, y: number, scale = 1): Pick<Pose, 'x' | 'y' | 'scale'> => {
  const k = town.w / TOWN_WIDE
  return { x: town.x + x * k, y: town.y + (y + 40) * k, scale: scale * k }
}
const isOn = (data: SwitchesData, { board, visit }: SwitchesState, town: Town): boolean =>
  controlsOf(data, visit).some((control) => control.town === town && board.on.includes(control.id))
const has = (data: SwitchesData, { visit }: SwitchesState, ...towns: readonly Town[]): boolean => controlsOf(data, visit).some(({ town }) => towns.includes(town))

function picture(data: SwitchesData, state: SwitchesState, shape: Shape): Picture {
  const at = switchesPlaces(data.stage, shape)
  return {
    ...street(data, state, at),
    ...(data.form === 'levers' ? bigTown(data, state, at) : smallTown(data, state, at)),
    ...helper(data, state, at),
    ...(data.form === 'levers' ? levers(data, state, at) : buttons(data, state, at)),
  }
}

function street(data: SwitchesData, state: SwitchesState, at: Places): Picture {
  const on = (town: Town): boolean => isOn(data, state, town)
  const signs = SHOPS.map((x, i): [string, Pose] => [`sign-${i}`, { ...inTown(at, x, on('signs-grow') ? -66 : -34, on('signs-grow') ? SIGN.big : SIGN.small), frame: `sign-${i}` }])
  return {
    ground: { ...inTown(at, 0, 0), frame: 'ground' },
    houses: { ...inTown(at, -230, 66), frame: on('colours-turn') ? 'houses-turned' : 'houses' },
    weathercock: { ...inTown(at, -400, -148, 0.72), frame: 'weathercock' },
    ...Object.fromEntries(signs),
    tower: { ...inTown(at, 250, 72, 0.86), frame: 'tower' },
    postman: { ...inTown(at, -526, 118), frame: 'postman' },
    gull: { ...inTown(at, -64, -142, 0.78), frame: on('gull-reads') ? 'gull-reads' : 'gull' },
  }
}

/** Levers: each changes somebody's day. */
function bigTown(data: SwitchesData, state: SwitchesState, at: Places): Picture {
  const on = (town: Town): boolean => isOn(data, state, town)
  const lamps = [-445, -315, -145, 178].map((x, i): [string, Pose] => [`lamp-${i}`, { ...inTown(at, x, 96, 0.9), frame: on('lamps-bright') ? 'street-lamp-lit' : 'street-lamp' }])
  return {
    ...(has(data, state, 'lamps-bright') ? Object.fromEntries(lamps) : {}),
    ...(has(data, state, 'flag-changes') ? { flag: { ...inTown(at, 250, -146, 0.86), frame: on('flag-changes') ? 'flag-sock' : 'flag' } } : {}),
    band: { ...inTown(at, 90, 108, on('band-louder') ? 1.1 : 0.95), frame: on('band-louder') ? 'bandstand-loud' : 'bandstand' },
    ...(on('words-show') ? { words: { ...inTown(at, 90, 124), frame: 'song-words' } } : {}),
    boat: { ...inTown(at, 470, 100, 0.8), frame: 'boat' },
  }
}

/** Buttons: bubbles, a horn and a paper boat make a parade. */
function smallTown(data: SwitchesData, state: SwitchesState, at: Places): Picture {
  const on = (town: Town): boolean => isOn(data, state, town)
  const isBoxed = has(data, state, 'box-opens') && !on('box-opens')
  // All three together: the horn goes to sea in the boat, and the bubbles come along.
  const isParade = on('bubbles') && on('horn') && on('boat')
  return {
    ...(on('bubbles') ? { bubbles: { ...(isParade ? inTown(at, 320, -60, 0.9) : inTown(at, -226, -110, 0.9)), frame: 'bubbles' } } : {}),
    ...(has(data, state, 'horn') ? { horn: { ...(isParade ? inTown(at, 455, 62, 0.8) : inTown(at, 90, 104)), frame: on('horn') ? 'horn-toots' : 'horn' } } : {}),
    ...(has(data, state, 'boat')
      ? { boat: { ...inTown(at, on('boat') ? 470 : 410, on('boat') ? 104 : 128, isParade ? 1.7 : on('boat') ? 1.3 : 0.7), frame: 'boat', turn: on('boat') ? -4 : 0 } }
      : {}),
    ...(has(data, state, 'drum')
      ? { drum: { ...inTown(at, 90, 122), frame: 'drum' }, drummer: { ...inTown(at, 90, on('drum') ? 30 : 62, 0.95), frame: on('drum') ? 'drummer-bangs' : 'drummer' } }
      : {}),
    ...(on('kite') ? { kite: { ...inTown(at, 410, -100, 0.86), frame: 'kite', turn: 12 } } : {}),
    ...(has(data, state, 'box-opens') ? { box: { ...inTown(at, -190, -30, 1.6), frame: 'box', alpha: isBoxed ? 1 : 0 } } : {}),
  }
}

/** Whoever is asked leans in. */
function helper(data: SwitchesData, { last }: SwitchesState, { ask }: Places): Picture {
  const leans = last?.of === 'ask'
  const wide = Math.min(ask.w, ask.h) * (leans ? 0.98 : 0.86)
  return { helper: { x: ask.x - (leans ? LEAN : 0), y: ask.y - ask.h * 0.1, picture: `bust-${data.asks}`, wide, turn: leans ? -7 : 0 } }
}

function levers(data: SwitchesData, { board, visit }: SwitchesState, { controls }: Places): Picture {
  const poses: Record<string, Pose> = {}
  for (const [i, control] of controlsOf(data, visit).entries()) {
    const spot = controls[i]
    if (!spot) continue
    const { id } = control
    const lit = isLit(data, board, control)
    const scale = Math.min(spot.w / CONTROL.w, spot.h / CONTROL.h)
    const foot = spot.y + spot.h * 0.1
    poses[`base-${id}`] = { x: spot.x, y: foot, frame: 'lever-base', scale }
    if (isCovered(data, board, control)) poses[`cover-${id}`] = { x: spot.x, y: foot - 8 * scale, frame: 'cover', scale }
    else
      poses[`stick-${id}`] = {
        x: spot.x,
        y: foot + 4 * scale,
        frame: lit ? 'stick-brass' : 'stick-toffee',
        scale,
        turn: board.on.includes(id) ? THROW_DEG : -THROW_DEG,
        stretch: lit ? [1, 1] : [1.04, 0.95],
      }
    poses[`bulb-${id}`] = { x: spot.x + 80 * scale, y: foot - 22 * scale, frame: lit ? 'bulb-lit' : 'bulb', scale }
  }
  return poses
}

function buttons(data: SwitchesData, { board, visit, last }: SwitchesState, { controls, trumpet }: Places): Picture {
  const poses: Record<string, Pose> = {}
  for (const [i, control] of controlsOf(data, visit).entries()) {
    const spot = controls[i]
    if (!spot) continue
    const { id, art } = control
    const scale = spot.h / 250
    const foot = spot.y + spot.h * 0.16
    const isFlat = isCovered(data, board, control)
    poses[`button-${id}`] = { x: spot.x, y: foot, frame: `button-${isFlat ? `${art}-flat` : art}`, scale, stretch: board.on.includes(id) ? [1.04, 0.86] : [1, 1] }
    // A silent one keeps its dome till somebody has looked.
    if (!isLit(data, board, control) && !isFlat) poses[`dome-${id}`] = { x: spot.x, y: foot + 6 * scale, frame: 'dome', scale }
    if (last?.of === 'listen' && last.control === id) poses.whisper = { x: spot.x, y: spot.y - spot.h * 0.44, frame: control.says ? 'whisper' : 'silence', scale: scale * 1.5 }
  }
  poses.stand = { x: trumpet.x, y: trumpet.y + trumpet.h * 0.28, frame: 'stand', scale: trumpet.h / 250 }
  const up = board.listens ? 40 : 0
  poses.trumpet = {
    x: trumpet.x,
    y: trumpet.y - trumpet.h * 0.08 - up,
    frame: 'trumpet',
    scale: (trumpet.h / 250) * (board.listens ? 1.16 : 1),
    turn: board.listens ? 14 : 0,
    heft: 1,
  }
  return poses
}

function react(kit: Kit, { data, before, now, shape, is }: Between<SwitchesData, SwitchesState>): void {
  const { last } = now
  if (!last || last === before.last) return
  const at = switchesPlaces(data.stage, shape)
  const list = controlsOf(data, now.visit)
  const control = list.find(({ id }) => id === last.control)
  const spot = control && at.controls[list.indexOf(control)]
  if (!control || !spot) return
  switch (last.of) {
    case 'soft':
      bent(kit, data, control)
      return
    case 'listen':
      kit.go(
        'trumpet',
        { x: spot.x - 70, y: spot.y - 90, turn: 50 },
        { ms: 320, lift: 60, done: () => is.trumpet && kit.go('trumpet', is.trumpet, { ms: 420, lift: 60, afterMs: 700 }) },
      )
      kit.squash(`button-${control.id}`, 1.06, 0.94, 320)
      return
    case 'ask':
      kit.hop('helper', 16, 420)
      if (isLit(data, now.board, control)) kit.squash(`bulb-${control.id}`, 1.4, 1.4, 500)
      kit.squash(`button-${control.id}`, 1.3, 0.6, 500)
      kit.squash(`cover-${control.id}`, 1.1, 0.9, 500)
      return
    case 'throw':
      thrown(kit, data, control, now, at, spot)
  }
}

/** Toffee bends, does nothing, and springs back; a dome only rings. */
function bent(kit: Kit, { form }: SwitchesData, { id }: Control): void {
  if (form === 'levers') {
    kit.rock(`stick-${id}`, BEND_DEG, 900)
    kit.squash(`stick-${id}`, 1.25, 0.72)
    kit.squash(`cover-${id}`, 1.06, 0.94)
    kit.hop('helper', 10, 320, 300)
    return
  }
  kit.rock(`dome-${id}`, 5, 700)
  kit.squash(`button-${id}`, 1.08, 0.9, 60)
  kit.hop('trumpet', 22, 400, 200)
}

/** What in the town answers, and how. */
const ANSWERS: Readonly<Record<Town, readonly string[]>> = {
  'signs-grow': ['sign-0', 'sign-1', 'sign-2', 'postman'],
  'gull-reads': ['gull', 'postman'],
  'words-show': ['words', 'band'],
  'band-louder': ['band', 'postman'],
  'lamps-bright': ['lamp-0', 'lamp-1', 'lamp-2', 'lamp-3'],
  'colours-turn': ['houses'],
  'flag-changes': ['flag', 'tower'],
  'clock-chimes': ['tower'],
  bubbles: ['bubbles'],
  horn: ['horn', 'gull'],
  boat: ['boat'],
  drum: ['drummer', 'drum', 'postman'],
  kite: ['kite'],
  'box-opens': ['box'],
  advert: [],
}
function thrown(kit: Kit, data: SwitchesData, control: Control, now: SwitchesState, at: Places, { x, y }: Point): void {
  kit.squash(data.form === 'levers' ? `base-${control.id}` : `button-${control.id}`, 1.14, 0.84)
  for (const [i, id] of ANSWERS[control.town].entries()) kit.hop(id, 26, 380, 100 + i * 90)
  if (control.town === 'box-opens' && now.board.on.includes(control.id)) {
    const { x: boxX = 0, y: boxY = 0 } = inTown(at, -150, -520)
    kit.go('box', { x: boxX, y: boxY, turn: -20, alpha: 0 }, { ms: 900 })
  }
  if (!now.board.on.includes(control.id)) return
  if (data.form === 'buttons') kit.burst({ x, y: y - 60 }, 8, 100)
  kit.burst({ x: at.town.x, y: at.town.y }, 8, 160)
}

/** The crab holds the kite. */
function threads(data: SwitchesData, state: SwitchesState, shape: Shape): Readonly<Record<string, Thread>> {
  const at = switchesPlaces(data.stage, shape)
  return isOn(data, state, 'kite') && has(data, state, 'drum') ? { string: { from: inTown(at, 128, 58), to: inTown(at, 398, -60), sag: 30 } } : {}
}

export default toyView<SwitchesData, SwitchesState>({
  arts: (data) => [`bust-${data.asks}`],
  picture,
  threads,
  react,
  pokes: (data): readonly Poke[] => [
    { cutouts: ['postman'], does: 'hop', cue: 'giggle' },
    { cutouts: ['weathercock'], does: 'rock', cue: 'creak' },
    data.form === 'levers' ? { cutouts: ['tower'], does: 'squash', cue: 'chime' } : { cutouts: ['gull'], does: 'hop', cue: 'gull' },
  ],
})
