// Words that belong to what devices show. Most are only heard: what is seen on a screen stands in the level.
export const devices = { tablet: 'tablet', laptop: 'laptop', board: 'board', phone: 'phone', watch: 'watch' } as const

export const screens = {
  sent: 'Sent from here:',
  from: '{{name}}:',
  fromUnknown: 'From somebody nobody knows:',
  helper: 'The machine answers:',
  dots_one: '{{count}} dot in the password field',
  dots_other: '{{count}} dots in the password field',
  pictures_one: '{{count}} picture in the password',
  pictures_other: '{{count}} pictures in the password',
  cameraOff: 'This camera is off.',
  marked: 'Marked:',
} as const

/** What the gallery puts on every screen, for whoever draws and reviews them. */
export const samples = {
  device: 'Sample',
  plain: 'Squawk! Hello!',
  chat: 'Class chat',
  messageTheirs: 'Are you coming to the beach?',
  messageMine: 'Yes! I’ll ask Gran first.',
  messageUnknown: 'Who else is coming?',
  popUp: 'You are our lucky visitor!',
  popUpButton: 'Open it now',
  search: 'what do crabs eat',
  resultOne: 'Crabs eat almost anything',
  resultTwo: 'A crab’s dinner, in pictures',
  resultThree: 'Buy crab food here',
  logIn: 'Tap your three pictures.',
  account: 'Amina',
  callOne: 'Ellie',
  callTwo: 'Dad',
  callThree: 'Kofi',
  photo: 'What does this picture tell?',
  photoHouse: 'A house',
  photoJumper: 'A school jumper',
  files: 'Our project',
  fileOne: 'Crabs of the bay',
  fileTwo: 'Our photos',
  fileThree: 'Sea song',
  settings: 'Who can see me?',
  switchOne: 'Everybody',
  switchTwo: 'Only my friends',
  helperAsked: 'Do crabs have teeth?',
  helperAnswer: 'Yes, in their tummies. Check it in a book, too.',
} as const
