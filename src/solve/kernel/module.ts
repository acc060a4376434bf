import { NotHeld } from '../engine.ts'
import { modelsBase64 } from './models-bytes.ts'

/** Lists of f64 and i32 are byte addresses in `memory`. What each function takes is told where it is written, in kernel/models/. */
interface Models extends Readonly<Record<Model, (...numbers: readonly number[]) => number>> {
  readonly memory: { readonly buffer: ArrayBuffer }
  forget(): void
  reals(length: number): number
  wholes(length: number): number
}
/** As kernel/models/index.ts names them. */
type Model =
  | 'bimatrix'
  | 'bootstrap'
  | 'chance'
  | 'circuits'
  | 'clearing'
  | 'cube'
  | 'debtRank'
  | 'defaultCascade'
  | 'dependencyFailure'
  | 'eventStudy'
  | 'fairSpread'
  | 'finnCycling'
  | 'impactMeasures'
  | 'inoperability'
  | 'largestCirculation'
  | 'maxEntropy'
  | 'minDensity'
  | 'periods'
  | 'potentials'
  | 'ranked'
  | 'regretOf'
  | 'reverseMinNorm'
  | 'scheduleValue'
  | 'split'
  | 'splitByUtility'
  | 'supplyRisk'
  | 'survivalAt'
  | 'valueEquity'

/** What a question hands in and takes out. */
export interface Lists {
  /** A list of these, or of so many zeros. */
  reals(values: ArrayLike<number> | number): number
  wholes(values: ArrayLike<number> | number): number
  numbersAt(list: number, length: number): Float64Array
  wholesAt(list: number, length: number): Int32Array
  run(model: Model, ...numbers: readonly number[]): number
}
/** Asked from inside the kernel. */
export interface Callbacks {
  readonly utility?: (which: number, x: number) => number
  readonly found?: (length: number) => void
  readonly outOfTime?: () => boolean
}

/** Dense tables of this many parties squared: 2,000 take 32 MB each. */
const partiesMax = 2000
export function holds(n: number): void {
  if (n > partiesMax) throw new NotHeld(`the kernel's tables take at most ${partiesMax} parties; this problem has ${n}`)
}

let opened: Models | undefined
let called: Callbacks = {}

/** One question at a time: what it laid out is forgotten at the next. */
export function ask<T>(question: (lists: Lists) => T, callbacks: Callbacks = {}): T {
  opened ??= open()
  const models = opened
  models.forget()
  called = callbacks
  const list = (make: 'reals' | 'wholes', values: ArrayLike<number> | number) => {
    const length = typeof values === 'number' ? values : values.length
    const at = models[make](length)
    const room = make === 'reals' ? Float64Array : Int32Array
    if (typeof values !== 'number') new room(models.memory.buffer, at, length).set(values)
    return at
  }
  return question({
    reals: (values) => list('reals', values),
    wholes: (values) => list('wholes', values),
    numbersAt: (at, length) => new Float64Array(models.memory.buffer, at, length).slice(),
    wholesAt: (at, length) => new Int32Array(models.memory.buffer, at, length).slice(),
    run: (model, ...numbers) => models[model](...numbers),
  })
}

function open(): Models {
  const bytes = Uint8Array.from(atob(modelsBase64), (letter) => letter.charCodeAt(0))
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
    bargaining: { utility: (which: number, x: number) => called.utility!(which, x) },
    circuits: {
      found: (length: number) => called.found!(length),
      outOfTime: () => Number(called.outOfTime?.() ?? false),
    },
  })
  return exports
}

/** The little of WebAssembly that is used here; the language's own library of types leaves it to the browser's. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: Models }
}
