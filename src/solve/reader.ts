/** What is wrong with a bare problem, and where: the path is the one a reader would type. */
export class ProblemFault extends Error {
  readonly path: string
  constructor(path: string, message: string) {
    super(message)
    this.path = path
  }
}
const fault = (path: string, message: string): never => {
  throw new ProblemFault(path, message)
}

const shown = (value: unknown): string => {
  const text =
    typeof value === 'string'
      ? JSON.stringify(value)
      : Array.isArray(value)
        ? `a list of ${value.length}`
        : value === null
          ? 'null'
          : typeof value === 'object'
            ? 'an object'
            : String(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

export type Triple = readonly [number, number, number]

/** Reads one problem's fields; every complaint names the path and the mend. */
export class Reader {
  readonly path: string
  private readonly fields: Readonly<Record<string, unknown>>
  private readonly asked = new Set<string>()
  private readonly used = new Set<string>(['model', 'parties', 'n', 'name', 'note', 'source'])
  /** Names, when `parties` lists them. */
  readonly names: readonly string[] | undefined
  private count: number | undefined

  constructor(value: unknown, path: string) {
    this.path = path
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      fault(path || 'input', `expected an object like {"model": "clearing", …}; this is ${shown(value)}`)
    this.fields = value as Record<string, unknown>
    this.names = this.readNames()
    this.count = this.names?.length
    if ('n' in this.fields) {
      const n = this.whole('n', { from: 1 })
      if (this.count !== undefined && n !== this.count)
        fault(this.at('n'), `n is ${n}, but parties lists ${this.count}; drop one of them`)
      this.count = n
    }
  }

  at(field: string): string {
    return this.path ? `${this.path}.${field}` : field
  }
  has(field: string): boolean {
    this.asked.add(field)
    return this.fields[field] !== undefined
  }
  raw(field: string): unknown {
    this.used.add(field)
    return this.fields[field]
  }
  text(field: string): string {
    const value = this.raw(field)
    return typeof value === 'string'
      ? value
      : fault(this.at(field), `expected a word, got ${value === undefined ? 'nothing; this field is needed' : shown(value)}`)
  }
  oneOf<T extends string>(field: string, allowed: readonly T[], otherwise?: T): T {
    if (!this.has(field) && otherwise !== undefined) return otherwise
    const value = this.text(field)
    if ((allowed as readonly string[]).includes(value)) return value as T
    const near = nearestOf(value, allowed)
    return fault(this.at(field), `no "${value}"; ${near ? `did you mean "${near}"? ` : ''}Known: ${allowed.join(', ')}`)
  }
  number(
    field: string,
    {
      least = Number.NEGATIVE_INFINITY,
      most = Number.POSITIVE_INFINITY,
      otherwise,
    }: { least?: number; most?: number; otherwise?: number } = {},
  ): number {
    if (!this.has(field) && otherwise !== undefined) return otherwise
    return numberIn(this.raw(field), this.at(field), least, most)
  }
  whole(field: string, { from = 0, otherwise }: { from?: number; otherwise?: number } = {}): number {
    const value = this.number(field, { least: from, ...(otherwise === undefined ? {} : { otherwise }) })
    return Number.isInteger(value) ? value : fault(this.at(field), `expected a whole number, got ${value}`)
  }
  list(field: string): readonly unknown[] {
    const value = this.raw(field)
    return Array.isArray(value)
      ? value
      : fault(this.at(field), `expected a list, got ${value === undefined ? 'nothing; this field is needed' : shown(value)}`)
  }
  numbers(
    field: string,
    {
      least = Number.NEGATIVE_INFINITY,
      most = Number.POSITIVE_INFINITY,
      length,
    }: { least?: number; most?: number; length?: number } = {},
  ): number[] {
    const values = this.list(field).map((v, k) => numberIn(v, `${this.at(field)}[${k}]`, least, most))
    if (length !== undefined && values.length !== length)
      fault(this.at(field), `has ${values.length} numbers, ${length} were expected`)
    return values
  }

  /** Number of parties: from `parties`, `n` or a per-party vector seen so far. */
  get n(): number {
    return this.count ?? fault(this.at('n'), 'how many parties? Give "n", "parties" or a per-party list')
  }
  /** A per-party list of words sets the number of parties as a list of numbers does. */
  size(n: number): void {
    this.count ??= n
  }
  /** One number per party; amounts are finite and ≥ 0 unless told otherwise. */
  perParty(
    field: string,
    { otherwise, least = 0, most = Number.POSITIVE_INFINITY }: { otherwise?: number; least?: number; most?: number } = {},
  ): Float64Array {
    if (!this.has(field) && otherwise !== undefined) return new Float64Array(this.n).fill(otherwise)
    const values = this.numbers(field, { least, most })
    this.count ??= values.length
    if (values.length !== this.count)
      fault(this.at(field), `has ${values.length} numbers for ${this.count} parties; give one for each`)
    return Float64Array.from(values)
  }
  /** A number for all, or one per party. */
  eachOrAll(field: string, options: { otherwise?: number; least?: number; most?: number } = {}): Float64Array {
    return Array.isArray(this.fields[field]) || !this.has(field)
      ? this.perParty(field, options)
      : new Float64Array(this.n).fill(
          numberIn(this.raw(field), this.at(field), options.least ?? 0, options.most ?? Number.POSITIVE_INFINITY),
        )
  }
  party(value: unknown, path: string): number {
    if (typeof value === 'string' && this.names) {
      const index = this.names.indexOf(value)
      if (index >= 0) return index
      const near = nearestOf(value, this.names)
      return fault(
        path,
        `no party ${JSON.stringify(value)}${near ? `; did you mean ${JSON.stringify(near)}?` : '; "parties" lists the names that may stand here'}`,
      )
    }
    if (typeof value === 'string')
      return fault(path, `${JSON.stringify(value)} is a name, but no "parties" lists names; use indices from 0 or add "parties"`)
    if (typeof value !== 'number' || !Number.isInteger(value)) return fault(path, `expected a party, got ${shown(value)}`)
    if (value < 0 || value >= this.n) return fault(path, `no party ${value}: ${this.n} parties are numbered 0 to ${this.n - 1}`)
    return value
  }
  /** [[i, j, amount], …], zeros dropped; repeated pairs stay, they add up. A fourth entry, where allowed, is a whole number. */
  links(
    field: string,
    { least = 0, fourth }: { least?: number; fourth?: number } = {},
  ): (readonly [number, number, number, number])[] {
    return this.list(field).map((entry, k) => {
      const path = `${this.at(field)}[${k}]`
      const sizes = fourth === undefined ? [3] : [3, 4]
      if (!Array.isArray(entry) || !sizes.includes(entry.length))
        return fault(
          path,
          `expected [i, j, amount]${fourth === undefined ? '' : ' or [i, j, amount, class]'}, got ${shown(entry)}`,
        )
      const amount = numberIn(entry[2], `${path}[2]`, least, Number.POSITIVE_INFINITY)
      const last = entry.length === 4 ? numberIn(entry[3], `${path}[3]`, 1, 1000) : (fourth ?? 1)
      if (!Number.isInteger(last)) fault(`${path}[3]`, `expected a whole number, got ${last}`)
      return [this.party(entry[0], `${path}[0]`), this.party(entry[1], `${path}[1]`), amount, last] as const
    })
  }
  pairs(field: string): (readonly [number, number])[] {
    return this.list(field).map((entry, k) => {
      const path = `${this.at(field)}[${k}]`
      if (!Array.isArray(entry) || entry.length < 2 || entry.length > 3)
        return fault(path, `expected [i, j], got ${shown(entry)}`)
      return [this.party(entry[0], `${path}[0]`), this.party(entry[1], `${path}[1]`)] as const
    })
  }
  matrix(
    field: string,
    { rows, columns, least = Number.NEGATIVE_INFINITY }: { rows?: number; columns?: number; least?: number } = {},
  ): number[][] {
    const table = this.list(field).map((row, i) =>
      Array.isArray(row)
        ? row.map((v, j) => numberIn(v, `${this.at(field)}[${i}][${j}]`, least, Number.POSITIVE_INFINITY))
        : fault(`${this.at(field)}[${i}]`, `expected a row of numbers, got ${shown(row)}`),
    )
    if (rows !== undefined && table.length !== rows) fault(this.at(field), `has ${table.length} rows, ${rows} were expected`)
    const width = columns ?? table[0]?.length ?? 0
    table.forEach((row, i) => {
      if (row.length !== width) fault(`${this.at(field)}[${i}]`, `has ${row.length} numbers, ${width} were expected`)
    })
    return table
  }
  sub(field: string): Reader {
    if (!this.has(field)) fault(this.at(field), 'expected an object, got nothing; this field is needed')
    return new Reader(this.raw(field), this.at(field))
  }
  /** A changed copy of a nested problem, read at its own path. */
  nested(value: unknown, field: string): Reader {
    return new Reader(value, this.at(field))
  }
  /** Name or index, as the results print parties. */
  label(i: number): string | number {
    return this.names?.[i] ?? i
  }
  labels(list: readonly number[]): (string | number)[] {
    return list.map((i) => this.label(i))
  }
  fail(field: string, message: string): never {
    return fault(this.at(field), message)
  }
  /** A field nobody read is a misspelling: an answer to another question is worse than none. */
  done(known: readonly string[] = []): void {
    for (const field of Object.keys(this.fields)) {
      if (this.used.has(field) || known.includes(field)) continue
      const near = nearestOf(field, [...this.used, ...this.asked, ...known])
      fault(this.at(field), `this model knows no field "${field}"${near ? `; did you mean "${near}"?` : ''}`)
    }
  }

  private readNames(): readonly string[] | undefined {
    if (!('parties' in this.fields)) return undefined
    const names = this.list('parties').map((v, k) =>
      typeof v === 'string' && v ? v : fault(`${this.at('parties')}[${k}]`, `expected a name, got ${shown(v)}`),
    )
    names.forEach((name, k) => {
      if (names.indexOf(name) !== k)
        fault(`${this.at('parties')}[${k}]`, `${JSON.stringify(name)} stands twice; names must differ`)
    })
    if (names.length === 0) fault(this.at('parties'), 'is empty; name at least one party')
    return names
  }
}

function numberIn(value: unknown, path: string, least: number, most: number): number {
  if (typeof value !== 'number')
    return fault(path, `expected a number, got ${value === undefined ? 'nothing; this field is needed' : shown(value)}`)
  if (!Number.isFinite(value)) return fault(path, `expected a finite number, got ${value}`)
  if (Math.abs(value) > 1e300) return fault(path, `${value} is too large to add up safely; use larger units (at most 1e300)`)
  if (value < least)
    return fault(path, least === 0 ? `${value} is negative; amounts are 0 or more` : `${value} is less than ${least}`)
  if (value > most) return fault(path, `${value} is more than ${most}`)
  return value
}

/** The allowed word within a third of its length in edits, nearest first; undefined when none is near. */
export function nearestOf(word: string, allowed: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  const wanted = word.toLowerCase().slice(0, 64)
  for (const candidate of allowed) {
    const distance = editsBetween(wanted, candidate.toLowerCase())
    if (distance < least && distance <= Math.max(1, Math.ceil(candidate.length / 3))) {
      least = distance
      best = candidate
    }
  }
  return best
}
function editsBetween(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    previous = row
  }
  return previous[b.length]!
}
