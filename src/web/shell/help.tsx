import { Dialog } from 'radix-ui'
import { keymap, printKeys, type Screen } from '../keys/keymap.ts'
import { useWords } from '../words/use-words.ts'

const mac = /Mac|iPhone|iPad/.test(navigator.platform)

/** The keys of the screen the reader is on. */
export function Help({ onClose, screen }: { readonly onClose: () => void; readonly screen: Screen }) {
  const { t } = useWords()
  return (
    <Dialog.Root open onOpenChange={(next) => next || onClose()}>
      <Dialog.Portal>
        <div className="veil" data-modal="open">
          <Dialog.Content className="dialog help" aria-describedby={undefined}>
            <Dialog.Title asChild>
              <h2>{t('keyHelp')}</h2>
            </Dialog.Title>
            <dl className="keys">
              {keymap
                .filter((binding) => (binding.on as readonly Screen[]).includes(screen))
                .map((binding) => (
                  <div key={binding.id}>
                    <dt>
                      <kbd>{printKeys(binding.keys, mac)}</kbd>
                    </dt>
                    <dd>{t(binding.word)}</dd>
                  </div>
                ))}
            </dl>
            <p className="src">{t('keysInFields')}</p>
            <Dialog.Close className="btn">
              {t('close')} <kbd>Esc</kbd>
            </Dialog.Close>
          </Dialog.Content>
        </div>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
