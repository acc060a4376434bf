import { failed, ok, type Result } from '../base/index.ts'
import { type Claim, type ClaimId, type CommitmentId, claimId, commitmentId, type LedgerView } from '../model/index.ts'
import { type Act, askQueue, type LedgerStore } from '../pipeline.ts'
import type { Arguments } from './arguments.ts'
import { parseCorrection } from './correction.ts'
import { exit, notFound, type Refusal, usage } from './refusal.ts'

type Acts = Result<readonly Act[], Refusal>

/** Ids as they are typed, looked up in the ledger. Rejected claims can be named too. */
interface Desk {
  readonly claims: ReadonlyMap<string, Claim>
  readonly view: LedgerView
  readonly certain: readonly ClaimId[]
}

/** What was typed, as acts: each option is one act, and can be undone by itself. */
export function actsTyped(args: Arguments, store: LedgerStore): Acts {
  const { view, certain } = askQueue(store.state())
  const claims = new Map(
    store.state().rows.flatMap(({ event }) => (event.type === 'claim' ? [[event.claim.id, event.claim] as const] : [])),
  )
  const desk: Desk = { claims, view, certain }
  const all: Act[] = []
  for (const read of [verdicts, parts, joins, merge, links, edit]) {
    const acts = read(args, desk)
    if (!acts.ok) return acts
    all.push(...acts.value)
  }
  return ok(args.on('undo') ? [...all, { kind: 'undo' }] : all)
}

function verdicts(args: Arguments, desk: Desk): Acts {
  const acts: Act[] = []
  const given = { accept: 'accepted', reject: 'rejected', reopen: 'open' } as const
  for (const name of ['accept', 'reject', 'reopen'] as const) {
    const words = args
      .texts(name)
      .flatMap((word): readonly string[] => (name === 'accept' && word === 'certain' ? desk.certain : [word]))
    const claims = claimsAt(desk, words)
    if (!claims.ok) return claims
    if (claims.value.length > 0) acts.push({ kind: 'review', claims: claims.value, verdict: given[name] })
  }
  return ok(acts)
}

function parts(args: Arguments, desk: Desk): Acts {
  const acts: Act[] = []
  for (const [name, verdict] of [
    ['part', 'different'],
    ['unsure', 'unsure'],
  ] as const) {
    const claims = claimsAt(desk, args.texts(name))
    if (!claims.ok) return claims
    if (claims.value.length > 0) acts.push({ kind: 'part', claims: claims.value, verdict })
  }
  return ok(acts)
}

function joins(args: Arguments, desk: Desk): Acts {
  const acts: Act[] = []
  for (const word of args.texts('join')) {
    const [claim, commitment] = word.split('=')
    const claims = claimsAt(desk, [claim!])
    if (!claims.ok) return claims
    const to = commitmentAt(desk, commitment ?? '')
    if (!to.ok) return to
    acts.push({ kind: 'join', claims: claims.value, commitment: to.value })
  }
  return ok(acts)
}

function merge(args: Arguments, desk: Desk): Acts {
  const word = args.text('merge')
  if (word === undefined) return ok([])
  const from = commitmentAt(desk, word.split('=')[0]!)
  if (!from.ok) return from
  const into = commitmentAt(desk, word.split('=')[1] ?? '')
  return into.ok ? ok([{ kind: 'merge', from: from.value, into: into.value }]) : into
}

function links(args: Arguments, desk: Desk): Acts {
  const acts: Act[] = []
  for (const [name, verdict] of [
    ['link', 'linked'],
    ['unlink', 'unlinked'],
  ] as const) {
    const word = args.text(name)
    if (word === undefined) continue
    const claims = claimsAt(desk, word.split('='))
    if (!claims.ok) return claims
    const [earlier, later, more] = claims.value
    if (!earlier || !later || more || earlier === later)
      return usage(`--${name} takes two claims`, `--${name} K-0123456789ab=K-ba9876543210`)
    const of = desk.view.commitmentOf
    if (of.get(earlier) !== of.get(later))
      return failed({
        code: exit.failed,
        message: 'the two claims speak of different commitments',
        where: word,
        next: `edifice review --join ${later}=${of.get(earlier) ?? 'C-0001'}`,
      })
    acts.push({ kind: 'link', earlier, later, verdict })
  }
  return ok(acts)
}

function edit(args: Arguments, desk: Desk): Acts {
  const word = args.text('edit')
  const fields = args.texts('set')
  if (word === undefined)
    return fields.length === 0 ? ok([]) : usage('--set corrects which claim?', '--edit K-0123456789ab --set amount=20bn')
  const claims = claimsAt(desk, [word])
  if (!claims.ok) return claims
  if (fields.length === 0) return usage('correct what?', '--edit K-0123456789ab --set amount=20bn')
  const correction = parseCorrection(fields, desk.claims.get(word)!)
  return correction.ok ? ok([{ kind: 'edit', claim: claims.value[0]!, correction: correction.value }]) : correction
}

function claimsAt({ claims }: Desk, words: readonly string[]): Result<readonly ClaimId[], Refusal> {
  const stranger = words.find((word) => !claims.has(word))
  return stranger === undefined ? ok(words.map(claimId)) : notFound(`no claim "${stranger}" is in this ledger`, 'edifice review')
}

const commitmentAt = ({ view }: Desk, word: string): Result<CommitmentId, Refusal> =>
  view.commitments.some(({ id }) => id === word)
    ? ok(commitmentId(word))
    : notFound(`no commitment "${word}" is in this ledger`, 'edifice list commitments')
