import type { Filing, FilingFact, Party, PartyMention, SourceDocument } from '../../model/index.ts'
import { type Family, families } from './families.ts'
import { cutName, type NameDesk, shortName } from './names.ts'

/** Who filed, what, and about which period. */
export interface Filer {
  readonly mention: PartyMention
  /** As tables and names of groups use it. */
  readonly short: string
  /** "10-Q" */
  readonly form?: string
  /** The last day before the period, as 2024-12-31: figures of that day or older are told for comparison. */
  readonly periodStart: string
  readonly periodEnd: string
  /** "--12-31" */
  readonly fiscalYearEnd: string
  /** Those on the other side where the filing names none, by their English name. */
  readonly groups: ReadonlyMap<string, Pick<Party, 'name' | 'names'>>
}

export function filerOf(document: SourceDocument, { facts }: Filing, desk: NameDesk): Filer {
  const cover = facts.filter((fact) => fact.concept.startsWith('dei:') && fact.members.length === 0)
  const said = (local: string): FilingFact | undefined => cover.find((fact) => fact.concept === `dei:${local}` && fact.value)
  const written = cutName(said('EntityRegistrantName')?.value ?? document.author ?? 'the filer')
  const known = desk.mention(written)
  const mention = known.party || known.candidates ? known : { name: written }
  const short = shortName(known.party ? known.name : written)
  const period = said('DocumentType')?.period
  const span = period?.kind === 'duration' ? period : undefined
  const form = said('DocumentType')?.value
  return {
    mention,
    short,
    ...(form ? { form } : {}),
    periodStart: span ? dayBefore(span.first) : '',
    periodEnd: said('DocumentPeriodEndDate')?.value ?? span?.last ?? '',
    fiscalYearEnd: said('CurrentFiscalYearEndDate')?.value ?? '',
    groups: new Map(
      Object.values(families).flatMap((family) =>
        [groupOf(family, short), restOf(family, short)].map((group) => [group.name, group] as const),
      ),
    ),
  }
}

const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

export const groupOf = ({ others }: Family, filer: string): Pick<Party, 'name' | 'names'> => ({
  name: `${others.en} of ${filer}`,
  names: {
    en: [`${others.en} of ${filer}`],
    'zh-Hant': [`${filer}的${others.hant}`],
    'zh-Hans': [`${filer}的${others.hans}`],
  },
})
export const restOf = ({ others }: Family, filer: string): Pick<Party, 'name' | 'names'> => ({
  name: `other ${others.en} of ${filer}`,
  names: {
    en: [`other ${others.en} of ${filer}`],
    'zh-Hant': [`${filer}的其他${others.hant}`],
    'zh-Hans': [`${filer}的其他${others.hans}`],
  },
})
