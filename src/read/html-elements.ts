// What the bounding pass needs to know of HTML, after the HTML Standard's parsing rules.
const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

export const voidElements = set('area base br col embed hr img input link meta param source track wbr')
/** Their text is no text of the page; read to the closing tag without looking inside. */
export const rawElements = set('script style textarea title iframe noembed noframes xmp')
/** Dropped with all they hold: never shown, or no prose. */
export const droppedElements = set('template noscript svg math select object canvas audio video picture datalist dialog')
/** Void elements that may carry facts or a line break. */
export const keptVoids = set('br hr meta link')
export const keptAttributes = set(
  'class id style hidden aria-hidden itemprop itemscope itemtype property type name content datetime pubdate rel role href lang http-equiv',
)

export const blockElements = set(
  'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption',
)

const inTable = set('table')
/** Opening `key` closes the open `closes`, unless one of `within` stands between. Elements whose closing tag people leave out. */
export const impliedEnds: ReadonlyMap<string, { readonly closes: ReadonlySet<string>; readonly within: ReadonlySet<string> }> =
  new Map([
    ['li', { closes: set('li'), within: set('ul ol menu table') }],
    ['dt', { closes: set('dt dd'), within: set('dl table') }],
    ['dd', { closes: set('dt dd'), within: set('dl table') }],
    ['td', { closes: set('td th'), within: set('tr table') }],
    ['th', { closes: set('td th'), within: set('tr table') }],
    ['tr', { closes: set('tr'), within: inTable }],
    ['tbody', { closes: set('tbody thead tfoot caption'), within: inTable }],
    ['thead', { closes: set('tbody thead tfoot caption'), within: inTable }],
    ['tfoot', { closes: set('tbody thead tfoot caption'), within: inTable }],
  ])
/** A block closes an open paragraph, unless it opened inside one of these. */
export const paragraphHolders = new Set([...blockElements].filter((name) => name !== 'p'))
