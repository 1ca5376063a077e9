// Fog that is squeezed small, a curtain over a blank stage, lockers on one rod; then whoever is told takes it away. Nothing unwelcome is ever drawn.
import type { Shape } from '../../core/layout/hotspot'
import { type CloseData, type CloseState, closeRounds, isGuest, isShut, roundOf } from '../../core/mechanics/close'
import { type ClosePlaces, closePlaces } from '../../core/mechanics/close/layout'
import { EASE } from '../motion'
import { type Between, type Kit, type Picture, type Poke, type Pose, toyView } from '../toy/view'

/** How wide page, theatre and lockers are drawn. */
const WINDOW_WIDE = 960
const LOCKER_WIDE = 230
const LOCKERS = 4
const MINE = LOCKERS - 1
/** An open curtain still hangs at the sides. */
const VELVET = { half: 446, top: 196, open: 0.2 } as const
/** Fog is bigger than the page. */
const FOG = 1.2
const HELPER = { waits: { wide: 150, upright: 176 }, hears: 210 } as const
const KEPT = 0.4
const SQUEEZE_MS = 420
const DRIFT_MS = 1400
const OPEN_MS = 900
const BURPS = [
  ['blob-toast', 620],
  ['blob-sock', 620],
  ['blob-mint', 620],
] as const

const placesOf = (data: CloseData, state: CloseState, shape: Shape): ClosePlaces => {
  const round = roundOf(data, state)
  return closePlaces(data.form, state.board.round, round?.tells.length ?? 0, round?.words.length ?? 0, shape)
}
/** What is carried to whoever is told: the blob of this round, or a note. */
const carriedId = (data: CloseData, { board }: CloseState): string => (data.form === 'fog' ? `fog-${board.round}` : `note-${board.round}`)

/** What was told stands in its jar, out of the way. */
function kept({ board }: CloseState, shape: Shape): Picture {
  const first = shape === 'wide' ? { x: 1480, y: 812 } : { x: 800, y: 690 }
  return Object.fromEntries(
    Array.from({ length: board.round }, (_, i) => ({ x: first.x + (shape === 'wide' ? i : -i) * 74, y: first.y, scale: KEPT })).flatMap((at, i): [string, Pose][] => [
      [`kept-${i}`, { ...at, frame: 'blob' }],
      [`kept-jar-${i}`, { ...at, frame: 'jar', y: at.y + 3 }],
    ]),
  )
}

function fogged(data: CloseData, state: CloseState, at: ClosePlaces, shape: Shape): Picture {
  const round = roundOf(data, state)
  const { x, y, w } = at.window
  const scale = w / WINDOW_WIDE
  const isOpen = !isShut(data, state.board)
  return {
    ...(isGuest(data, state.visit)
      ? {}
      : {
          page: { frame: 'page', x, y, scale },
          ...(round?.art ? { [`art-${state.board.round}`]: { picture: `pic-${round.art}`, wide: 250 * scale, x: x - 234 * scale, y: y + 28 * scale } } : {}),
        }),
    dock: { frame: 'dock', x: at.dock.x, y: at.dock.y + 40 },
    ...kept(state, shape),
    ...(isOpen
      ? {
          [carriedId(data, state)]: { frame: 'fog', x, y: y + 14, scale: scale * FOG, heft: 0 } as Pose,
          ...(state.last?.of === 'look' ? { dimple: { frame: 'dimple', x: at.look.x, y: at.look.y + 16 } } : {}),
          corner: { frame: 'corner', x: at.closer.x, y: at.closer.y },
        }
      : {}),
  }
}

function curtained(data: CloseData, { board }: CloseState, at: ClosePlaces, shape: Shape): Picture {
  const { x, y, w } = at.window
  const scale = w / WINDOW_WIDE
  const drawn = VELVET.open + (1 - VELVET.open) * (board.pulled / data.pulls)
  const half = { frame: 'velvet', y: y - VELVET.top * scale, scale, stretch: [drawn, 1] } as const
  const hangs = shape === 'wide' ? { x: at.closer.x, y: at.closer.y - 196, scale: 1 } : { x: at.closer.x, y: at.closer.y - 140, scale: 0.8 }
  return {
    stage: { frame: 'stage', x, y, scale },
    'velvet-left': { ...half, x: x - VELVET.half * scale },
    'velvet-right': { ...half, x: x + VELVET.half * scale, isFlipped: true },
    footlights: { frame: 'footlights', x, y: y + 204 * scale, scale },
    ...(shape === 'wide' ? { bracket: { frame: 'bracket', x: x + 490 * scale, y: hangs.y + 6 } } : {}),
    pelmet: { frame: 'pelmet', x, y: y - 200 * scale, scale },
    ...(isShut(data, board) ? {} : { tassel: { ...hangs, frame: 'tassel', y: hangs.y + board.pulled * 26 } }),
  }
}

