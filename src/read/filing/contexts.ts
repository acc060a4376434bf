import type { FilingMember, FilingPeriod } from '../../model/index.ts'

/** To whom, to when and to which part of the business a fact belongs. */
export interface Context {
  period: FilingPeriod
  readonly members: FilingMember[]
}

const day = /^\d{4}-\d{2}-\d{2}/

/** Contexts and units as their marks go by: what is open, and what has been learned. */
export class Resources {
  readonly contexts = new Map<string, Context>()
  readonly units = new Map<string, string>()
  private context: Context | undefined
  private unit: { id: string; measures: string[]; below: string[] } | undefined
  private first = ''
  private dimension = ''
  private typed: string | undefined
  private words = ''
  private below = false

  open(local: string, attribute: (name: string) => string | undefined, name: (written: string) => string): void {
    this.words = ''
    if (local === 'context') {
      this.context = { period: { kind: 'forever' }, members: [] }
      this.contexts.set(attribute('id') ?? '', this.context)
      this.first = ''
    } else if (local === 'unit') {
      this.unit = { id: attribute('id') ?? '', measures: [], below: [] }
      this.below = false
    } else if (local === 'unitDenominator') this.below = true
    else if (local === 'explicitMember' || local === 'typedMember') {
      this.dimension = name(attribute('dimension') ?? '')
      this.typed = local === 'typedMember' ? '' : undefined
    }
  }

  text(words: string): void {
    if ((this.context || this.unit) && this.words.length < 300) this.words += words
  }

  close(local: string, name: (written: string) => string): void {
    const words = this.words.trim()
    const context = this.context
    if (context) {
      if (local === 'instant' && day.test(words)) context.period = { kind: 'instant', day: words.slice(0, 10) }
      if (local === 'startDate') this.first = words.slice(0, 10)
      if (local === 'endDate' && day.test(words) && day.test(this.first))
        context.period = { kind: 'duration', first: this.first, last: words.slice(0, 10) }
      if (local === 'explicitMember') context.members.push({ axis: this.dimension, member: name(words), typed: false })
      else if (this.typed !== undefined && words !== '') this.typed = words
      if (local === 'typedMember') {
        context.members.push({ axis: this.dimension, member: this.typed ?? '', typed: true })
        this.typed = undefined
      }
      if (local === 'context') {
        context.members.sort((a, b) => (a.axis < b.axis ? -1 : a.axis > b.axis ? 1 : 0))
        this.context = undefined
      }
    }
    if (this.unit) {
      if (local === 'measure') (this.below ? this.unit.below : this.unit.measures).push(words.slice(words.indexOf(':') + 1))
      if (local === 'unit') {
        const { id, measures, below } = this.unit
        this.units.set(id, [measures.join('*'), ...(below.length > 0 ? [below.join('*')] : [])].join('/'))
        this.unit = undefined
      }
    }
    this.words = ''
  }
}
