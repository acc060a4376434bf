import PostalMime, { type Email } from 'postal-mime'
import { failed, ok, type Result } from '../base/index.ts'
import { readLimits } from './limits.ts'
import type { Failure } from './make-document.ts'
import { readPage } from './read-document.ts'
import { dateIn, nameOf, type ReadText, type StatedFacts } from './stated-facts.ts'
import { tidyText } from './tidy-text.ts'

export interface ReadEmail extends ReadText {
  /** Names of attached files that could be read by themselves. */
  readonly attached: readonly string[]
}

/** The words of one message, its subject first: those of its page, or, where it has none, its plain text. */
export async function readEmail(bytes: Uint8Array): Promise<Result<ReadEmail, Failure>> {
  const mail = await parsed(bytes)
  if (!mail || !(mail.from || mail.subject || mail.date)) return failed(noEmail)
  const page = mail.html ? readPage(mail.html) : undefined
  const words = page?.ok ? page.value.text : tidyText(mail.text ?? '').trimEnd()
  if (words.trim() === '') return failed(noText)
  const subject = tidyText(mail.subject ?? '').trim()
  const text = subject === '' || words.split('\n', 3).includes(subject) ? words : `${subject}\n\n${words}`
  return ok({ text, facts: factsOf(mail), attached: attachedTo(mail) })
}

async function parsed(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: readLimits.emailDepthMax,
      maxHeadersSize: readLimits.emailHeaderBytesMax,
      // A message attached to a message is another document.
      forceRfc822Attachments: true,
    })
  } catch {
    return undefined
  }
}

function factsOf(mail: Email): StatedFacts {
  const title = nameOf(tidyText(mail.subject ?? ''), 300)
  const author = nameOf(tidyText(mail.from?.name || mail.from?.address || ''))
  // The header itself: the library gives the moment in UTC, and the sender's day may be another.
  const published = dateIn(mail.headers.find(({ key }) => key === 'date')?.value)
  return { ...(title ? { title } : {}), ...(author ? { author } : {}), ...(published ? { published } : {}) }
}

const attachedTo = (mail: Email): readonly string[] =>
  mail.attachments
    .filter(({ related, mimeType }) => !related && readable.test(mimeType))
    .map(({ filename, mimeType }) =>
      tidyText(filename ?? mimeType)
        .replace(/\s+/g, ' ')
        .slice(0, 120),
    )

const readable =
  /^(?:application\/pdf|message\/rfc822|text\/(?:plain|html|markdown)|application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document)$/

const noEmail: Failure = {
  code: 'file-damaged',
  way: 'email-broken',
  message: 'It is called an e-mail, but its headers cannot be read.',
  mend: 'Save the message again as .eml; or copy its text into a .txt file and add that.',
}
const noText: Failure = {
  code: 'no-text',
  way: 'email-no-text',
  message: 'The message itself holds no text.',
  mend: 'Save what is attached to it and add that.',
}