function lockered(data: CloseData, { board, visit, last }: CloseState, at: ClosePlaces): Picture {
  // While the reason is said, theirs stands as wide as yours.
  const open = isShut(data, board) ? 'shut' : last?.of === 'look' ? 'wide' : 'ajar'
  const { w = LOCKER_WIDE } = at.lockers[0] ?? {}
  const scale = w / LOCKER_WIDE
  const others = closeRounds(data, visit).length
  // A row of as many as there are; yours is always the last.
  const row = at.lockers.flatMap((place, i) => (i < others || i === MINE ? [[i, place] as const] : []))
  return {
    ...Object.fromEntries(
      row.map(([i, { x, y }]): [string, Pose] => [
        `locker-${i}`,
        { frame: `${i === MINE ? 'own' : 'locker'}-${i === board.round || i === MINE ? open : 'shut'}`, x, y: y + 14, scale },
      ]),
    ),
    ...Object.fromEntries(row.map(([i, { x, y }]): [string, Pose] => [`sticker-${i}`, { frame: `sticker-${i}`, x: x - 52 * scale, y: y - 126 * scale, scale: scale * 0.96 }])),
    rod: { frame: 'rod', x: ((at.lockers[0]?.x ?? 0) + (at.lockers[MINE]?.x ?? 0)) / 2, y: (at.lockers[0]?.y ?? 0) - 216 * scale, scale: scale * 0.97 },
  }
}

function helped(data: CloseData, state: CloseState, at: ClosePlaces, shape: Shape): Picture {
  const { board } = state
  const round = roundOf(data, state)
  if (!round || !isShut(data, board)) return {}
  const heard = data.helpers.find((each) => each.id === board.helper)
  const small = shape === 'wide' ? 1 : 0.9
  const carried = carriedId(data, state)
  const isBlob = data.form === 'fog'
  // Upright, the words cover the dock: it has been brought along.
  const waits = heard && shape === 'upright' ? { x: at.heard.x - 160, y: at.heard.y + 84 } : { x: at.dock.x, y: at.dock.y + (isBlob ? 32 : 10) }
  const held: Pose = board.isTold
    ? {
        x: at.heard.x + (isBlob ? (shape === 'wide' ? -84 : 20) : -10),
        y: at.heard.y + (isBlob ? 226 : 130) * small,
        frame: isBlob ? 'blob' : 'note',
        scale: isBlob ? 0.8 : 1.1,
        heft: 0,
      }
    : { ...waits, frame: isBlob ? 'blob' : 'note', heft: 0, ...(isBlob ? {} : { turn: -6 }) }
  return {
    ...(heard
      ? { [`helper-${heard.id}`]: { picture: heard.art, wide: HELPER.hears * small, x: at.heard.x, y: at.heard.y } }
      : Object.fromEntries(
          round.tells.flatMap((id, i): [string, Pose][] => {
            const helper = data.helpers.find((each) => each.id === id)
            const spot = at.helpers[i]
            return helper && spot ? [[`helper-${id}`, { picture: helper.art, wide: HELPER.waits[shape], x: spot.x, y: spot.y - 10 }]] : []
          }),
        )),
    [carried]: held,
    ...(board.isTold && isBlob ? { jar: { frame: 'jar', x: held.x, y: held.y + 6, scale: 0.92 } } : {}),
  }
}

const FORMS = { fog: fogged, curtain: curtained, locker: lockered } as const
function picture(data: CloseData, state: CloseState, shape: Shape): Picture {
  const at = placesOf(data, state, shape)
  return { ...FORMS[data.form](data, state, at, shape), ...helped(data, state, at, shape) }
}

function react(kit: Kit, { data, before, now, shape, is }: Between<CloseData, CloseState>): void {
  const { last, board } = now
  if (!last || last === before.last) return
  const at = placesOf(data, now, shape)
  const carried = carriedId(data, now)
  switch (last.of) {
    case 'look':
      looked(kit, data, now, at)
      break
    case 'pull':
    case 'shut':
      closed(kit, data, now, is)
      break
    case 'helper':
      if (now.misfits > before.misfits) kit.rock(`helper-${last.id}`, 6, 600)
      else kit.hop(`helper-${last.id}`, 20, 380, 220)
      break
    case 'words':
      kit.rock(`helper-${board.helper}`, 4, 700)
      kit.squash(carried, 1.1, 0.9)
      break
    case 'told':
      kit.hop(`helper-${board.helper}`, 26, 420, 380)
      kit.burst({ x: at.heard.x, y: at.heard.y }, board.round >= board.order.length - 1 ? 24 : 8, 420)
      break
    case 'on':
      comes(kit, data, now, is)
  }
}

