// A filing of an invented company, shaped as the real ones are: contexts with dimensions, tags inside tags, figures in tables and in
// sentences, the filer's own elements beside the public ones.

export type Members = Readonly<Record<string, string>>
export interface Mark {
  readonly concept: string
  /** A day, or first and last day. */
  readonly at: string | readonly [first: string, last: string]
  readonly members?: Members
  readonly unit?: string
  readonly scale?: number
  readonly decimals?: number | 'INF'
  readonly format?: string
  readonly sign?: '-'
  readonly id?: string
  readonly nil?: boolean
}

const typedDomains: Readonly<Record<string, string>> = {
  'us-gaap:RevenueRemainingPerformanceObligationExpectedTimingOfSatisfactionStartDateAxis':
    'us-gaap:RevenueRemainingPerformanceObligationExpectedTimingOfSatisfactionStartDateAxis.domain',
}

/** Gathers the contexts and units that its marks need. */
export class FilingMaker {
  private readonly contexts = new Map<string, string>()
  private readonly units = new Map<string, string>()

  money(shown: string, mark: Omit<Mark, 'unit'> & { readonly unit?: string }): string {
    return this.number(shown, { unit: 'USD', scale: 6, decimals: -6, format: 'ixt:num-dot-decimal', ...mark })
  }
  percent(shown: string, mark: Mark): string {
    return this.number(shown, { unit: 'pure', scale: -2, decimals: 2, format: 'ixt:num-dot-decimal', ...mark })
  }
  number(shown: string, mark: Mark): string {
    const { unit = 'USD', scale, decimals, format, sign, id, nil } = mark
    const attributes = [
      `name="${mark.concept}" contextRef="${this.context(mark)}" unitRef="${this.unit(unit)}"`,
      decimals === undefined || nil ? '' : `decimals="${decimals}"`,
      scale === undefined ? '' : `scale="${scale}"`,
      format && !nil ? `format="${format}"` : '',
      sign ? 'sign="-"' : '',
      id ? `id="${id}"` : '',
      nil ? 'xsi:nil="true"' : '',
    ]
    return `<ix:nonFraction ${attributes.filter(Boolean).join(' ')}>${shown}</ix:nonFraction>`
  }
  words(shown: string, mark: Mark & { readonly continuedAt?: string }): string {
    const format = mark.format ? ` format="${mark.format}"` : ''
    const more = `${mark.id ? ` id="${mark.id}"` : ''}${mark.continuedAt ? ` continuedAt="${mark.continuedAt}"` : ''}`
    return `<ix:nonNumeric name="${mark.concept}" contextRef="${this.context(mark)}"${format}${more}>${shown}</ix:nonNumeric>`
  }

  page(body: string, hidden = ''): string {
    return `<?xml version="1.0" encoding="UTF-8"?>
<!-- made for a test -->
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12" xmlns:ixt-sec="http://www.sec.gov/inlineXBRL/transformation/2015-08-31" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:us-gaap="http://fasb.org/us-gaap/2025" xmlns:srt="http://fasb.org/srt/2025" xmlns:dei="http://xbrl.sec.gov/dei/2025" xmlns:hlgs="http://helio.example/20250930">
<head><title>hlgs-20250930</title></head><body>
<div style="display:none"><ix:header><ix:hidden>${hidden}</ix:hidden><ix:references><link:schemaRef xlink:type="simple" xlink:href="hlgs-20250930.xsd"/></ix:references><ix:resources>${[...this.contexts.values(), ...this.units.values()].join('')}</ix:resources></ix:header></div>
${body}
</body></html>`
  }

  private context({ at, members = {} }: Mark): string {
    const key = JSON.stringify([at, members])
    const id = `c-${[...this.contexts.keys()].indexOf(key) === -1 ? this.contexts.size + 1 : [...this.contexts.keys()].indexOf(key) + 1}`
    if (!this.contexts.has(key)) {
      const segment = Object.entries(members).map(([axis, member]) => {
        const domain = typedDomains[axis]
        return domain
          ? `<xbrldi:typedMember dimension="${axis}"><${domain}>${member}</${domain}></xbrldi:typedMember>`
          : `<xbrldi:explicitMember dimension="${axis}">${member}</xbrldi:explicitMember>`
      })
      const period =
        typeof at === 'string'
          ? `<xbrli:instant>${at}</xbrli:instant>`
          : `<xbrli:startDate>${at[0]}</xbrli:startDate><xbrli:endDate>${at[1]}</xbrli:endDate>`
      const inside = segment.length > 0 ? `<xbrli:segment>${segment.join('')}</xbrli:segment>` : ''
      this.contexts.set(
        key,
        `<xbrli:context id="${id}"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0009990001</xbrli:identifier>${inside}</xbrli:entity><xbrli:period>${period}</xbrli:period></xbrli:context>`,
      )
    }
    return id
  }
  private unit(unit: string): string {
    const measure = unit.length === 3 ? `iso4217:${unit}` : unit === 'pure' || unit === 'shares' ? `xbrli:${unit}` : unit
    this.units.set(unit, `<xbrli:unit id="u-${unit.replace(/\W/g, '')}"><xbrli:measure>${measure}</xbrli:measure></xbrli:unit>`)
    return `u-${unit.replace(/\W/g, '')}`
  }
}

export const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
export const table = (...rows: readonly string[]): string => `<table>${rows.join('')}</table>`
