export const reveal = {
  labelShut: 'Label {{place}} of {{of}}, shut: {{says}}',
  labelOpen: 'Label {{place}} of {{of}}, lifted: {{says}} It leads to {{under}}',
  partShut: 'Part {{place}} of {{of}} of the photo, not looked at yet',
  partOpen: 'Part {{place}} of {{of}} of the photo: {{says}}',
  maskShut: 'Mask {{place}} of {{of}}: {{says}}',
  maskPartly: 'Mask {{place}} of {{of}}: {{says}} Under it: {{layer}}',
  maskOpen: 'Mask {{place}} of {{of}}: {{says}} Nothing but mist is left',
  placed: '{{place}} of {{of}}: {{says}} Decided: {{plate}}',
  card: 'Card to compare with: {{card}}',
} as const
