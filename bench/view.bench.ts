import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { dayMs, instantOf } from '../src/base/index.ts'
import { type FactBase, partyId, type StatedClaim } from '../src/model/index.ts'
import { askView, importFacts, type LedgerStore } from '../src/pipeline.ts'
import { decodeFacts } from '../src/wire/index.ts'
import { createLedger, openLedger } from '../src/world/index.ts'
import { answerTo, medianMs } from './timing.ts'

const companies = 300
const commitments = 500
const claims = 10_000
const start = Date.UTC(2024, 0, 1)

export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'edifice-bench-'))
  try {
    const sample = ledgerOf(join(folder, 'sample.edifice'), sampleFacts())
    const large = ledgerOf(join(folder, 'large.edifice'), largeFacts())
    const figures = {
      sampleViewMs: viewMs(sample.store, Date.UTC(2026, 1, 4)),
      sampleClaims: sample.claims,
      largeViewMs: viewMs(large.store, start + claims * 3_600_000),
      largeOpenMs: openMs(large.path),
      largeImportMs: large.importMs,
      largeClaims: large.claims,
    }
    sample.store.close()
    large.store.close()
    return answerTo('How long does it take to see the ledger as of a date: the sample, and one of 10,000 claims?', figures)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function ledgerOf(path: string, facts: FactBase) {
  const made = createLedger(path, { source: facts.source })
  if (!made.ok) throw new Error(made.failure.message)
  const begun = performance.now()
  importFacts(facts, made.value, instantOf(start))
  return { path, store: made.value, claims: facts.claims.length, importMs: performance.now() - begun }
}

function viewMs(store: LedgerStore, knownBy: number): number {
  const state = store.state()
  // A day further back each time: a view of the same day twice may be remembered.
  return medianMs(
    9,
    (run) => void askView(state, { policy: 'best-supported', language: 'en', knownBy: instantOf(knownBy - run * dayMs) }),
  )
}

/** From a closed file to a folded log. */
function openMs(path: string): number {
  return medianMs(3, () => {
    const opened = openLedger(path, { readOnly: true })
    if (!opened.ok) throw new Error(opened.failure.message)
    opened.value.state()
    opened.value.close()
  })
}

function sampleFacts(): FactBase {
  const decoded = decodeFacts(readFileSync(resolve(import.meta.dirname, '../examples/ai-compute/facts.json'), 'utf8'))
  if (!decoded.ok) throw new Error(decoded.failure.message)
  return decoded.value.facts
}

/** Twenty claims on each commitment, an hour apart, some of which cannot both hold: sums of 1 to 20 billion, live and dead. */
function largeFacts(): FactBase {
  const id = (n: number) => partyId(`company-${n % companies}`)
  return {
    source: 'bench',
    parties: Array.from({ length: companies }, (_, n) => ({
      id: id(n),
      name: `Company ${n}`,
      kind: 'company' as const,
      names: {},
      people: [],
    })),
    commitments: Array.from({ length: commitments }, (_, n) => ({
      slug: `deal-${n}`,
      payer: id(n),
      payee: id(n * 7 + 1),
      kind: 'purchase' as const,
    })),
    claims: Array.from({ length: claims }, (_, n) => claimOn(n)),
    relations: [],
    figures: [],
    signals: [],
    capacity: [],
  }

  function claimOn(n: number): StatedClaim {
    const deal = n % commitments
    const at = start + n * 3_600_000
    const money = { currency: 'USD', minor: BigInt(1 + (n % 20)) * 100_000_000_000n }
    return {
      route: {
        speaker: { name: `Speaker ${n % 37}`, kind: n % 5 === 0 ? 'unnamed' : 'company', party: id(deal) },
        publisher: `Outlet ${n % 11}`,
      },
      act: 'asserts',
      property: n % 3 === 0 ? 'stage' : 'amount',
      about: { kind: 'commitment', mention: { key: `deal-${deal}`, kind: 'purchase' } },
      says:
        n % 3 === 0
          ? { stage: n % 60 === 0 ? 'terminated' : 'agreed' }
          : { amount: { qualifier: 'exact', low: money, high: money, original: `${n}` } },
      evidence: { kind: 'link', link: { publisher: `Outlet ${n % 11}`, address: `https://example.com/${n}` } },
      saidAt: { precision: 'day', day: new Date(at - (at % dayMs)).toISOString().slice(0, 10) },
      publishedAt: instantOf(at),
      madeBy: { kind: 'import' },
    }
  }
}
