/** What all toys say. */
export const hand = {
  things: 'Things',
  places: 'Places',
  acts: 'To do',
  inHand: '{{name}}, in your hand',
  putBack: 'Put it back',
  finish: 'Finish this toy for me',
  finishHelp: 'For grown-ups: it plays itself to its end.',
} as const
