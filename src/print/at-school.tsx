// Who to ask at school: on the back, across the sheet below the other help.
import type { SchoolLines } from '../core/pledge/sheet'
import type { PledgeKey } from '../i18n/en/pledge'

export function AtSchool({ school, t }: { school: SchoolLines; t: (key: PledgeKey) => string }) {
  const rows = ([['helpSchool', school.contact] as const, ['helpLead', school.lead] as const] as const).filter(([, words]) => words)
  if (rows.length === 0) return null
  return (
    <ul class="pl-at-school" role="list">
      {rows.map(([label, words]) => (
        <li key={label}>
          <b>{t(label)}</b> <bdi>{words}</bdi>
        </li>
      ))}
    </ul>
  )
}
