import type { Filing, FilingFact, TextSpan } from '../../model/index.ts'
import { readLimits } from '../limits.ts'
import type { Resources } from './contexts.ts'
import { dateIn, isDateForm, isLengthForm, lengthIn, numberIn, scaled } from './transforms.ts'

/** A fact as its mark writes it. */
export interface TaggedFact {
  readonly id: string | undefined
  readonly concept: string
  readonly custom: boolean
  readonly numeric: boolean
  readonly contextRef: string
  readonly unitRef: string | undefined
  readonly decimals: string | undefined
  readonly scale: string | undefined
  readonly negative: boolean
  readonly format: string
  readonly nil: boolean
  readonly continuedAt: string | undefined
  raw: string
  place: TextSpan | undefined
}

/** What stands elsewhere in the file and is pointed at by id. */
export interface Elsewhere {
  readonly continuations: ReadonlyMap<string, { readonly place: TextSpan | undefined; readonly continuedAt: string | undefined }>
  readonly shown: ReadonlyMap<string, TextSpan>
  readonly footnotes: ReadonlyMap<string, TextSpan>
  readonly arcs: readonly { readonly from: string; readonly to: string }[]
}

/** A continuation may point on; a chain longer than this runs in a circle. */
const chainMax = 100
const footnotesMax = 20

/** Facts whose context is in the file; one without is no fact. */
export function factsOf(tagged: readonly TaggedFact[], { contexts, units }: Resources, elsewhere: Elsewhere): Filing {
  const notes = Map.groupBy(elsewhere.arcs, ({ from }) => from)
  const forms = new Map<string, number>()
  const facts = tagged.flatMap((one): readonly FilingFact[] => {
    const context = contexts.get(one.contextRef)
    if (!context || one.concept === '') return []
    const value = one.nil ? undefined : valueIn(one)
    if (value === undefined && one.numeric && !one.nil) forms.set(one.format, (forms.get(one.format) ?? 0) + 1)
    const unit = one.unitRef === undefined ? undefined : units.get(one.unitRef)
    const decimals = /^-?\d{1,2}$/.test(one.decimals ?? '') ? Number(one.decimals) : undefined
    const footnotes = (one.id === undefined ? [] : (notes.get(one.id) ?? []).slice(0, footnotesMax)).flatMap(
      ({ to }) => elsewhere.footnotes.get(to) ?? [],
    )
    return [
      {
        concept: one.concept,
        custom: one.custom,
        numeric: one.numeric,
        period: context.period,
        members: context.members,
        ...(value === undefined ? {} : { value }),
        ...(one.nil ? { nil: true as const } : {}),
        ...(unit === undefined ? {} : { unit }),
        ...(decimals === undefined ? {} : { decimals }),
        places: placesOf(one, elsewhere),
        footnotes,
      },
    ]
  })
  return { facts, unreadable: [...forms].map(([format, count]) => ({ format: format || '(no form)', count })) }
}

function valueIn({ numeric, raw, format, scale, negative }: TaggedFact): string | undefined {
  if (!numeric) {
    const words = raw
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
      .slice(0, readLimits.filingWordsMax)
    return isDateForm(format) ? dateIn(words, format) : isLengthForm(format) ? lengthIn(words, format) : words
  }
  const digits = raw.length < readLimits.filingWordsMax ? numberIn(raw, format) : undefined
  const power = scale === undefined || scale === '' ? 0 : /^[+-]?\d{1,2}$/.test(scale) ? Number(scale) : undefined
  return digits === undefined || power === undefined ? undefined : scaled(digits, power, negative)
}

function placesOf({ id, place, continuedAt }: TaggedFact, { continuations, shown }: Elsewhere): readonly TextSpan[] {
  const places: TextSpan[] = []
  const own = place ?? (id === undefined ? undefined : shown.get(id))
  if (own) places.push(own)
  let next = continuedAt
  for (let step = 0; next !== undefined && step < chainMax; step++) {
    const link = continuations.get(next)
    if (link?.place) places.push(link.place)
    next = link?.continuedAt
  }
  return places
}
