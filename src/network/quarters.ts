import { boundsOf, type Instant, instantOf, type StatedDate } from '../base/index.ts'

/** Quarters are counted: year · 4 + quarter − 1. */
export type Quarter = number

export const quarterName = (quarter: Quarter): string => `${Math.floor(quarter / 4)}Q${(quarter % 4) + 1}`
export const yearOf = (quarter: Quarter): number => Math.floor(quarter / 4)

/** Reads "2026Q1"; undefined for anything else. */
export function parseQuarter(text: string): Quarter | undefined {
  const m = /^(\d{4})Q([1-4])$/.exec(text)
  return m ? Number(m[1]) * 4 + Number(m[2]) - 1 : undefined
}

export function quarterAt(at: Instant): Quarter {
  const date = new Date(at)
  return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3)
}

/** The quarters a date may mean, both ends included; undefined for a described moment. */
export function quartersOf(date: StatedDate | undefined): { readonly first: Quarter; readonly last: Quarter } | undefined {
  const bounds = date && boundsOf(date)
  return bounds && { first: quarterAt(bounds.from), last: quarterAt(instantOf(bounds.until - 1)) }
}
