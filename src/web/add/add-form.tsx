import { Tabs } from 'radix-ui'
import { useEffect, useRef, useState } from 'react'
import { useKeys } from '../keys/use-keys.ts'
import { KeyButton } from '../parts/key-hint.tsx'
import { ErrorState } from '../parts/states.tsx'
import { useTyping } from '../shell/use-address.ts'
import { useWords } from '../words/use-words.ts'
import { samples } from './samples.ts'
import type { AddInput } from './use-reading.ts'

interface Props {
  readonly error: Error | undefined
  readonly onAdd: (input: AddInput) => void
}
type Way = 'text' | 'file' | 'address'

/** Three ways in: paste, open, fetch. */
export function AddForm({ error, onAdd }: Props) {
  const { t, lang } = useWords()
  const [way, setWay] = useState<Way>('text')
  const [text, setText] = useState('')
  const [address, setAddress] = useState('')
  const [file, setFile] = useState<File>()
  const area = useRef<HTMLTextAreaElement>(null)
  const ready =
    way === 'text' ? text.trim() !== '' : way === 'address' ? /^https?:\/\/\S+$/i.test(address.trim()) : file !== undefined
  const submit = () => {
    if (!ready) return
    if (way === 'text') onAdd({ text })
    else if (way === 'address') onAdd({ address: address.trim() })
    else if (file) onAdd({ file })
  }
  const typing = useTyping()
  useEffect(() => {
    if (typing) area.current?.focus()
  }, [typing])
  useKeys({ submit, new: () => area.current?.focus(), close: () => area.current?.blur() })
  return (
    <section className="fig" aria-label={t('addTitle')}>
      <Tabs.Root value={way} onValueChange={(value) => setWay(value as Way)}>
        <div className="figh">
          <Tabs.List className="seg grow" aria-label={t('waysIn')}>
            <Tabs.Trigger className="btn" value="text">
              {t('pasteText')}
            </Tabs.Trigger>
            <Tabs.Trigger className="btn" value="file">
              {t('openFile')}
            </Tabs.Trigger>
            <Tabs.Trigger className="btn" value="address">
              {t('fromAddress')}
            </Tabs.Trigger>
          </Tabs.List>
          <button
            type="button"
            className="btn"
            onClick={() => {
              setWay('text')
              setText(samples[lang].text)
            }}
          >
            {t('trySample')}
          </button>
        </div>
        <Tabs.Content value="text">
          <textarea
            ref={area}
            className="paste"
            aria-label={t('pasteText')}
            placeholder={t('pasteHere')}
            value={text}
            onChange={(event) => setText(event.target.value)}
            spellCheck={false}
          />
        </Tabs.Content>
        <Tabs.Content value="file">
          <Drop file={file} onFile={setFile} />
        </Tabs.Content>
        <Tabs.Content value="address">
          <input
            type="url"
            className="wide-field"
            aria-label={t('fromAddress')}
            placeholder="https://"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
          <p className="src">{t('addressNote')}</p>
        </Tabs.Content>
      </Tabs.Root>
      <div className="acts">
        <KeyButton action="submit" primary disabled={!ready} onClick={submit}>
          {t('read')}
        </KeyButton>
        <span className="src">{t('nothingLeaves')}</span>
      </div>
      {error && <ErrorState error={error} />}
    </section>
  )
}

function Drop({ file, onFile }: { readonly file: File | undefined; readonly onFile: (file: File) => void }) {
  const { t } = useWords()
  return (
    <label
      className="drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        const dropped = event.dataTransfer.files[0]
        if (dropped) onFile(dropped)
      }}
    >
      <input
        type="file"
        accept=".txt,.md,.htm,.html,.pdf,.docx,.eml,.rss,.xml"
        onChange={(event) => event.target.files?.[0] && onFile(event.target.files[0])}
      />
      <span>{file ? file.name : t('dropHere')}</span>
      <span className="src">{t('fileKinds')}</span>
    </label>
  )
}
