import { boundsOf, type StatedDate } from '../base/index.ts'
import type { ResolvedCommitment } from '../model/index.ts'
import type { Frame } from '../report/index.ts'
import type { Asked } from './asked.ts'

type Due = NonNullable<Asked['due']>
const yearsOf = ({ from, until }: Due) => ({ first: Number(from.slice(0, 4)), last: Number(until.slice(0, 4)) })

/** Some of it falls into the years, or nobody has said when it falls due. */
export function fallsDueWithin(commitment: ResolvedCommitment, due: Due): boolean {
  const { start, end } = commitment.period?.value ?? {}
  const dates = [start, end, ...(commitment.tranches?.value ?? []).map((tranche) => tranche.due)]
  const bounds = dates.filter((date): date is StatedDate => date !== undefined).flatMap((date) => boundsOf(date) ?? [])
  if (bounds.length === 0) return true
  const { first, last } = yearsOf(due)
  return bounds.some((b) => b.until > Date.UTC(first, 0, 1)) && bounds.some((b) => b.from < Date.UTC(last + 1, 0, 1))
}

/** What this room adds to a report's order and choice is named in what the report says of itself. */
export function frameWith(frame: Frame, due: Due | undefined, sort: string | undefined): Frame {
  const years = due && `${yearsOf(due).first}..${yearsOf(due).last}`
  const added = [...(years ? [`due=${years}`] : []), ...(sort ? [`sort=${sort}`] : [])]
  if (added.length === 0) return frame
  const permalink = `${frame.permalink}${frame.permalink.includes('?') ? '&' : '?'}${added.join('&')}`
  return { ...frame, ...(years ? { due: years } : {}), permalink }
}
