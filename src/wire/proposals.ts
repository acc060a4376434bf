import { z } from 'zod'
import { acts, commitmentKinds, type Proposal, properties, stages } from '../model/index.ts'

const text = (max: number) => z.string().min(1).max(max)
const sum = z.number().nonnegative().max(1e15)

/** One claim as a language model is asked to give it; the form it is told and the form it is held to. */
const proposalSchema = z.object({
  quote: text(2_000),
  speaker: z.object({ name: text(200), kind: z.enum(['person', 'company', 'filing', 'unnamed', 'outlet', 'analyst']) }),
  via: text(200).nullish(),
  act: z.enum(acts),
  property: z.enum(properties),
  payer: text(200).nullish(),
  payee: text(200).nullish(),
  kind: z.enum(commitmentKinds).nullish(),
  amount: z
    .object({
      low: sum.nullish(),
      high: sum.nullish(),
      currency: z.string().regex(/^[A-Z]{3}$/),
      qualifier: z.enum(['exact', 'about', 'range', 'up_to', 'at_least']),
    })
    .nullish(),
  stage: z.enum(stages).nullish(),
  binding: z.boolean().nullish(),
  saidOn: text(10).nullish(),
})
export const proposalsSchema = z.object({ claims: z.array(proposalSchema) })
const looseSchema = z.object({ claims: z.array(z.unknown()) })
/** Of one answer; the rest is not looked at. */
const entriesMax = 500

export interface ReadProposals {
  readonly proposals: readonly Proposal[]
  /** Entries that are no claim in any form we know. */
  readonly unreadable: number
}

/**
 * The claims in what a model answered, however badly: one entry at a time, so that one bad entry costs itself alone, and of JSON that
 * breaks off the entries that are whole.
 */
export function readProposals(answer: string): ReadProposals | undefined {
  const entries = wholeAnswer(answer) ?? entriesIn(answer)
  if (!entries) return undefined
  const proposals: Proposal[] = []
  for (const entry of entries.slice(0, entriesMax)) {
    const read = proposalSchema.safeParse(entry)
    if (read.success) proposals.push(withoutNulls(read.data) as Proposal)
  }
  return { proposals, unreadable: entries.length - proposals.length }
}

function wholeAnswer(answer: string): readonly unknown[] | undefined {
  const from = answer.indexOf('{')
  const until = answer.lastIndexOf('}')
  if (from < 0 || until < from) return undefined
  try {
    const read = looseSchema.safeParse(JSON.parse(answer.slice(from, until + 1)))
    return read.success ? read.data.claims : undefined
  } catch {
    return undefined
  }
}

/** Objects inside "claims": [ … that are closed before the text ends. */
function entriesIn(answer: string): readonly unknown[] | undefined {
  const list = /"claims"\s*:\s*\[/.exec(answer)
  if (!list) return undefined
  const entries: unknown[] = []
  let depth = 0
  let start = 0
  let quoted = false
  for (let i = list.index + list[0].length; i < answer.length; i++) {
    const c = answer[i]!
    if (quoted) {
      if (c === '\\') i++
      else if (c === '"') quoted = false
    } else if (c === '"') quoted = true
    else if (c === '{') {
      if (depth++ === 0) start = i
    } else if (c === '}') {
      if (--depth === 0) entries.push(parsed(answer.slice(start, i + 1)))
    } else if (c === ']' && depth === 0) break
  }
  return entries
}
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Models say null for what they leave out. */
const withoutNulls = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, v]) => (v === null || v === undefined ? [] : [[key, withoutNulls(v)]])),
      )
    : value
