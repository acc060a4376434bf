import type { Act } from '../model/index.ts'
import { same } from './discourse.ts'
import type { Refusal } from './extraction.ts'
import type { FoundDeal } from './found-deal.ts'
import type { NameRef } from './gazetteer.ts'
import type { ReadSentence } from './read-sentence.ts'
import type { Attribution } from './speech-content.ts'

/** Whether the words bring an undertaking of their own: a size, a signature, or a deed between two who are named. */
export function introduces(
  found: FoundDeal,
  sentence: ReadSentence,
  voice: Attribution | undefined,
  act: Act,
  main?: NameRef,
): boolean {
  const sized = found.amount !== undefined || found.capacity !== undefined
  const deals = found.triggers.map((t) => t.data.word)
  const both = found.explicit.payer && found.explicit.payee
  // Spending on a plant of its own needs no other side, and often no subject.
  if (found.amount && found.kind === 'capacity_buildout' && same(found.payer, main) && found.stage.weight >= 20) return true
  if (sized && (found.explicit.payer || found.explicit.payee))
    return !(found.pointsBack && !both && found.kind !== 'debt_financing' && !found.explicit.kind)
  if (found.kind === 'warrant' && both) return true
  // A surety for what was just lent needs no size of its own.
  if (
    found.kind === 'guarantee' &&
    found.payer &&
    found.payee &&
    deals.some((d) => d.kind === 'guarantee') &&
    (found.explicit.payer || found.explicit.payee)
  )
    return !voice?.direct || both
  if (act === 'redefines') return false
  if (voice?.direct || sentence.quotes.some((q) => q.start <= found.span.start && q.end >= found.span.end)) return false
  if (!found.payer || !found.payee) return false
  // One side named, the other the firm the text is about: a paper between them is an undertaking.
  const withMain = (found.explicit.payer && same(found.payee, main)) || (found.explicit.payee && same(found.payer, main))
  if (withMain && found.stage.weight >= 60 && deals.some((d) => d.deal === 'paper' || d.deal === 'order' || d.kind === 'licence'))
    return true
  if (deals.some((d) => d.deal === 'talks') && found.stage.weight >= 60 && withMain) return true
  if (deals.some((d) => d.deal === 'sign' || d.deal === 'talks' || d.deal === 'venture')) return both
  if (found.stage.weight < 25) return false
  if (deals.some((d) => d.deal === 'assume') && found.stage.weight >= 50) return true
  const verb = deals.find((d) => d.part === 'verb' && d.kind !== 'any')
  if (verb) return both
  return both && found.stage.weight >= 40
}

export function missingOf(found: FoundDeal): Refusal['reason'] | undefined {
  if (!found.payer) return 'no-payer'
  if (same(found.payer, found.payee)) return 'direction-unclear'
  const raised = found.payer.party === 'capital-markets'
  if (
    !found.payee &&
    !raised &&
    onlyBetweenTwo.has(found.kind) &&
    !(
      found.kind === 'acquisition' &&
      found.amount &&
      found.triggers.some((t) => ['buy', 'sell', 'pay', 'divest'].includes(t.data.word.deal))
    )
  )
    return 'no-payee'
  const alone =
    found.kind === 'capacity_buildout' ||
    (found.kind === 'acquisition' && found.amount !== undefined) ||
    found.payer.party === 'capital-markets' ||
    found.amount !== undefined ||
    found.capacity !== undefined
  if (!found.payee && !alone) return 'no-payee'
  return undefined
}

/** Kinds that make no sense without somebody on the other side. */
const onlyBetweenTwo: ReadonlySet<string> = new Set([
  'equity_investment',
  'debt_financing',
  'acquisition',
  'guarantee',
  'licence',
  'warrant',
])
