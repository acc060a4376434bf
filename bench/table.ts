export type Answer = Readonly<Record<string, string | number>>

interface Row {
  readonly work: string
  readonly bench: string
  /** The figure by which the row's answer is known among those of its bench. */
  readonly ours: string
  readonly peer?: { readonly name: string; readonly ms: string; readonly ratio: string }
  /** Times as fast as the peer, or at most so many milliseconds. */
  readonly must: Asked
  readonly hope: Asked
}
type Asked = { readonly times: number } | { readonly ms: number }

const rows: readonly Row[] = [
  {
    work: '1,000 scenarios, 1,000 parties, to a proved 1e-9, all payments and defaults out',
    bench: 'clearing',
    ours: 'allScenariosMs',
    peer: { name: 'scipy.sparse', ms: 'scipyMs', ratio: 'scipyRatio' },
    must: { times: 15 },
    hope: { times: 40 },
  },
  {
    work: 'one scenario, 100,000 parties, a million obligations',
    bench: 'clearing',
    ours: 'oneMs',
    peer: { name: 'scipy.sparse', ms: 'scipyMs', ratio: 'scipyRatio' },
    must: { times: 3 },
    hope: { times: 10 },
  },
  {
    work: 'inner sweep ×500, against all vector extensions of the machine (`-O3 -march=native`)',
    bench: 'clearing',
    ours: 'sweepsMs',
    peer: { name: 'C++', ms: 'cppMs', ratio: 'cppRatio' },
    must: { times: 0.7 },
    hope: { times: 1 },
  },
  {
    work: 'the same, against vector extensions as wide as WebAssembly’s (`-DWIDTH=2 -ffp-contract=off`)',
    bench: 'clearing',
    ours: 'sweepsMs',
    peer: { name: 'C++, 128 bits', ms: 'cpp128Ms', ratio: 'cpp128Ratio' },
    must: { times: 0.7 },
    hope: { times: 1 },
  },
  {
    work: 'the same, against plain C++, vectors left to the compiler (`-O3 -march=native -DWIDTH=1`)',
    bench: 'clearing',
    ours: 'sweepsMs',
    peer: { name: 'plain C++', ms: 'plainCppMs', ratio: 'plainCppRatio' },
    must: { times: 0.7 },
    hope: { times: 1 },
  },
  {
    work: 'DebtRank, 1,000 parties, 100 shocks, to a proved 1e-9',
    bench: 'debtrank',
    ours: 'besideRMs',
    peer: { name: 'NetworkRiskMeasures (R), sparse', ms: 'networkRiskMeasuresMs', ratio: 'networkRiskMeasuresRatio' },
    must: { times: 25 },
    hope: { times: 100 },
  },
  {
    work: 'circuits of length ≤ 3, 1,000 parties',
    bench: 'circuits',
    ours: 'allMs',
    peer: { name: 'networkx', ms: 'networkxMs', ratio: 'networkxRatio' },
    must: { times: 500 },
    hope: { times: 2_000 },
  },
  {
    work: 'the sample ledger, 20 quarters, one change, everything recomputed',
    bench: 'stress',
    ours: 'allMs',
    must: { ms: 5 },
    hope: { ms: 1 },
  },
  {
    work: 'the sample ledger, 20 quarters, 10,000 paths',
    bench: 'chance',
    ours: 'ms1e4',
    must: { ms: 2_000 },
    hope: { ms: 500 },
  },
  {
    work: 'a million parties, ten million obligations: drawn, laid out and cleared',
    bench: 'clearing',
    ours: 'millionMs',
    must: { ms: 10_000 },
    hope: { ms: 1_500 },
  },
]
export const benchesOfTable = [...new Set(rows.map(({ bench }) => bench))]

/** What the README shows, from the answers of one run. What falls short says so. */
export function tableOf(answers: readonly Answer[], place: string): string {
  const lines = rows.map((row) => {
    const answer = answers.find((one) => one.bench === row.bench && row.ours in one)
    if (!answer) return `| ${row.work} | not asked | | | ${asked(row.must)} | ${asked(row.hope)} | |`
    const ours = Number(answer[row.ours])
    const ratio = row.peer ? answer[row.peer.ratio] : undefined
    const peer = row.peer
      ? ratio === undefined
        ? `${row.peer.name} is not installed`
        : `${row.peer.name}: ${duration(Number(answer[row.peer.ms]))}`
      : ''
    const times = ratio === undefined ? '' : `${Number(ratio)}×`
    return `| ${row.work} | ${duration(ours)} | ${peer} | ${times} | ${asked(row.must)} | ${asked(row.hope)} | ${verdict(row, ours, ratio)} |`
  })
  return [
    place,
    '',
    '| work | edifice | peer, in the same run | times as fast | must | hope | |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n')
}

function verdict(row: Row, ours: number, ratio: string | number | undefined): string {
  const reaches = (goal: Asked) => ('ms' in goal ? ours <= goal.ms : ratio !== undefined && Number(ratio) >= goal.times)
  if (row.peer && ratio === undefined) return 'not measured'
  return reaches(row.hope) ? 'hope met' : reaches(row.must) ? 'met' : '**short**'
}
const asked = (goal: Asked) => ('ms' in goal ? duration(goal.ms) : `${goal.times.toLocaleString('en')}×`)
const duration = (ms: number) =>
  ms >= 1_000
    ? `${Number((ms / 1_000).toPrecision(3))} s`
    : ms >= 0.1
      ? `${Number(ms.toPrecision(3))} ms`
      : `${Number((ms * 1_000).toPrecision(3))} µs`
