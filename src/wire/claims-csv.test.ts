import { describe, expect, it } from 'vitest'
import { decodeClaimsCsv } from './claims-csv.ts'

const head = 'payer,payee,kind,act,property,amount,stage,binding,speaker,speaker_kind,via,said,published,publisher,address'
const rows = [
  'Alder Rail,Brook Steel,purchase,commits,amount,up to 4bn,agreed,yes,Alder Rail,company,,2026-02-03,2026-02-04,Harbour Wire,https://wire.example/1',
  'Alder Rail,Brook Steel,purchase,denies,binding,,,no,"Holm, Ada",person,Quay Post,2026-02-06,2026-02-06,Quay Post,',
]
const decoded = (...lines: readonly string[]) => {
  const read = decodeClaimsCsv([head, ...lines].join('\n'), 'Desk')
  return read.ok ? read.value : { facts: undefined, problems: [read.failure] }
}
const faults = (...lines: readonly string[]) => decoded(...lines).problems.map(({ where, message }) => `${where}: ${message}`)

describe('a table of claims', () => {
  it('[WI31] gives the claims of its rows on the commitments they name, held to the checks of a fact file', () => {
    const { facts, problems } = decoded(...rows)
    expect(problems).toEqual([])
    expect(facts?.parties.map(({ name }) => name)).toEqual(['Alder Rail', 'Brook Steel'])
    expect(facts?.commitments).toHaveLength(1)
    expect(
      facts?.claims.map((claim) => [claim.act, claim.says.amount?.qualifier, claim.says.binding, claim.route.speaker.party]),
    ).toEqual([
      ['commits', 'up_to', true, 'alder-rail'],
      ['denies', undefined, false, undefined],
    ])
  })
  it('[WI32] a row that cannot be read is named by its line, and the others go on', () => {
    const bad = rows[0]!.replace('up to 4bn', 'a lot')
    const odd = rows[0]!.replace('commits', 'sings')
    const { facts, problems } = decoded(bad, rows[1]!, odd)
    expect(facts?.claims).toHaveLength(1)
    expect(problems.map(({ where }) => where)).toEqual(['line 2', 'line 4, act'])
    expect(faults(rows[0]!.replace('yes', 'perhaps'))[0]).toContain('line 2: binding is "perhaps"')
  })
  it('[WI33] an unknown or missing column, or a cell left open, refuses the table with its place', () => {
    const table = (text: string) => {
      const read = decodeClaimsCsv(text, 'Desk')
      return read.ok ? 'taken' : `${read.failure.where}: ${read.failure.message}`
    }
    expect(table(`${head},colour\n`)).toMatch(/^1:\d+: nobody knows the column "colour"/)
    expect(table('payer,payee\nA,B')).toMatch(/^1:1: the columns kind, act/)
    expect(table(`${head}\n"Alder`)).toMatch(/^2:1: a quoted cell is not closed/)
    expect(table('')).toMatch(/^1:1: the table is empty/)
  })
})
