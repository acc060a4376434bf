// cli: words typed -> one answer. The same core as the screens; each verb asks the pipeline and prints a report.
// Steps: find the verb -> check its options -> find the ledger -> ask -> print data on stdout, words on stderr, an exit code.
// It does not compute: what is said of a commitment or a stress is report's, the drawing is picture's, the JSON is wire's.
export * from './main.ts'
export * from './terminal.ts'
