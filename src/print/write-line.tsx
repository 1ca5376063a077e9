/** Words, then a line to write on. */
export function WriteLine({ label, class: name, filled }: { label: string; class?: string; filled?: string }) {
  return (
    <p class={`pl-field ${name ?? ''}`}>
      <span class="pl-field-label">{label}</span>
      <span class="pl-write">{filled && <bdi>{filled}</bdi>}</span>
    </p>
  )
}
