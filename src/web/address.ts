import { dayMs, type Language, languages } from '../base/index.ts'

/** What an address holds, always as absolute values: the same address gives the same picture. */
export interface Address {
  readonly known?: string
  readonly due?: string
  readonly policy?: string
  readonly lang?: Language
  readonly set?: string
  readonly fill?: string
  readonly order?: string
  readonly paths?: string
  readonly seed?: string
  readonly rho?: string
  readonly prior?: string
  readonly who?: string
  readonly expect?: string
  readonly claim?: string
  readonly q?: string
  readonly sort?: string
  readonly company?: string
  readonly loop?: string
  readonly on?: string
  readonly assume?: string
  readonly production?: string
  readonly move?: string
}
export type AddressChange = { readonly [K in keyof Address]?: Address[K] | undefined }

const shapes: { readonly [K in keyof Address]-?: RegExp } = {
  known: /^\d{4}-\d{2}-\d{2}$/,
  due: /^\d{4}\.\.\d{4}$/,
  policy: /^[a-z-]+(:[\p{L}\p{N}-]+)?$/u,
  lang: new RegExp(`^(${languages.join('|')})$`),
  set: /^C-\d{4,}:\d+(\.\d+)?(,C-\d{4,}:\d+(\.\d+)?)*$/,
  fill: /^\d+(\.\d+)?$/,
  order: /^(pro|(first|last):[\p{L}\p{N}-]+)$/u,
  paths: /^\d{1,6}$/,
  seed: /^\d{1,15}$/,
  rho: /^[01](\.\d{1,9})?$/,
  prior: /^F[0-6](:\d{1,9}(\.\d{1,9})?){2}(,F[0-6](:\d{1,9}(\.\d{1,9})?){2})*$/,
  who: /^[\p{L}\p{N}-]+$/u,
  expect: /^[a-z-]+(:[\d.]+)+(:never)?$/,
  claim: /^K-[0-9a-f]{12}$/,
  q: /^[\s\S]{1,200}$/,
  sort: /^-?[\w-]+$/,
  company: /^[\p{L}\p{N}-]+$/u,
  on: /^[\p{L}\p{N}-]+$/u,
  assume: /^[a-zA-Z]+(\.[a-z]+)?:\d+(\.\d+)?(,[a-zA-Z]+(\.[a-z]+)?:\d+(\.\d+)?)*$/,
  production: /^(mixed|linear|leontief|market)$/,
  move: /^(full|stages|walk)\.(rely|diversify|leave)$/,
  loop: /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u,
}

/** Keeps what has the shape it should; anything else in an address is as if it were not there. */
export const readAddress = (search: Record<string, unknown>): Address =>
  Object.fromEntries(
    Object.entries(shapes).flatMap(([key, shape]) => {
      const value = search[key]
      return typeof value === 'string' && shape.test(value) ? [[key, value]] : []
    }),
  )

/** A key given several times, as a command writes `set`, reads as one list. */
export function parseSearch(text: string): Record<string, string> {
  const params = new URLSearchParams(text)
  return Object.fromEntries([...new Set(params.keys())].map((key) => [key, params.getAll(key).join(',')]))
}

/** Colons and commas stay readable; they need no escape in a query. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams()
  for (const key of Object.keys(shapes)) {
    const value = search[key]
    if (typeof value === 'string' && value !== '') params.set(key, value)
  }
  const text = params.toString().replace(/%3A/g, ':').replace(/%2C/g, ',')
  return text ? `?${text}` : ''
}

export function changeAddress(address: Address, change: AddressChange): Address {
  return Object.fromEntries(Object.entries({ ...address, ...change }).filter(([, value]) => value !== undefined && value !== ''))
}

/** What goes along when the reader moves to another screen: dates, policy, language. */
export const carriedOf = ({ known, due, policy, lang }: Address): Address => changeAddress({}, { known, due, policy, lang })

/** Five years from the year of the date: stated to the server in full, so that screen, file and link agree. */
export const dueOf = (address: Address, last: string): string => {
  if (address.due) return address.due
  const year = Number((address.known ?? last).slice(0, 4))
  return `${year}..${year + 4}`
}

/** The address with nothing relative left in it: what is copied today means the same tomorrow. */
export const frozen = (address: Address, last: string, lang: Language, needsDue: boolean): Address =>
  changeAddress(address, { known: address.known ?? last, due: needsDue ? dueOf(address, last) : address.due, lang })

export const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / dayMs)
export const isoOfDay = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)
