import { useParams } from '@tanstack/react-router'
import type { StoryKpi, StoryReport } from '../../report/index.ts'
import { formatSet } from '../../wire/index.ts'
import { stringifySearch } from '../address.ts'
import { type Facts, useStory } from '../api.ts'
import { useKeys } from '../keys/use-keys.ts'
import { DataTable } from '../parts/data-table.tsx'
import { EvidenceDrawer } from '../parts/evidence-drawer.tsx'
import { FigureBlock } from '../parts/figure-block.tsx'
import { FirmnessKey, MarkKey } from '../parts/firmness-key.tsx'
import { KeyButton, KeyHint } from '../parts/key-hint.tsx'
import { ErrorState, Skeleton } from '../parts/states.tsx'
import { Swatch } from '../parts/svg.tsx'
import { type FileAddress, TableTools, withPart } from '../parts/table-tools.tsx'
import { useAddress, useFacts, useGo, useTitle } from '../shell/use-address.ts'
import { useWide } from '../shell/use-wide.ts'
import { useWords } from '../words/use-words.ts'

export function StoryScreen() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { address, change } = useAddress()
  const facts = useFacts()
  const wide = useWide()
  const answer = useStory(id, facts)
  // Another commitment's story must not stand under this one's address, not even for a moment.
  const report = answer.data && (answer.isPlaceholderData ? sameStory(answer.data, id) : answer.data)
  useTitle(report?.headline)
  const openClaim = (claim: string) => change({ claim }, { push: !address.claim })
  if (answer.error) return <ErrorState error={answer.error} again={() => void answer.refetch()} />
  if (!report) return <Skeleton rows={6} figure={420} />
  return (
    <div className="story" data-stale={answer.isPlaceholderData}>
      <StoryBody report={report} facts={facts} selected={address.claim} onClaim={openClaim} />
      {address.claim ? (
        <EvidenceDrawer
          claim={address.claim}
          list={report.evidence}
          sheet={!wide}
          onMove={openClaim}
          onClose={() => change({ claim: undefined })}
        />
      ) : (
        wide && <NothingChosen report={report} />
      )}
    </div>
  )
}

const sameStory = (report: StoryReport, id: string): StoryReport | undefined => (report.id === id ? report : undefined)

interface BodyProps {
  readonly report: StoryReport
  readonly facts: Facts
  readonly selected: string | undefined
  readonly onClaim: (claim: string) => void
}

function StoryBody({ report, facts, selected, onClaim }: BodyProps) {
  const { t } = useWords()
  const go = useGo()
  const { id } = report
  const stress = () => go('/stress', { set: stressOf(report) })
  const first = report.evidence[0]
  useKeys({ stress, next: selected || !first ? undefined : () => onClaim(first.claim) })
  const file: FileAddress = (ending, part) => `/story/${id}.${ending}${withPart(stringifySearch({ ...facts }), part)}`
  return (
    <div className="main">
      <div className="head">
        <div className="kick grow">{report.kicker}</div>
        <KeyButton action="stress" primary onClick={stress}>
          {t('stressThis')}
        </KeyButton>
      </div>
      <h1>{report.headline}</h1>
      <p className="stand">{report.standfirst}</p>
      <div className="kpi">
        {report.kpis.map((kpi) => (
          <Kpi key={kpi.key} kpi={kpi} onClaim={onClaim} />
        ))}
      </div>
      <FigureBlock
        figure={report.figure}
        name={id}
        file={file}
        selected={selected}
        onPick={({ claim }) => claim && onClaim(claim)}
      >
        <div className="leg">
          <FirmnessKey words={report.figure.words} />
          <MarkKey words={report.figure.words} />
        </div>
      </FigureBlock>
      <section className="fig" aria-label={report.table.title}>
        <div className="figh">
          <h2 className="grow">{report.table.title}</h2>
          <TableTools table="claims" name={`${id}-claims`} file={file} />
        </div>
        {report.table.note && <p className="sub">{report.table.note}</p>}
        <DataTable table={report.table} onClaim={onClaim} onRow={onClaim} selected={selected} />
      </section>
      {report.retold && (
        <section className="fig" aria-label={report.retold.title}>
          <div className="figh">
            <h2 className="grow">{report.retold.title}</h2>
            <TableTools table="retold" name={`${id}-retold`} file={file} />
          </div>
          <p className="sub">{report.retold.note}</p>
          <DataTable table={report.retold} onClaim={onClaim} onRow={onClaim} selected={selected} />
        </section>
      )}
    </div>
  )
}

/** The run opens at what is best supported; else at the headline; else at nothing coming. */
function stressOf({ id, kpis }: StoryReport): string {
  const amountOf = (key: StoryKpi['key']) => kpis.find((kpi) => kpi.key === key)?.value.value
  const amount = [amountOf('best'), amountOf('headline')].find((value) => typeof value === 'number') ?? 0
  return formatSet(id, Number(amount))
}

function Kpi({ kpi, onClaim }: { readonly kpi: StoryKpi; readonly onClaim: (claim: string) => void }) {
  const { t } = useWords()
  const { text, claims, assumed, firmness } = kpi.value
  const claim = claims?.[0]
  return (
    <div data-kpi={kpi.key}>
      <div className="kick">{kpi.title}</div>
      <div className="v">
        {claim ? (
          <button
            type="button"
            className="cell"
            onClick={() => onClaim(claim)}
            aria-label={`${kpi.title}: ${text}: ${t('openEvidence')}`}
          >
            {text}
          </button>
        ) : (
          text
        )}{' '}
        <small>{kpi.small}</small>
        {assumed && assumed.length > 0 && <small className="assumed"> {t('assumed')}</small>}
      </div>
      <div className="src">
        {firmness && <Swatch of={firmness} />} {kpi.note}
      </div>
    </div>
  )
}

/** The drawer's place before anything is chosen: how to choose. */
function NothingChosen({ report }: { readonly report: StoryReport }) {
  const { t, count } = useWords()
  return (
    <aside className="draw" aria-label={t('evidence')}>
      <div className="kick">{t('evidence')}</div>
      <p className="stand">{count('claimsHere', report.evidence.length)}</p>
      <p className="src">
        {t('chooseClaim')} <KeyHint action="next" />
      </p>
    </aside>
  )
}
