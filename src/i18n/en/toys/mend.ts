export const mend = {
  prickly: 'Words {{place}} of {{of}}, prickly: {{words}}',
  nearly: 'Words {{place}} of {{of}}, soft for some: {{words}}',
  soft: 'Words {{place}} of {{of}}, soft: {{words}}',
  tuft: 'Soft words {{place}} of {{of}}: {{words}}',
  leaveShut: '{{name}}. It is still too prickly',
  leaveFree: '{{name}}. It is soft enough',
  leaveNow: '{{name}}. It looks back once. Let it go',
  holds: '{{name}}, smiling',
  waits: '{{name}}, not smiling yet',
  letsGo: '{{name}}, letting go of the blanket',
  wait: 'Wait a moment',
} as const
