import { Dialog } from 'radix-ui'
import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react'
import type { PartyId } from '../../model/index.ts'
import { dateText, moneyText } from '../../report/index.ts'
import { formatSet } from '../../wire/index.ts'
import { usePalette, useStressPage } from '../api.ts'
import { partyName } from '../stress/party-name.ts'
import { useWords } from '../words/use-words.ts'
import { bestMatchFor, matches, readCommand } from './command.ts'
import { useAddress, useFacts, useGo, useRunFacts } from './use-address.ts'

interface Item {
  readonly id: string
  readonly kind: string
  readonly text: string
  readonly run: () => void
}
const shownMax = 12

export function Palette({ onClose, last }: { readonly onClose: () => void; readonly last: string }) {
  return (
    <Dialog.Root open onOpenChange={(next) => next || onClose()}>
      <Dialog.Portal>
        <div className="veil" data-modal="open">
          <PaletteBody onClose={onClose} last={last} />
        </div>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function PaletteBody({ onClose, last }: { readonly onClose: () => void; readonly last: string }) {
  const { t } = useWords()
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const list = useId()
  const items = useItems(useDeferredValue(words), last)
  const chosen = Math.min(at, items.length - 1)
  const run = (item: Item | undefined) => {
    if (!item) return
    onClose()
    item.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (move) setAt((chosen + move + items.length) % items.length)
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) run(items[chosen])
    else return
    event.preventDefault()
  }
  return (
    <Dialog.Content className="dialog palette" aria-describedby={undefined}>
      <Dialog.Title className="sr">{t('searchOrRun')}</Dialog.Title>
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={items[chosen] && `${list}-${chosen}`}
        aria-label={t('searchOrRun')}
        placeholder={t('palettePlaceholder')}
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={list} aria-label={t('searchOrRun')}>
        {items.map((item, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field, which names the active option
          <div
            key={item.id}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === chosen}
            onClick={() => run(item)}
            onPointerMove={() => setAt(i)}
          >
            <span>{item.text}</span> <span className="src">{item.kind}</span>
          </div>
        ))}
        {items.length === 0 && <p className="src none">{t('nothingFound')}</p>}
      </div>
    </Dialog.Content>
  )
}

/** Commands the sentence makes, then screens, commitments and parties whose names hold every word typed. */
function useItems(words: string, last: string): readonly Item[] {
  const { t } = useWords()
  const go = useGo()
  const facts = useFacts()
  const { address, change } = useAddress()
  const names = usePalette(facts, true).data
  const commands = useCommands(words, last)
  return useMemo(() => {
    const screens: readonly Item[] = [
      { id: 'ledger', kind: t('screen'), text: t('ledger'), run: () => go('/') },
      { id: 'add', kind: t('screen'), text: t('add'), run: () => go('/add') },
      { id: 'network', kind: t('screen'), text: t('networkScreen'), run: () => go('/network') },
      { id: 'stress', kind: t('screen'), text: t('stressScreen'), run: () => go('/stress') },
      { id: 'depend', kind: t('screen'), text: t('dependScreen'), run: () => go('/depend') },
    ]
    const commitments = (names?.commitments ?? [])
      .filter((c) => matches(words, [c.title, ...c.names]))
      .map((c): Item => ({ id: c.id, kind: `${t('commitment')} · ${c.id}`, text: c.title, run: () => go(`/story/${c.id}`) }))
    const parties = (names?.parties ?? [])
      .filter((party) => words !== '' && matches(words, [party.title, ...party.names]))
      .map((party): Item => ({ id: party.id, kind: t('party'), text: party.title, run: () => go('/', { q: party.title }) }))
    const told = readCommand(words, Number(last.slice(0, 4)))
    const tellers =
      told?.kind === 'as-told-by'
        ? (names?.parties ?? [])
            .filter((party) => matches(told.words, [party.title, ...party.names]))
            .map(
              (party): Item => ({
                id: `told-${party.id}`,
                kind: t('policy'),
                text: t('policyAsToldBy', { party: party.title }),
                run: () => change({ policy: `as-told-by:${party.id}` }),
              }),
            )
        : []
    const whole = address.known
      ? [{ id: 'whole', kind: t('knownBy'), text: t('showEverything'), run: () => change({ known: undefined }) }]
      : []
    const found = [...screens, ...whole].filter((item) => matches(words, [item.text]))
    return [...commands, ...tellers, ...found, ...commitments, ...parties].slice(0, shownMax)
  }, [words, last, names, commands, address.known, go, change, t])
}

function useCommands(words: string, last: string): readonly Item[] {
  const { t, lang } = useWords()
  const go = useGo()
  const facts = useRunFacts()
  const { change } = useAddress()
  const command = useMemo(() => readCommand(words, Number(last.slice(0, 4))), [words, last])
  const network = useStressPage(facts, command?.kind === 'instead').data?.network
  return useMemo(() => {
    if (command?.kind === 'known')
      return [
        {
          id: 'known',
          kind: t('knownBy'),
          text: t('asOf', { date: dateText(command.day, lang) }),
          run: () => change({ known: command.day }),
        },
      ]
    if (command?.kind !== 'instead' || !network) return []
    const match = bestMatchFor(command, network.commitments)
    if (!match) return []
    const nameOf = (id: PartyId) => partyName(network, id, lang)
    const money = (billions: number) => moneyText(billions * 1e9, network.currency, lang)
    return [
      {
        id: 'instead',
        kind: t('stressScreen'),
        text: t('insteadOf', {
          amount: money(command.amount),
          of: money(command.of),
          pair: `${nameOf(match.payer)} → ${nameOf(match.payee)}`,
        }),
        run: () => go('/stress', { set: formatSet(match.id, command.amount * 1e9) }),
      },
    ]
  }, [command, network, lang, go, change, t])
}
