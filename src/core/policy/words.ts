// The policy's words, each under its id. A rule's own id is its voice's, too.
import type { Words } from '../level/level'
import type { Policy, Stage, Statement } from './policy'

export const ruleWords = ({ id, text }: Statement): Words => ({ id: `policy.${id}`, text })
export const headingWords = ({ id, heading }: Statement): Words => ({ id: `policy.${id}.heading`, text: heading })
const leadInWords = (policy: Policy, stage: Stage): Words => ({ id: `policy.lead-in.${stage}`, text: afterTheName(policy.leadIn[stage]) })
const parentsWords = (id: string, text: string): Words => ({ id: `policy.parents.${id}`, text })

/** "I know that ..." stands after "I, ____," on the paper. A lead-in that begins otherwise stands there whole. */
export const afterTheName = (leadIn: string): string => leadIn.replace(/^I\s+/, '')

/** The whole policy as `say` puts its words. */
export function policyIn(policy: Policy, say: (words: Words) => string): Policy {
  const { statements, parents } = policy
  return {
    leadIn: { ks1: say(leadInWords(policy, 'ks1')), ks2: say(leadInWords(policy, 'ks2')) },
    statements: statements.map((statement) => ({ ...statement, heading: say(headingWords(statement)), text: say(ruleWords(statement)) })),
    parents: {
      points: parents.points.map((point) => ({ ...point, text: say(parentsWords(point.id, point.text)) })),
      closing: say(parentsWords('closing', parents.closing)),
      fields: parents.fields.map((field) => ({ ...field, label: say(parentsWords(field.id, field.label)) })),
    },
  }
}

/** All of them, in the order of the file. */
export function policyWords(policy: Policy): readonly Words[] {
  const all: Words[] = []
  policyIn(policy, (words) => {
    all.push(words)
    return words.text
  })
  return all
}
