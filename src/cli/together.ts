import { readFileSync } from 'node:fs'
import { ok, type Result } from '../base/index.ts'
import { commitmentKinds, type LedgerView, type StressFailure } from '../model/index.ts'
import type { askPaths, ChanceQuestion } from '../pipeline.ts'
import { findParty } from './find.ts'
import { notFound, type Refusal, usage } from './refusal.ts'

type Asked = NonNullable<ChanceQuestion['together']>
const togetherShape = '--together payer=0.5, kind=0.5, payer:FILE or kind:FILE with lines "one,other,correlation"'

/** `--together`: which promises move together, and as much as what. Undefined where nothing is said. */
export function togetherOf(words: string | undefined, view: LedgerView): Result<Asked | undefined, Refusal> {
  if (words === undefined) return ok(undefined)
  const [by, sign, rest] = /^(payer|kind)([=:])(.+)$/.exec(words)?.slice(1) ?? []
  if (by !== 'payer' && by !== 'kind') return usage(`"${words}" does not say what moves together`, togetherShape)
  if (sign === ':') return tableOf(by, rest!, view)
  const within = /^\d+(\.\d+)?$/.test(rest!) ? Number(rest) : Number.NaN
  return !(within <= 1) ? usage(`"${rest}" is no correlation from 0 to 1`, togetherShape) : ok({ by, within })
}

/** A line a pair; the first may be a heading. A payer is named as people name it. */
function tableOf(by: Asked['by'], path: string, view: LedgerView): Result<Asked, Refusal> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return notFound(`there is no file ${path} that can be read`, togetherShape)
  }
  const pairs: { a: string; b: string; correlation: number }[] = []
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const [one = '', other = '', figure = '', ...more] = line.split(',').map((cell) => cell.trim())
    const correlation = /^-?\d+(\.\d+)?$/.test(figure) ? Number(figure) : Number.NaN
    if (at === 0 && Number.isNaN(correlation)) continue
    if (!(Math.abs(correlation) <= 1) || more.length > 0)
      return usage(`${path}, line ${at + 1}: "${line}" is no pair with a correlation from −1 to 1`, togetherShape)
    const names = [one, other].map((name) => groupNamed(by, name, view))
    for (const name of names) if (!name.ok) return { ok: false, failure: { ...name.failure, where: `${path}, line ${at + 1}` } }
    const [a, b] = names.map((name) => (name.ok ? name.value : ''))
    pairs.push({ a: a!, b: b!, correlation })
  }
  return pairs.length > 0 ? ok({ by, pairs }) : usage(`${path} holds no pair`, togetherShape)
}

function groupNamed(by: Asked['by'], name: string, view: LedgerView): Result<string, Refusal> {
  if (by === 'payer') return findParty(view, name)
  return (commitmentKinds as readonly string[]).includes(name)
    ? ok(name)
    : notFound(`"${name}" is no kind of commitment`, `kinds: ${commitmentKinds.join(', ')}`)
}

type Failure = Exclude<Extract<ReturnType<typeof askPaths>, { ok: false }>['failure'], StressFailure>

/** What a table of correlations may not be, and what would do instead. */
export function togetherRefusal(failure: Failure): Refusal {
  if (failure.reason === 'unknown-group')
    return notFound(`${failure.group} stands behind no commitment of this network`, `named may be: ${failure.groups.join(', ')}`)
      .failure
  const mend =
    failure.scale > 0
      ? `bring what different ones share nearer to --rho: ${failure.scale} of the way from it would do; or give ${failure.group} a higher figure with itself`
      : `give ${failure.group} a higher figure with itself`
  return usage(`no such numbers can move together so: the correlations of ${failure.group} contradict the others`, mend).failure
}
