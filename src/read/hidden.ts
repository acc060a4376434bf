import type { Page, PageElement } from './page.ts'

/** Takes out of the page what a person looking at it would not see: a claim nobody can read is no claim of the page. */
export function removeHidden(page: Page, styles: readonly string[]): void {
  const hiddenBySheet = selectorsHidden(styles)
  for (const element of page.body.querySelectorAll('*')) if (isHidden(element, hiddenBySheet)) element.remove()
}

const hidingDeclaration =
  /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0*\.?0*\s*(?:[;!}]|$)|font-size\s*:\s*0*\.?0*(?:px|em|rem|pt|%)?\s*(?:[;!}]|$)|color\s*:\s*transparent|(?:left|right|top|text-indent|margin-left)\s*:\s*-\d{3,}|max-height\s*:\s*0|clip-path\s*:\s*inset\((?:50|100)%|clip\s*:\s*rect\((?:0|1px))/i
const forReadersAloud = /(?:^|\s)(?:visually-hidden|sr-only|screen-reader-text)(?:\s|$)/

/** Whether an element's own style hides it. */
export const hidesByStyle = (style: string): boolean => hidingDeclaration.test(style)

function isHidden(element: PageElement, hiddenBySheet: ReadonlySet<string>): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  if (style && hidesByStyle(style)) return true
  const classes = element.getAttribute('class')
  if (classes && forReadersAloud.test(classes)) return true
  if (hiddenBySheet.size === 0) return false
  const id = element.getAttribute('id')
  if (id && hiddenBySheet.has(`#${id}`)) return true
  return (classes ?? '').split(/\s+/).some((name) => hiddenBySheet.has(`.${name}`))
}

/** ".note" and "#note" that the page's own sheets hide outright. Longer selectors and rules for print or size are left alone. */
function selectorsHidden(styles: readonly string[]): ReadonlySet<string> {
  const hidden = new Set<string>()
  for (const sheet of styles)
    for (const m of withoutConditions(sheet).matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
      if (!hidingDeclaration.test(m[2]!)) continue
      for (const selector of m[1]!.split(',')) {
        const simple = /^\s*[a-z]*([.#][\w-]+)\s*$/i.exec(selector)?.[1]
        if (simple) hidden.add(simple)
      }
    }
  return hidden
}

/** The sheet without "@media print { … }" and its like, comments included. */
function withoutConditions(sheet: string): string {
  const css = sheet.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '')
  let kept = ''
  let at = 0
  for (;;) {
    const rule = css.indexOf('@', at)
    if (rule === -1) return kept + css.slice(at)
    kept += css.slice(at, rule)
    at = endOfRule(css, rule)
  }
}

function endOfRule(css: string, from: number): number {
  let depth = 0
  for (let at = from; at < css.length; at++) {
    const character = css[at]
    if (character === ';' && depth === 0) return at + 1
    if (character === '{') depth++
    if (character === '}' && --depth <= 0) return at + 1
  }
  return css.length
}
