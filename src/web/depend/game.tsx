import type { DependCell, DependReport } from '../../report/index.ts'
import { useKeys } from '../keys/use-keys.ts'
import { KeyHint } from '../parts/key-hint.tsx'
import { type FileAddress, TableTools } from '../parts/table-tools.tsx'
import { useAddress } from '../shell/use-address.ts'
import { useWords } from '../words/use-words.ts'
import { Section } from './section.tsx'

type GameView = NonNullable<DependReport['game']>
interface Props {
  readonly game: GameView
  readonly file: FileAddress
  readonly onClaim: (claim: string) => void
}

/** The nine pairs of moves; one is chosen and taken apart below. */
export function Game({ game, file, onClaim }: Props) {
  const { t } = useWords()
  const { change } = useAddress()
  const at = game.cells.findIndex(({ id }) => id === game.chosen)
  const choose = (cell: DependCell | undefined) => cell && change({ move: cell.id })
  useKeys({
    next: game.cells[at + 1] && (() => choose(game.cells[at + 1])),
    previous: game.cells[at - 1] && (() => choose(game.cells[at - 1])),
  })
  const section = { file, onClaim }
  return (
    <>
      <section className="fig" aria-label={game.title}>
        <div className="figh">
          <div className="grow">
            <h2>{game.title}</h2>
            <p className="sub">{game.note}</p>
          </div>
          <TableTools table="payoffs" name="depend-payoffs" file={file} />
        </div>
        <p className="src">
          {t('chooseMove')} <KeyHint action="next" /> <KeyHint action="previous" />
        </p>
        <Grid game={game} onChoose={choose} />
      </section>
      <div className="cols net">
        <Section {...section} table={game.breakdown} part="breakdown" />
        <Section {...section} table={game.walking} part="walking" />
      </div>
      <div className="cols net">
        <Section {...section} table={game.bargain} part="bargain" />
        <div>
          {game.thresholds.rows.length === 0 ? (
            <section className="fig" aria-label={game.thresholds.title}>
              <h2>{game.thresholds.title}</h2>
              <p className="sub">{game.thresholds.note}</p>
            </section>
          ) : (
            <Section {...section} table={game.thresholds} part="thresholds" />
          )}
          <Section {...section} table={game.mixed} part="equilibria" />
        </div>
      </div>
    </>
  )
}

function Grid({ game, onChoose }: { readonly game: GameView; readonly onChoose: (cell: DependCell) => void }) {
  const { supplierMoves, customerMoves } = game
  return (
    <div className="table-wrap">
      <table className="moves">
        <caption className="sr">{game.title}</caption>
        <thead>
          <tr>
            <th scope="col">{game.supplier}</th>
            {customerMoves.map(({ id, name }, j) => (
              <th key={id} scope="col">
                {j === 0 && <span className="who">{game.customer}</span>}
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {supplierMoves.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {customerMoves.map((column) => {
                const cell = game.cells.find(({ id }) => id === `${row.id}.${column.id}`)!
                return (
                  <td key={cell.id} data-settles={cell.settles || undefined}>
                    <Pair
                      cell={cell}
                      names={game.names}
                      chosen={cell.id === game.chosen}
                      name={`${row.name}, ${column.name}`}
                      onChoose={onChoose}
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface PairProps {
  readonly cell: DependCell
  readonly names: readonly [string, string]
  readonly chosen: boolean
  readonly name: string
  readonly onChoose: (cell: DependCell) => void
}
function Pair({ cell, names, chosen, name, onChoose }: PairProps) {
  const { t } = useWords()
  const told = [
    `${name}: ${names[0]} ${cell.supplier.text}, ${names[1]} ${cell.customer.text}`,
    ...(cell.settles ? [t('settles')] : []),
    t('assumed'),
  ].join(', ')
  return (
    <button
      type="button"
      className="pair"
      aria-pressed={chosen}
      aria-label={told}
      onClick={() => onChoose(cell)}
      data-move={cell.id}
    >
      <span className="pays">
        <Pay name={names[0]} text={cell.supplier.text} best={cell.supplierBest} />
        <Pay name={names[1]} text={cell.customer.text} best={cell.customerBest} />
      </span>
      <span className="assumed">{t('assumed')}</span>
    </button>
  )
}

const Pay = ({ name, text, best }: { readonly name: string; readonly text: string; readonly best: boolean }) => (
  <span className="pay">
    <span className="wide pay-name">{name}</span>{' '}
    <span className="pay-sum" data-best={best || undefined}>
      {text}
    </span>
  </span>
)
