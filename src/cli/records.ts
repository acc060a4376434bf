import { assert, formatDecimal } from '../base/index.ts'
import {
  type AmountRange,
  claimId,
  currencyOf,
  type Firmness,
  headlineOf,
  type LedgerView,
  partyId,
  type Resolved,
  type ResolvedCommitment,
} from '../model/index.ts'
import type { Table } from '../report/index.ts'

/** Money as JSON gives it: exact decimal text in major units, with the firmness and the claims it rests on. */
export const moneyRecord = (resolved: Resolved<AmountRange> | undefined, firmness: Firmness) => {
  if (!resolved) return null
  const { value } = resolved
  const text = (money: typeof value.low) => (money ? formatDecimal(money) : null)
  return {
    amount: text(headlineOf(value)),
    unit: currencyOf(value) ?? null,
    low: text(value.low),
    high: text(value.high),
    qualifier: value.qualifier,
    original: value.original,
    ...(value.per ? { per: value.per } : {}),
    firmness,
    claims: resolved.for,
  }
}

const partyRecord = (view: LedgerView, id: ResolvedCommitment['payer']) => ({ id, name: view.parties.get(id)?.name ?? id })

export const commitmentRecord = (view: LedgerView, c: ResolvedCommitment) => ({
  id: c.id,
  ...(c.slug ? { slug: c.slug } : {}),
  payer: partyRecord(view, c.payer),
  payee: partyRecord(view, c.payee),
  kind: c.kind,
  ...(c.label ? { label: c.label } : {}),
  firmness: c.firmness.code,
  stalled: c.firmness.stalled,
  firmnessReason: c.firmness.reason,
  stage: c.stage?.value ?? null,
  headline: moneyRecord(c.headline, c.firmness.code),
  bestSupported: moneyRecord(c.amount, c.firmness.code),
  binding: moneyRecord(c.bindingAmount, c.firmness.code),
  paid: moneyRecord(c.paidAmount, 'F6'),
  capacity: c.capacity ? { ...c.capacity.value, claims: c.capacity.for } : null,
  period: c.period ? { ...c.period.value, claims: c.period.for } : null,
  tranches: c.tranches ? { parts: c.tranches.value, claims: c.tranches.for } : null,
  conditions: c.conditions.map((condition) => ({ words: condition.value, claims: condition.for })),
  conflicts: c.conflicts,
  claims: c.claims,
  aggregate: c.aggregate,
})

export const claimRecord = (view: LedgerView, id: string) => {
  const claim = view.claims.get(claimId(id))
  assert(claim !== undefined, `a row of claims names a claim of the view: ${id}`)
  return { ...claim, commitment: view.commitmentOf.get(claim.id) ?? null, review: view.reviews.get(claim.id)?.verdict ?? 'open' }
}

export const companyRecord = (view: LedgerView, id: string) => {
  const party = view.parties.get(partyId(id))
  assert(party !== undefined, `a row of companies names a party of the view: ${id}`)
  return {
    ...party,
    owes: view.commitments.filter((c) => c.payer === party.id).map((c) => c.id),
    isOwed: view.commitments.filter((c) => c.payee === party.id).map((c) => c.id),
  }
}

/** Rows of a report's table by column key: the value for programs, with its claims and assumptions where it has them. */
export const rowRecords = (table: Table) =>
  table.rows.map((row) => ({
    id: row.id,
    ...Object.fromEntries(
      table.columns.map((column, i) => {
        const cell = row.cells[i]
        const value = cell?.value === undefined ? (cell?.text ?? null) : cell.value
        const marks = {
          ...(cell?.firmness ? { firmness: cell.firmness } : {}),
          ...(cell?.claims?.length ? { claims: cell.claims } : {}),
          ...(cell?.assumed?.length ? { assumed: cell.assumed } : {}),
          ...(cell?.given?.length ? { given: cell.given } : {}),
        }
        return [column.key, Object.keys(marks).length > 0 ? { value, text: cell?.text, ...marks } : value]
      }),
    ),
  }))