/** Looking shows nothing; what closes it stirs, to be found. */
function looked(kit: Kit, data: CloseData, { board }: CloseState, at: ClosePlaces): void {
  if (data.form === 'fog') {
    kit.squash(`fog-${board.round}`, 1.03, 0.95)
    kit.squash('dimple', 0.8, 0.8)
    kit.rock('corner', 9, 700, 300)
  } else if (data.form === 'curtain') {
    kit.hop('footlights', 10, 420)
    kit.pop('dust', { x: at.look.x, y: at.look.y + 110, scale: 0.7 }, { alpha: 0, scale: 1.8, y: at.look.y + 60 }, { ms: OPEN_MS })
    kit.rock('tassel', 9, 900, 300)
  } else {
    // One rod: theirs swings wide, and so does yours.
    kit.squash('rod', 1.02, 0.8)
    for (const each of [board.round, MINE]) kit.rock(`locker-${each}`, 2.5, OPEN_MS)
  }
}

function closed(kit: Kit, data: CloseData, state: CloseState, is: Picture): void {
  const carried = carriedId(data, state)
  const home = is[carried]
  if (data.form === 'fog' && home) {
    kit.go(carried, { x: home.x, y: home.y, scale: 0.12, frame: 'fog' }, { ms: SQUEEZE_MS, ease: EASE.in, lift: 90, done: () => landed(kit, carried, home) })
  } else if (data.form === 'curtain') {
    kit.squash('velvet-left', 1, 1.03, 200)
    kit.squash('velvet-right', 1, 1.03, 200)
    kit.rock('tassel', 5, 500, 120)
  } else {
    for (const id of [`locker-${state.board.round}`, `locker-${MINE}`]) kit.squash(id, 0.97, 1.02)
    kit.squash('rod', 1.02, 0.8)
  }
}
const landed = (kit: Kit, id: string, home: Pose): void => {
  kit.go(id, home, { ms: 1 })
  kit.squash(id, 1.25, 0.72, 10)
  kit.hop('dock', 8, 260)
}

/** Next time: fog drifts in from the side, the curtain opens, another door swings. */
function comes(kit: Kit, data: CloseData, { board }: CloseState, is: Picture): void {
  const id = `fog-${board.round}`
  const fog = is[id]
  if (data.form === 'fog' && fog) kit.go(id, { x: fog.x - 1300, y: fog.y - 40 }, { ms: 1, done: () => kit.go(id, fog, { ms: DRIFT_MS, ease: EASE.out }) })
  if (data.form === 'locker') for (const each of [board.round, MINE]) kit.rock(`locker-${each}`, 1.5, 600)
}

function pokes(data: CloseData, state: CloseState): readonly Poke[] {
  const isOpen = !isShut(data, state.board)
  const id = carriedId(data, state)
  if (data.form === 'fog')
    return [
      isOpen ? { cutouts: [id], does: 'squash', cue: 'hush' } : { cutouts: [id], does: 'frames', frames: BURPS, cue: 'burp' },
      { cutouts: [`art-${state.board.round}`], does: 'hop', cue: 'boing' },
      { cutouts: ['dock'], does: 'rock', cue: 'creak' },
    ]
  if (data.form === 'curtain')
    return [
      { cutouts: ['footlights'], does: 'hop', cue: 'clink' },
      { cutouts: ['pelmet'], does: 'squash', cue: 'swish' },
      isOpen ? { cutouts: ['tassel'], does: 'rock', cue: 'tick' } : { cutouts: ['velvet-left', 'velvet-right'], does: 'squash', cue: 'swish' },
    ]
  return [
    { cutouts: ['rod'], does: 'squash', cue: 'creak' },
    { cutouts: Array.from({ length: LOCKERS }, (_, i) => `sticker-${i}`), does: 'hop', cue: 'tick' },
    {
      cutouts: [`locker-${MINE}`],
      does: 'frames',
      frames: [
        ['own-ajar', 240],
        ['own-wide', 900],
        ['own-ajar', 160],
      ],
      cue: 'giggle',
    },
  ]
}

export default toyView<CloseData, CloseState>({
  arts: (data, visit) => [...data.helpers.map(({ art }) => art), ...(isGuest(data, visit) ? [] : closeRounds(data, visit).flatMap(({ art }) => (art ? [`pic-${art}`] : [])))],
  picture,
  react,
  pokes,
})
