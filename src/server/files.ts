import { failed, ok, type Problem, type Result } from '../base/index.ts'
import { drawFigure, toSvgText } from '../picture/index.ts'
import type {
  ConflictReport,
  DependReport,
  Figure,
  Frame,
  LedgerReport,
  NetworkReport,
  StoryReport,
  StressReport,
  Table,
} from '../report/index.ts'
import { toJson } from '../wire/index.ts'
import type { ChanceParts } from './answers.ts'
import { unreadable } from './asked.ts'
import { csvText, rowsOfFigure, rowsOfTable } from './csv.ts'

export type Ending = 'json' | 'csv' | 'svg'

/** A screen's parts by the name an address gives them. The first of each is taken when none is named. */
interface Parts {
  readonly frame: Frame
  readonly figures: Readonly<Record<string, Figure>>
  readonly tables: Readonly<Record<string, Table | undefined>>
}

export const partsOfStory = (r: StoryReport): Parts => ({
  frame: r.frame,
  figures: { story: r.figure },
  tables: { claims: r.table, ...(r.retold ? { retold: r.retold } : {}) },
})
export const partsOfTable = (r: LedgerReport | ConflictReport): Parts => ({
  frame: r.frame,
  figures: {},
  tables: { table: r.table },
})
export const partsOfStress = (r: StressReport, chance?: ChanceParts): Parts => ({
  frame: chance?.figure.frame ?? r.frame,
  figures: {
    network: r.network,
    short: r.short,
    missing: r.missing,
    ...(r.cascade ? { cascade: r.cascade } : {}),
    ...(chance ? { fan: chance.figure } : {}),
  },
  tables: {
    who: r.shortTable,
    causes: r.causes,
    cascade: r.cascadeTable,
    rests: r.rests,
    turned: r.turned,
    thresholds: r.thresholds,
    ...chance?.tables,
  },
})

export const partsOfNetwork = (r: NetworkReport): Parts => ({
  frame: r.frame,
  figures: { network: r.figure },
  tables: {
    loops: r.loops,
    links: r.links,
    circulation: r.circulation,
    circulationAt: r.circulationAt,
    vendor: r.vendor,
    concentration: r.concentration,
  },
})

export const partsOfDepend = (r: DependReport): Parts => ({
  frame: r.frame,
  figures: r.figure ? { supply: r.figure } : {},
  tables: {
    ...(r.suppliers ? { suppliers: r.suppliers } : { companies: r.companies }),
    gone: r.gone,
    second: r.second,
    lost: r.lost,
    payoffs: r.game?.table,
    breakdown: r.game?.breakdown,
    walking: r.game?.walking,
    thresholds: r.game?.thresholds,
    bargain: r.game?.bargain,
    equilibria: r.game?.mixed,
    rests: r.rests,
  },
})

/** Wide enough for the labels of every picture; the height is the picture's own. */
const svgWidth = 960

/** `figure=` names a picture (SVG, or its numbers as CSV), `table=` a table. JSON is the whole report. */
export function fileAnswer(
  report: unknown,
  parts: Parts,
  ending: Ending,
  params: URLSearchParams,
  name: string,
): Result<Response, Problem> {
  if (ending === 'json') return ok(file(toJson(report), 'application/json', name, ending))
  const figureName = params.get('figure') ?? (ending === 'svg' ? Object.keys(parts.figures)[0] : undefined)
  const figure = figureName === undefined ? undefined : parts.figures[figureName]
  if (figureName !== undefined && !figure)
    return unreadable('figure', figureName, Object.keys(parts.figures).join(', ') || 'a screen that has pictures')
  if (ending === 'svg') {
    if (!figure)
      return failed({
        code: 'reference-unknown',
        way: 'no-picture',
        message: 'this screen has no picture',
        mend: 'ask for .csv or .json',
      })
    const theme = params.get('theme') === 'dark' ? 'dark' : 'light'
    return ok(file(toSvgText(drawFigure(figure, { width: svgWidth, theme, standalone: true })), 'image/svg+xml', name, ending))
  }
  if (figure)
    return ok(file(csvText(figure.title, figure.frame, rowsOfFigure(figure)), 'text/csv', `${name}-${figureName}`, ending))
  const tableName = params.get('table') ?? Object.keys(parts.tables)[0]!
  const table = parts.tables[tableName]
  if (!table)
    return unreadable(
      'table',
      tableName,
      Object.keys(parts.tables)
        .filter((key) => parts.tables[key])
        .join(', '),
    )
  return ok(file(csvText(table.title, parts.frame, rowsOfTable(table)), 'text/csv', `${name}-${tableName}`, ending))
}

const file = (body: string, type: string, name: string, ending: Ending): Response =>
  new Response(ending === 'csv' ? `\ufeff${body}` : body, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `inline; filename="${name.replace(/[^\w.-]/g, '_')}.${ending}"`,
      'cache-control': 'no-store',
      // A picture opened by itself is a document of its own: it may style itself and do nothing else.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  })
