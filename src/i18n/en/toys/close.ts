export const close = {
  fogOpen: '{{name}}, with fog over it. Nothing is in it',
  curtainOpen: '{{name}}, the curtain open. Blank',
  lockerOpen: '{{name}}, ajar. Open it wider',
  closer_one: '{{name}}: {{count}} press',
  closer_other: '{{name}}: {{count}} presses',
  tell: 'Tell {{name}}',
  listens: '{{name}}, listening. Choose somebody else',
} as const
