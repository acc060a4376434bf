import type { Assumption, CommitmentId, PartyId } from '../model/index.ts'

/** An assumption before it has its number. */
export interface AssumptionDraft {
  readonly code: Assumption['code']
  readonly params: Assumption['params']
}

/** Numbers assumptions in the order in which they are made: the same view gives the same numbers. */
export interface AssumptionBook {
  readonly list: readonly Assumption[]
  add(draft: AssumptionDraft, about: { readonly commitment?: CommitmentId; readonly party?: PartyId }): string
}

export function openBook(): AssumptionBook {
  const list: Assumption[] = []
  return {
    list,
    add(draft, about) {
      const id = `A-${String(list.length + 1).padStart(4, '0')}`
      list.push({ id, ...draft, ...about })
      return id
    },
  }
}
