// server: the screens and their data over HTTP, on loopback unless told otherwise.
// Steps: guard the request -> read its question -> ask the pipeline -> answer JSON, CSV, SVG or a file of the screens.
// It computes nothing of its own, never sends document text as HTML, and one request's crash ends that request only.
export { buildApp } from './app.ts'
export type { ServerOptions } from './server-options.ts'
export { type RunningServer, startServer } from './start-server.ts'
