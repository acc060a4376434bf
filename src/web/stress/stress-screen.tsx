import { useEffect, useMemo, useState } from 'react'
import { formatScenario, parseScenario, type ScenarioWords, type StressPage } from '../../wire/index.ts'
import { Refused, useStressPage } from '../api.ts'
import { EvidenceDrawer } from '../parts/evidence-drawer.tsx'
import { ErrorState, Skeleton } from '../parts/states.tsx'
import { useAddress, useRunFacts, useTitle } from '../shell/use-address.ts'
import { useWords } from '../words/use-words.ts'
import { Controls } from './controls.tsx'
import { FirstRuns } from './first-runs.tsx'
import { Results } from './results.tsx'
import { RunFailed } from './run-failed.tsx'
import { useRun } from './use-run.ts'

export function StressScreen() {
  const facts = useRunFacts()
  const { address, change } = useAddress()
  const answer = useStressPage(facts)
  if (answer.error) return <ErrorState error={answer.error} again={() => void answer.refetch()} />
  if (!answer.data) return <Skeleton rows={6} figure={520} />
  const onClaim = (claim: string) => change({ claim }, { push: !address.claim })
  const chosen = address.set || address.fill
  return (
    <div className="wrap" data-stale={answer.isPlaceholderData}>
      {chosen ? <StressRun page={answer.data} onClaim={onClaim} /> : <FirstRuns page={answer.data} onClaim={onClaim} />}
      {address.claim && (
        <EvidenceDrawer
          claim={address.claim}
          list={answer.data.evidence}
          sheet
          onMove={(claim) => change({ claim })}
          onClose={() => change({ claim: undefined })}
        />
      )}
    </div>
  )
}

/** The address follows the hand when it rests; the run follows it at once. */
const restMs = 150

function StressRun({ page, onClaim }: { readonly page: StressPage; readonly onClaim: (claim: string) => void }) {
  const { lang } = useWords()
  const { address, change } = useAddress()
  const { set, fill, order, expect } = address
  const asked = useMemo((): ScenarioWords => ({ set, fill, order, expect }), [set, fill, order, expect])
  const [words, setWords] = useState(asked)
  useEffect(() => setWords(asked), [asked])
  useEffect(() => {
    if (words === asked) return
    const timer = setTimeout(() => change({ set: words.set, fill: words.fill, order: words.order, expect: words.expect }), restMs)
    return () => clearTimeout(timer)
  }, [words, asked, change])
  const parsed = useMemo(() => parseScenario(words), [words])
  const scenario = parsed.ok ? parsed.value : undefined
  const rested = useMemo(() => {
    const read = parseScenario(asked)
    return read.ok ? read.value : undefined
  }, [asked])
  const run = useRun(page, scenario, lang)
  useTitle(run.report?.headline)
  if (!scenario) return <ErrorState error={parsed.ok ? undefined : unreadable(parsed.failure)} />
  return (
    <>
      {run.report ? (
        <div data-stale={run.stale}>
          <div className="kick">{run.report.kicker}</div>
          <h1>{run.report.headline}</h1>
          <p className="stand">{run.report.standfirst}</p>
        </div>
      ) : (
        !run.failure && <Skeleton rows={0} />
      )}
      {run.failure && <RunFailed failure={run.failure} page={page} />}
      <Controls
        page={page}
        scenario={scenario}
        report={run.report}
        flips={run.flips}
        tookMs={run.tookMs}
        onChange={(next) =>
          setWords({ set: undefined, fill: undefined, order: undefined, expect: undefined, ...formatScenario(next) })
        }
        onClaim={onClaim}
      />
      {run.report && !run.failure && <Results page={page} run={run} words={words} scenario={rested} onClaim={onClaim} />}
    </>
  )
}

const unreadable = ({ part, words }: { readonly part: string; readonly words: string }) =>
  new Refused({
    code: 'request-unreadable',
    way: 'bad-value',
    values: { name: part, value: words.slice(0, 80), wanted: 'set=C-0017:20, fill=35, order=pro' },
    message: `"${words.slice(0, 80)}" is no value for ${part}`,
    where: part,
    mend: 'give set=C-0017:20, fill=35, order=pro',
  })
