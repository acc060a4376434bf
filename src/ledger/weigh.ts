import type { Instant } from '../base/index.ts'
import { type Claim, type ClaimId, onRecord, originOf, type Party, type PartyId, type Stage } from '../model/index.ts'
import { bySaid, momentOf } from './claim-order.ts'
import { foldedNamesOf, foldedPeopleOf, foldName } from './names.ts'

/**
 * How much a speaker knows of the deal: 3 a side of it, on record or in a filing · 2 others on record · 1 an outlet in its own voice ·
 * 0 unnamed people, analysts, whatever is marked an estimate or unverified.
 */
export type Authority = 0 | 1 | 2 | 3

/** A claim with all that deciding between claims asks of it. */
export interface Weighed {
  readonly claim: Claim
  readonly moment: Instant
  readonly authority: Authority
  /** It says that a definitive paper exists. */
  readonly signed: boolean
  readonly origin: string
  /** Sides of the deal, and any other party, it speaks for. A joint statement speaks for each of them. */
  readonly speaksFor: readonly PartyId[]
  /** Whose word it is: the parties spoken for, else the origin. A later word of the same voice corrects an earlier one. */
  readonly voices: readonly string[]
}

/** Oldest words first. */
export function weighAll(
  claims: readonly Claim[],
  sides: readonly Party[],
  /** Whom a copied claim repeats. */
  firsts: ReadonlyMap<ClaimId, Claim>,
): readonly Weighed[] {
  return [...claims].sort(bySaid).map((claim) => {
    const first = firsts.get(claim.id)
    const w = weighOnce(claim, sides)
    return first && w.authority < 2 ? asOf(w, originOf(first.route)) : w
  })
}
const asOf = (w: Weighed, origin: string): Weighed => ({ ...w, origin, voices: [origin] })

const weighed = new WeakMap<Claim, { readonly sides: readonly Party[]; readonly w: Weighed }>()
function weighOnce(claim: Claim, sides: readonly Party[]): Weighed {
  const kept = weighed.get(claim)
  if (kept && kept.sides.length === sides.length && kept.sides.every((side, i) => side === sides[i])) return kept.w
  const w = weigh(claim, sides)
  weighed.set(claim, { sides, w })
  return w
}

function weigh(claim: Claim, sides: readonly Party[]): Weighed {
  const speaksFor = partiesSpokenFor(claim, sides)
  const origin = originOf(claim.route)
  const sided = speaksFor.some((id) => sides.some((side) => side.id === id))
  const authority = authorityOf(claim, sided)
  return {
    claim,
    moment: momentOf(claim),
    authority,
    signed: claim.says.binding !== false && (claim.says.binding === true || signedStages.has(claim.says.stage ?? 'rumoured')),
    origin,
    speaksFor,
    voices: authority >= 2 && speaksFor.length > 0 ? speaksFor : [origin],
  }
}

export const signedStages: ReadonlySet<Stage> = new Set(['agreed', 'partly_funded', 'completed'])

function authorityOf(claim: Claim, sided: boolean): Authority {
  if (claim.estimate || claim.unverified) return 0
  if (onRecord(claim)) return sided ? 3 : 2
  return claim.route.speaker.kind === 'outlet' ? 1 : 0
}

/** Unnamed people, analysts and estimates are not named support; an outlet that puts its own name to a fact is. */
export const named = (w: Weighed): boolean => w.authority >= 1

const joint = /\s+(?:and|und|et)\s+|\s*[/&,、，和與与及]\s*/u

/** "NVIDIA and OpenAI" speaks for both; "OpenAI spokesperson" and "OpenAI (to investors)" for OpenAI; a person for the company they run. */
function partiesSpokenFor(claim: Claim, sides: readonly Party[]): readonly PartyId[] {
  const { name, kind, party } = claim.route.speaker
  if (kind === 'unnamed' || kind === 'outlet' || kind === 'analyst') return party ? [party] : []
  const found = new Set<PartyId>(party ? [party] : [])
  for (const part of partsOf(name))
    for (const side of sides) {
      const people = kind === 'person' && foldedPeopleOf(side).has(part)
      const company = [...foldedNamesOf(side)].some((n) => part === n || part.startsWith(`${n} `))
      if (people || company) found.add(side.id)
    }
  return [...found]
}

const partsKept = new Map<string, readonly string[]>()
function partsOf(name: string): readonly string[] {
  const kept = partsKept.get(name)
  if (kept) return kept
  const parts = name
    .replace(/[(（][^)）]*[)）]/gu, ' ')
    .split(joint)
    .map(foldName)
    .filter(Boolean)
  // Speakers repeat thousands of times; a hostile file could bring endless ones.
  if (partsKept.size >= 10_000) partsKept.clear()
  partsKept.set(name, parts)
  return parts
}
