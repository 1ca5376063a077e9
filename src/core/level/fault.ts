/** Something wrong in a content file, in words that its author understands. */
export interface Fault {
  readonly file: string
  /** 1 for the first line. */
  readonly line: number
  /** Where in the file, such as `scenes.0.choices.2.why`. */
  readonly path: string
  readonly message: string
}
export const faultText = (fault: Fault): string => `${fault.file}:${fault.line} ${fault.path}: ${fault.message}`
