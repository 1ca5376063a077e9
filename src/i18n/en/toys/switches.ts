export const switches = {
  trumpet: 'Listen',
  soft: '{{name}}, lamp off, ask first',
  lit: '{{name}}, lamp on, lever up',
  on: '{{name}}, on',
  covered: '{{name}}, covered: not today',
  unheard: '{{name}}, under a dome, not heard yet',
  heard: '{{name}}, heard, ready to press',
  silent: '{{name}}, it says nothing: ask',
  flat: '{{name}}, gone flat: it was an advert',
  askAbout: '{{ask}} about: {{name}}',
  allAsked: '{{ask}}: nothing left to ask',
} as const
