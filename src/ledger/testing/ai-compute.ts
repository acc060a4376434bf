// The compiled facts on AI compute commitments, as far as the tests of this room need them. The product's own importer reads them in wire/.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { boundsOf, dayMs, instantOf, parseInstant, parseMoney, type StatedDate } from '../../base/index.ts'
import {
  type AmountRange,
  type FactBase,
  type PartyId,
  partyId,
  type Said,
  type SpeakerKind,
  type StatedClaim,
} from '../../model/index.ts'

const path = resolve(import.meta.dirname, '../../../../shared/data/ai-compute-facts.json')
/** Never skipped under CI: there its absence is a failure of its own. */
export const factsAbsent = !process.env.CI && !existsSync(path)

interface Row {
  readonly id: string
  readonly date: string
  readonly date_precision: string
  readonly speaker: string
  readonly speaker_role: string
  readonly via: string
  readonly kind: StatedClaim['act']
  readonly about: string | null
  readonly property: StatedClaim['property']
  readonly amount: { low: number | null; high: number | null; currency: string; qualifier: string } | null
  readonly stage: Said['stage'] | null
  readonly binding: boolean | null
  readonly gist_en: string
  readonly source: { publisher: string; title: string | null; url: string; published: string | null }
  readonly estimate: boolean
  readonly verified: boolean
}
interface File {
  readonly parties: readonly {
    id: string
    name: string
    kind: string
    names: FactBase['parties'][number]['names']
    people?: readonly { name: string; names: FactBase['parties'][number]['names'] }[]
  }[]
  readonly commitments: readonly {
    id: string
    from: string
    to: string
    kind: FactBase['commitments'][number]['kind']
    title: string
  }[]
  readonly statements: readonly Row[]
}

export function aiComputeFacts(): FactBase {
  const file = JSON.parse(readFileSync(path, 'utf8')) as File
  const parties = file.parties.map((p) => ({
    id: partyId(p.id),
    name: p.name,
    kind: p.kind === 'aggregate' || p.kind === 'market' ? ('group' as const) : ('company' as const),
    names: p.names,
    people: (p.people ?? []).map(({ name, names }) => ({ name, names })),
  }))
  const commitments = file.commitments.map((c) => ({ slug: c.id, payer: partyId(c.from), payee: partyId(c.to), kind: c.kind }))
  const sides = new Map(commitments.map((c) => [c.slug, c]))
  return {
    source: 'test',
    parties,
    commitments,
    claims: file.statements.map((row) => claimFrom(row, sides, parties)),
    relations: [{ kind: 'replaces', from: 'nvidia-openai-2026-round', to: 'nvidia-openai-2025-loi', reason: 'reported' }],
    figures: [],
    signals: [],
    capacity: [],
  }
}

function claimFrom(
  row: Row,
  sides: ReadonlyMap<string, FactBase['commitments'][number]>,
  parties: FactBase['parties'],
): StatedClaim {
  const saidAt: StatedDate =
    row.date_precision === 'month'
      ? { precision: 'month', year: Number(row.date.slice(0, 4)), month: Number(row.date.slice(5, 7)) }
      : { precision: 'day', day: row.date }
  const published = row.source.published ? parseInstant(row.source.published) : undefined
  const speaker = speakerOf(row, parties)
  const about = row.about ? sides.get(row.about) : undefined
  return {
    route: { speaker, via: row.via, publisher: row.source.publisher },
    act: row.kind,
    property: row.property,
    about: about
      ? {
          kind: 'commitment',
          mention: {
            key: about.slug,
            kind: about.kind,
            payer: { name: about.payer, party: about.payer },
            payee: { name: about.payee, party: about.payee },
          },
        }
      : { kind: 'none' },
    says: saidBy(row),
    evidence: { kind: 'link', link: { publisher: row.source.publisher, address: row.source.url } },
    gist: row.gist_en,
    saidAt,
    publishedAt: published ?? instantOf(boundsOf(saidAt)!.until - dayMs),
    ...(published ? {} : { publishedAssumed: true as const }),
    madeBy: { kind: 'import' },
    ...(row.estimate ? { estimate: true as const } : {}),
    ...(row.verified ? {} : { unverified: true as const }),
  }
}

function speakerOf(row: Row, parties: FactBase['parties']): StatedClaim['route']['speaker'] {
  const role = row.speaker_role
  const kind: SpeakerKind =
    /leak/.test(role) || /^people|^unnamed/.test(row.speaker)
      ? 'unnamed'
      : /10-Q|8-K|S-1|filing/.test(role)
        ? 'filing'
        : /analyst/.test(role)
          ? 'analyst'
          : /press|aggregator|blog$|secondary|author/.test(role)
            ? 'outlet'
            : parties.some((p) => p.people.some((q) => row.speaker.startsWith(q.name)))
              ? 'person'
              : 'company'
  const named = kind === 'unnamed' || kind === 'outlet' ? undefined : partyNamed(row, parties)
  return { name: row.speaker, kind, role, ...(named ? { party: named } : {}) }
}
const partyNamed = (row: Row, parties: FactBase['parties']): PartyId | undefined =>
  parties.find((p) => p.people.some((q) => row.speaker.startsWith(q.name)))?.id ??
  parties.find((p) => row.speaker === p.name || p.names.en?.includes(row.speaker))?.id

function saidBy(row: Row): Said {
  const amount = row.amount && amountFrom(row.amount)
  return {
    ...(amount ? { amount } : {}),
    ...(row.stage ? { stage: row.stage } : {}),
    ...(row.binding === null ? {} : { binding: row.binding }),
    ...(/letter of intent|non-binding letter/.test(row.gist_en) && row.stage === 'intent'
      ? { instrument: 'letter_of_intent' as const }
      : {}),
  }
}
function amountFrom({ low, high, currency, qualifier }: NonNullable<Row['amount']>): AmountRange | undefined {
  const money = (n: number | null) => (n === null ? undefined : parseMoney(n, currency))
  const [a, b] = [money(low), money(high)]
  if (!a && !b) return undefined
  const kind = a && b ? (low === high ? (qualifier === 'about' ? 'about' : 'exact') : 'range') : a ? 'at_least' : 'up_to'
  return { qualifier: kind, original: qualifier, ...(a ? { low: a } : {}), ...(b ? { high: b } : {}) }
}
