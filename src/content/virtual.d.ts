// Modules that vite-plugin.ts makes from levels/, school.yaml and assets/voice.
declare module 'virtual:policy' {
  const policy: import('../core/policy/policy').Policy
  export default policy
}
declare module 'virtual:school' {
  const school: import('../core/school/school').School
  export default school
}
declare module 'virtual:levels' {
  export const cards: readonly import('../core/level/level').LevelCard[]
  export const open: Readonly<Record<string, () => Promise<import('../core/level/level').Level>>>
  export const voice: Readonly<Record<string, () => Promise<import('../core/level/clip').Clips>>>
}
declare module 'virtual:toys' {
  import type { Toy } from '../core/level/toy-file'

  const toys: readonly Toy[]
  export default toys
}

declare module 'virtual:level/*' {
  const level: import('../core/level/level').Level
  export default level
}
declare module 'virtual:voice/*' {
  const clips: import('../core/level/clip').Clips
  export default clips
}
declare module 'virtual:languages' {
  type Door = () => Promise<import('../core/language/language').Dictionary>
  export const languages: Readonly<Record<string, { readonly open: Door; readonly levels: Readonly<Record<string, Door>> }>>
}
