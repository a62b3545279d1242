import { z } from 'zod'
import { RULE_CODES, SEVERITIES } from '../definition/rule-code.ts'

/** A value a message shows or an explanation depends on. */
export const Operand = z.tuple([z.string(), z.union([z.string(), z.number(), z.null()])])
export type Operand = z.infer<typeof Operand>

/** A stretch of a section's text, in characters of its lines joined by line ends; section 0 is the preface. `quote` is what stands there. */
export const TextPlace = z.object({
  section: z.int().min(0).max(6),
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string(),
})
export type TextPlace = z.infer<typeof TextPlace>

/**
 * What a rule found: facts, no sentence. `cells`, `sections` and `places` say where; `params` fill the message; `operands` are the
 * values it rests on, by cell id or by name, and `key` names rule, version and operands, so that an explanation given
 * for it holds as long as none of them changes.
 */
export const Finding = z.object({
  code: z.enum(RULE_CODES),
  severity: z.enum(SEVERITIES),
  /** An error that may stand with a written reason (reorganisations, delegated powers); the reviewer decides. */
  overridable: z.boolean(),
  cells: z.array(z.string()),
  sections: z.array(z.int()),
  /** The words of the text it is about. Findings kept before places were known have none. */
  places: z.array(TextPlace).default([]),
  /** Which wording of the rule's text applies, where it has several. */
  variant: z.string().optional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  expected: z.union([z.string(), z.number(), z.null()]),
  actual: z.union([z.string(), z.number(), z.null()]),
  operands: z.array(Operand),
  key: z.string(),
})
export type Finding = z.infer<typeof Finding>

/** What a rule states when it finds something; the engine adds code, severity and key. */
export interface FindingDraft {
  readonly cells?: readonly string[]
  readonly sections?: readonly number[]
  readonly places?: readonly TextPlace[]
  readonly severity?: (typeof SEVERITIES)[number]
  readonly variant?: string
  readonly params?: Readonly<Record<string, string | number>>
  readonly expected?: string | number | null
  readonly actual?: string | number | null
  readonly operands: readonly Operand[]
}

/** 64-bit FNV-1a in two halves: enough to tell operands of one rule apart, and the same in browser and server. */
function fingerprint(text: string): string {
  let low = 0x811c9dc5
  let high = 0xcbf29ce4
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ (unit + index), 0x01000193)
  }
  return (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0')
}

/** Names a finding by rule, version and operands: `T3-01@1:2f…`. Equal keys mean the same statement about the same values. */
export function findingKey(code: string, version: number, operands: readonly Operand[]): string {
  return `${code}@${version}:${fingerprint(JSON.stringify(operands))}`
}
