import { dayOf, type Language } from '../base/index.ts'
import type { ClaimId, LedgerView, ResolvedCommitment } from '../model/index.ts'
import { conflictWhy, evidenceOf, titleLine } from './evidence.ts'
import { frameOf } from './frame.ts'
import { pairText } from './names.ts'
import { numberedConflicts } from './story-input.ts'
import type { ConflictReport, EvidenceView } from './types.ts'
import { wordsOf } from './words/words.ts'

export interface ConflictsInput {
  readonly view: LedgerView
  readonly language: Language
  readonly source: string
}

/** Pairs of claims that cannot both hold, in the order in which they arose. */
export function writeConflicts({ view, language, source }: ConflictsInput): ConflictReport {
  const words = wordsOf(language)
  const conflicts = numberedConflicts(view, (c) => view.claims.has(c.earlier) && view.claims.has(c.later))
  const order = [...new Set(conflicts.flatMap((c) => [c.earlier, c.later]))]
  const said = (id: ClaimId) => titleLine(view, view.claims.get(id)!, language)
  const commitments = new Set(conflicts.map((c) => c.commitment)).size
  return {
    frame: frameOf({
      language,
      knownBy: dayOf(view.knownBy),
      policy: view.policy,
      ledgerHash: view.ledgerHash,
      source,
      path: '/conflicts',
      verb: 'conflicts',
    }),
    headline: words.lists.conflicts(conflicts.length, commitments),
    table: {
      id: 'conflicts',
      title: words.columns.conflicts,
      columns: [
        { key: 'number', title: '≠', narrow: true },
        { key: 'commitment', title: words.columns.commitment, narrow: true },
        { key: 'pair', title: words.columns.pair },
        { key: 'earlier', title: words.columns.earlier, narrow: true },
        { key: 'later', title: words.columns.later, narrow: true },
        { key: 'why', title: words.columns.why },
      ],
      rows: conflicts.map((c, index) => {
        const commitment = view.commitments.find((x) => x.id === c.commitment)
        return {
          id: c.id,
          cells: [
            { text: `≠ ${index + 1}`, value: index + 1, claims: [c.earlier, c.later] },
            { text: c.commitment, value: c.commitment },
            { text: commitment ? pairText(view, commitment, language) : '—' },
            { text: said(c.earlier), value: c.earlier, claims: [c.earlier] },
            { text: said(c.later), value: c.later, claims: [c.later] },
            { text: conflictWhy(c, language), value: c.why, claims: [c.earlier, c.later] },
          ],
        }
      }),
    },
    evidence: order.map((id) => evidenceOf(view, view.claims.get(id)!, { order, conflicts }, language)),
  }
}

export interface EvidenceInput {
  readonly view: LedgerView
  readonly claim: string
  readonly language: Language
  /** The line whose story counts the claims; its own commitment's unless given. */
  readonly line?: readonly ResolvedCommitment[]
}

/** One claim with its words, as the drawer shows it; undefined when the view does not know it. */
export function writeEvidence({ view, claim, language, line }: EvidenceInput): EvidenceView | undefined {
  const found = view.claims.get(claim as ClaimId)
  if (!found) return undefined
  const about = view.commitmentOf.get(found.id)
  const commitments = line ?? view.commitments.filter((c) => c.id === about)
  const order = commitments
    .flatMap((c) => c.claims)
    .flatMap((id) => view.claims.get(id) ?? [])
    .sort((a, b) => a.publishedAt - b.publishedAt || (a.id < b.id ? -1 : 1))
    .map((c) => c.id)
  const ids = new Set(commitments.map((c) => c.id))
  const conflicts = numberedConflicts(view, (c) => ids.has(c.commitment))
  return evidenceOf(view, found, { order: order.length > 0 ? order : [found.id], conflicts }, language)
}
