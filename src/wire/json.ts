export { type DecodeLimits, decodeEvent, encodeEvent, readStoredEvent } from './event-json.ts'
export { decodeFacts, type FactLimits, factsFormat } from './facts-json.ts'
export { toJson } from './to-json.ts'
