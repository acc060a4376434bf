/** An SVG element as plain data. Attribute names are SVG's own (`stroke-width`); a text child is a string. */
export interface SvgNode {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | number | undefined>>
  readonly children: readonly (SvgNode | string)[]
}

export const s = (
  tag: string,
  attributes: SvgNode['attributes'] = {},
  children: readonly (SvgNode | string)[] = [],
): SvgNode => ({ tag, attributes, children })

const escapeXml = (text: string): string =>
  text
    // Control characters are not allowed in XML, escaped or not; document text is hostile.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what must go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')

/** The node as XML text. Attribute order is the order given, so the same figure gives the same bytes. */
export function toSvgText(node: SvgNode): string {
  const attributes = Object.entries(node.attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
  if (node.children.length === 0) return `<${node.tag}${attributes}/>`
  const inside = node.children.map((child) => (typeof child === 'string' ? escapeXml(child) : toSvgText(child))).join('')
  return `<${node.tag}${attributes}>${inside}</${node.tag}>`
}
