export const build = {
  lies: '{{name}}, loose',
  empty: '{{name}}, {{place}} of {{of}}, empty',
  emptyBusy: '{{name}}, {{place}} of {{of}}, empty, busy now',
  holds: '{{name}}, {{place}} of {{of}}: {{tile}}',
  holdsHole: '{{name}}, {{place}} of {{of}}: {{tile}}. It has a hole',
  holdsBusy: '{{name}}, {{place}} of {{of}}: {{tile}}, busy now',
  both: '{{name}}: {{tile}}',
  drum: '{{name}} shows: {{tile}}. Turn it',
  drumHole: '{{name}} shows: {{tile}}. It has a hole. Turn it',
  picture: 'The picture: {{first}}, {{second}}, {{third}}',
  pictureHidden: 'The picture is under its cloth. Look',
} as const
