export const arrange = {
  waits: '{{name}}, on the shelf',
  lies: '{{name}}: {{place}}',
  liesSeen: '{{name}}: {{place}}, in the picture',
  liesUnseen: '{{name}}: {{place}}, not in the picture',
  free: '{{place}}, empty',
  freeSeen: '{{place}}, in the picture, empty',
  freeUnseen: '{{place}}, not in the picture, empty',
  full: '{{place}}: change with {{name}}',
  fullSeen: '{{place}}, in the picture: change with {{name}}',
  fullUnseen: '{{place}}, not in the picture: change with {{name}}',
  ring: '{{name}}: see who comes',
} as const
