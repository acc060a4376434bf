import type { NetworkCommitment } from '../../model/index.ts'
import { firmnessRank } from '../../model/index.ts'

/** What a typed sentence asks for, beyond names. */
export type Command =
  | { readonly kind: 'known'; readonly day: string }
  /** "20 instead of 100", in billions. */
  | { readonly kind: 'instead'; readonly amount: number; readonly of: number }
  | { readonly kind: 'as-told-by'; readonly words: string }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Reads the three languages alike; undefined when it is only a search. */
export function readCommand(words: string, year: number): Command | undefined {
  const text = words.trim().toLowerCase()
  return readInstead(text) ?? readKnown(text, year) ?? readToldBy(text)
}

function readInstead(text: string): Command | undefined {
  const number = String.raw`\$?\s*(\d+(?:\.\d+)?)\s*(?:bn|billion|十亿|十億)?`
  const english = new RegExp(`^${number}\\s+(?:instead of|not|rather than)\\s+${number}$`).exec(text)
  // 200億 is 20 billion: Chinese counts in hundreds of millions.
  const chinese = /^(\d+(?:\.\d+)?)\s*(億|亿)?(?:美元)?\s*(?:而非|而不是|代替|取代)\s*(\d+(?:\.\d+)?)\s*(億|亿)?(?:美元)?$/.exec(
    text,
  )
  if (english) return { kind: 'instead', amount: Number(english[1]), of: Number(english[2]) }
  if (!chinese) return undefined
  const tenth = chinese[2] || chinese[4] ? 10 : 1
  return { kind: 'instead', amount: Number(chinese[1]) / tenth, of: Number(chinese[3]) / tenth }
}

function readKnown(text: string, year: number): Command | undefined {
  const rest = text.replace(/^(?:as of|known by|截至|截止)\s*/, '')
  const asked = rest !== text
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(rest)
  const chinese = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日?$/.exec(rest)
  const english = /^(\d{1,2})\s+([a-z]{3})[a-z]*\.?(?:,?\s+(\d{4}))?$/.exec(rest)
  const american = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?$/.exec(rest)
  const monthOf = (name: string) => months.indexOf(name) + 1
  const day = iso
    ? dayOf(iso[1], iso[2], iso[3])
    : chinese
      ? dayOf(chinese[1] ?? year, chinese[2], chinese[3])
      : english
        ? dayOf(english[3] ?? year, monthOf(english[2]!), english[1])
        : american
          ? dayOf(american[3] ?? year, monthOf(american[1]!), american[2])
          : undefined
  // A bare "2 Dec" is a date only when it reads as nothing else; asked for, it always is.
  return day && (asked || iso || chinese || english?.[3] || american?.[3] || english) ? { kind: 'known', day } : undefined
}

const dayOf = (year: unknown, month: unknown, day: unknown): string | undefined => {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const at = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text ? undefined : text
}

const readToldBy = (text: string): Command | undefined => {
  const m = /^(?:as told by|依|据|據)\s*(.*?)(?:\s*(?:所述|的說法|的说法))?$/.exec(text)
  return m ? { kind: 'as-told-by', words: m[1]! } : undefined
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.005 * Math.max(a, b)

/** The commitment that "20 instead of 100" most likely means: a claim says 100 of it, best if another says 20; then the softest, the largest. */
export function bestMatchFor(
  command: { readonly amount: number; readonly of: number },
  commitments: readonly NetworkCommitment[],
): NetworkCommitment | undefined {
  const says = (c: NetworkCommitment, billions: number) => c.marks.some((mark) => near(mark.amount, billions * 1e9))
  return commitments
    .filter((c) => says(c, command.of) || near(c.planned, command.of * 1e9))
    .toSorted(
      (a, b) =>
        Number(says(b, command.amount)) - Number(says(a, command.amount)) ||
        firmnessRank(a.firmness) - firmnessRank(b.firmness) ||
        b.planned - a.planned,
    )[0]
}

/** Case, width, spaces and dashes aside. Every word typed has to be found. */
export function matches(words: string, names: readonly string[]): boolean {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase()
  const hay = plain(names.join(' '))
  return plain(words)
    .split(/[\s,→·-]+/)
    .filter(Boolean)
    .every((word) => hay.includes(word))
}
