export const brush = {
  strokes_one: '{{name}}, in your hand: {{done}} of {{count}} stroke',
  strokes_other: '{{name}}, in your hand: {{done}} of {{count}} strokes',
  clean: '{{name}}, in your hand: all clean',
  capped: '{{name}}, in your mug, capped',
  used: '{{name}}: a brush with bent bristles, in its mug',
  left: '{{name}}, in its mug',
  bin: 'The bin',
  binAlone: '{{name}}: put it in the bin',
  cap: 'The cap',
  lend: 'Lend my brush',
  mug: '{{who}} holds out a mug. Lend: {{name}}',
} as const
