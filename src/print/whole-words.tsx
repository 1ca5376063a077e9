/** "Grown-up" is one word to a beginning reader: it never breaks at its hyphen. */
export function WholeWords({ text }: { text: string }) {
  return <>{text.split(/(\S*grown-up\S*)/i).map((part, index) => (index % 2 ? <span class="pl-whole">{part}</span> : part))}</>
}
