/** Inline XBRL as companies file it, small: invented companies and sentences, element names of the us-gaap and dei taxonomies. */
export interface MadeFact {
  readonly concept: string
  readonly words: string
  readonly scale?: number
  readonly sign?: '-'
  readonly format?: string
  /** YYYY-MM-DD; the filing's own period end unless set. */
  readonly at?: string
  readonly unit?: string
  readonly dimensions?: Readonly<Record<string, string>>
}
export interface MadeFiling {
  readonly registrant: string
  readonly periodEnd?: string
  readonly form?: string
  /** Paragraphs: words and facts in turn. */
  readonly prose?: readonly (readonly (string | MadeFact)[])[]
  /** Rows: a label and facts. */
  readonly table?: readonly (readonly (string | MadeFact)[])[]
  readonly hidden?: readonly MadeFact[]
}

export function filingOf({
  registrant,
  periodEnd = '2025-12-31',
  form = '10-K',
  prose = [],
  table = [],
  hidden = [],
}: MadeFiling): Uint8Array {
  const contexts = new Map<string, string>()
  const contextOf = ({ at = periodEnd, dimensions = {} }: MadeFact): string => {
    const key = `${at} ${JSON.stringify(dimensions)}`
    const id = `c${[...contexts.keys()].indexOf(key) < 0 ? contexts.size : [...contexts.keys()].indexOf(key)}`
    const members = Object.entries(dimensions)
      .map(([axis, member]) =>
        member.startsWith('typed:')
          ? `<xbrldi:typedMember dimension="${axis}"><alder:Name>${member.slice(6)}</alder:Name></xbrldi:typedMember>`
          : `<xbrldi:explicitMember dimension="${axis}">${member}</xbrldi:explicitMember>`,
      )
      .join('')
    contexts.set(
      key,
      `<xbrli:context id="${id}"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0009999999</xbrli:identifier>${members ? `<xbrli:segment>${members}</xbrli:segment>` : ''}</xbrli:entity><xbrli:period><xbrli:instant>${at}</xbrli:instant></xbrli:period></xbrli:context>`,
    )
    return id
  }
  const tag = (fact: MadeFact): string => {
    const { concept, words, scale = 6, sign, format = 'ixt:num-dot-decimal', unit = 'usd' } = fact
    return `<ix:nonFraction name="${concept}" contextRef="${contextOf(fact)}" unitRef="${unit}" decimals="-6" scale="${scale}" format="${format}"${sign ? ' sign="-"' : ''}>${words}</ix:nonFraction>`
  }
  const put = (part: string | MadeFact): string => (typeof part === 'string' ? part.replace(/&/g, '&amp;') : tag(part))
  const body = `${prose.map((parts) => `<p style="margin:0"><span>${parts.map(put).join('')}</span></p>`).join('\n')}
<table>${table.map((row) => `<tr>${row.map((part) => `<td>${put(part)}</td>`).join('')}</tr>`).join('\n')}</table>`
  const hiddenFacts = hidden.map(tag).join('')
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:us-gaap="http://fasb.org/us-gaap/2025" xmlns:dei="http://xbrl.sec.gov/dei/2025" xmlns:alder="http://alder.example/20251231">
<head><title>${registrant}</title></head><body>
<div style="display:none"><ix:header><ix:hidden>${hiddenFacts}</ix:hidden><ix:resources>${[...contexts.values()].join('')}<xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit><xbrli:unit id="eur"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit><xbrli:unit id="pure"><xbrli:measure>xbrli:pure</xbrli:measure></xbrli:unit></ix:resources></ix:header></div>
<p>Annual report of <ix:nonNumeric name="dei:EntityRegistrantName" contextRef="c0">${registrant}</ix:nonNumeric> on Form <ix:nonNumeric name="dei:DocumentType" contextRef="c0">${form}</ix:nonNumeric> for the year ended <ix:nonNumeric name="dei:DocumentPeriodEndDate" contextRef="c0" format="ixt:date-monthname-day-year-en">${new Date(`${periodEnd}T00:00:00Z`).toLocaleDateString('en-US', { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' })}</ix:nonNumeric>.&#160;&nbsp;</p>
${body}
</body></html>`)
}
