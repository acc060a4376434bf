/** Runs of a law on random networks: enough to see a change by, or, in CI, enough to trust. */
export const lawRuns = process.env.CI ? 10_000 : 200
