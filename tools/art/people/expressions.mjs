// How brows, mouth, eyes, gaze and head stand in each mood, as data for the stage.
// A brow is `up` so many units and its inner end is raised by `tilt` degrees (lowered, if negative).
// `tiltDeg` leans the head, `dip` lets it sink between the shoulders. Each mood has one sign of its own that no other has.
const brows = (up, tilt) => ({ left: { up, tilt }, right: { up, tilt } })

export const EXPRESSIONS = {
  calm: { brow: brows(0, 9), mouth: 'smile', eyes: 'open', look: [0, 0], tiltDeg: 0, dip: 0 },
  happy: { brow: brows(6, 9), mouth: 'open', eyes: 'open', look: [0, 0], tiltDeg: 2.5, dip: -1 },
  // eyes shut with pleasure, chin up
  proud: { brow: brows(7, 8), mouth: 'grin', eyes: 'up', look: [0, -2], tiltDeg: -3, dip: -4 },
  // brows high in the middle like a roof, head down
  worried: { brow: brows(4, 32), mouth: 'wobble', eyes: 'soft', look: [0, 4], mouthAt: [0, -1], tiltDeg: -4, dip: 5 },
  // one brow up, the other down; eyes up and aside; mouth pulled to one side
  thinking: { brow: { left: { up: 14, tilt: 4 }, right: { up: -2, tilt: 0 } }, mouth: 'hm', eyes: 'open', look: [9, -9], mouthAt: [9, -2], tiltDeg: 7, dip: 0 },
  // all wide and round
  surprised: { brow: brows(14, 10), mouth: 'oh', eyes: 'wide', look: [0, 0], tiltDeg: 0, dip: -4 },
}
