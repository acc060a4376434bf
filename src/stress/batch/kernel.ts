import { aloneBase64, sharedBase64 } from './kernel-bytes.ts'

/** What the module of kernel/ offers. Numbers are byte addresses in `memory`, in the layouts of kernel/system.ts and scenarios.ts. */
export interface Kernel {
  readonly memory: KernelMemory
  passBlock(system: number, work: number): void
  settleBlock(system: number, work: number, tolerance: number, roundsMax: number, leaps: boolean): number
  settleOne(system: number, work: number, reached: number, tolerance: number, roundsMax: number): number
  loadScenarios(system: number, scales: number, work: number, given: number, stride: number): void
  storePayments(system: number, scales: number, work: number, payments: number, stride: number, defaults: number): void
  loadOne(system: number, scales: number, work: number, given: number): void
  storeOne(system: number, scales: number, work: number, payments: number, defaults: number): void
  storeStress(system: number, scales: number, work: number, stress: number, stride: number): void
}
export interface KernelMemory {
  readonly buffer: ArrayBufferLike
}

const pageBytes = 65_536
/** Addresses have 32 bits. */
export const kernelBytesMax = 65_536 * pageBytes

export function makeMemory(bytes: number, { shared }: { readonly shared: boolean }): KernelMemory {
  const initial = Math.ceil(bytes / pageBytes)
  return new WebAssembly.Memory(shared ? { initial, maximum: 65_536, shared } : { initial })
}

export function openKernel(memory: KernelMemory): Kernel {
  const shared = !(memory.buffer instanceof ArrayBuffer)
  const { exports } = new WebAssembly.Instance(moduleOf(shared), { env: { memory } })
  return { ...exports, memory }
}

/** Compiled once for each kind of memory. */
const compiled = new Map<boolean, object>()
function moduleOf(shared: boolean): object {
  const made =
    compiled.get(shared) ??
    new WebAssembly.Module(Uint8Array.from(atob(shared ? sharedBase64 : aloneBase64), (letter) => letter.charCodeAt(0)))
  compiled.set(shared, made)
  return made
}

/** The little of WebAssembly that is used here; the language's own library of types leaves it to the browser's. */
declare const WebAssembly: {
  readonly Memory: new (limits: {
    readonly initial: number
    readonly maximum?: number
    readonly shared?: boolean
  }) => KernelMemory
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
    imports: { readonly env: { readonly memory: KernelMemory } },
  ) => { readonly exports: Omit<Kernel, 'memory'> }
}
