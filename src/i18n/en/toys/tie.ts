/** Threads, and who is at their far ends. */
export const tie = {
  loose: '{{name}}, loose',
  tied: '{{name}}, tied to {{to}}',
  maker_one: '{{name}}, {{count}} thread',
  maker_other: '{{name}}, {{count}} threads',
  window_one: '{{name}}: {{count}} string, the window is lit',
  window_other: '{{name}}, {{count}} strings',
  box: '{{name}}: swap it here',
  twangPlay: 'Run a finger down the poster',
  twangPlays: 'Play it',
  tinPlay: 'Hum into all the tins',
  tinPlays: 'Hum',
} as const
