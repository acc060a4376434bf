import type { Verb } from './call.ts'

/** A verb by its name alone; the rest is loaded when it is asked for, so that help and a slip of the finger answer at once. */
export interface NamedVerb {
  readonly name: string
  /** What may stand after the name. */
  readonly takes: string
  /** What it is for, in one line. */
  readonly summary: string
  load(): Promise<Verb>
}

/** In the order in which a newcomer meets them. */
export const verbs: readonly NamedVerb[] = [
  {
    name: 'init',
    takes: '[FOLDER]',
    summary: 'a new ledger: one file, ledger.edifice, and edifice.toml',
    load: async () => (await import('./verbs/init.ts')).init,
  },
  {
    name: 'add',
    takes: 'FILE|FOLDER|URL|-…',
    summary: 'read texts and take their claims into the ledger',
    load: async () => (await import('./verbs/add.ts')).add,
  },
  {
    name: 'review',
    takes: '',
    summary: 'decide what waits, one key a claim; join, merge, link, correct, undo',
    load: async () => (await import('./verbs/review.ts')).review,
  },
  {
    name: 'watch',
    takes: 'FEED|FOLDER|URL…',
    summary: 'look again and again at feeds and folders, and say what changed',
    load: async () => (await import('./verbs/watch.ts')).watch,
  },
  {
    name: 'list',
    takes: 'commitments|claims|companies|sources [QUERY]',
    summary: 'commitments, claims, companies or sources, all or those a query fits',
    load: async () => (await import('./verbs/list.ts')).list,
  },
  {
    name: 'show',
    takes: 'COMMITMENT|CLAIM|COMPANY',
    summary: 'one commitment, claim or company, with its quotes',
    load: async () => (await import('./verbs/show.ts')).show,
  },
  {
    name: 'story',
    takes: 'COMMITMENT',
    summary: 'how one commitment changed, claim by claim',
    load: async () => (await import('./verbs/story.ts')).story,
  },
  {
    name: 'conflicts',
    takes: '',
    summary: 'pairs of claims that cannot both hold',
    load: async () => (await import('./verbs/conflicts.ts')).conflicts,
  },
  {
    name: 'diff',
    takes: '',
    summary: 'what got firmer, softer, larger or new between two dates',
    load: async () => (await import('./verbs/diff.ts')).diff,
  },
  {
    name: 'net',
    takes: '',
    summary: 'who owes whom, what goes round, and whom it hangs on',
    load: async () => (await import('./verbs/net.ts')).net,
  },
  {
    name: 'stress',
    takes: '',
    summary: 'change what is promised and see who is short, when, by how much',
    load: async () => (await import('./verbs/stress.ts')).stress,
  },
  {
    name: 'market',
    takes: 'FILE',
    summary: 'prices or credit spreads of your own, beside what was said on the day',
    load: async () => (await import('./verbs/market.ts')).market,
  },
  {
    name: 'depend',
    takes: '[COMPANY]',
    summary: 'who supplies a company, what it loses when one goes, what going costs each side',
    load: async () => (await import('./verbs/depend.ts')).depend,
  },
  {
    name: 'solve',
    takes: 'FILE|-',
    summary: 'bare problems of the literature, answered with their proof; needs no ledger',
    load: async () => (await import('./verbs/solve.ts')).solve,
  },
  {
    name: 'import',
    takes: 'FILE|FOLDER',
    summary: 'take in compiled facts, or a ledger written as text; the same twice adds nothing',
    load: async () => (await import('./verbs/import.ts')).importVerb,
  },
  {
    name: 'export',
    takes: 'json|text FOLDER',
    summary: 'all that was known by a date as JSON, or the whole ledger as text for git',
    load: async () => (await import('./verbs/export.ts')).exportVerb,
  },
  {
    name: 'backup',
    takes: 'FILE',
    summary: 'a checked copy of the ledger, while others go on writing',
    load: async () => (await import('./verbs/backup.ts')).backup,
  },
  {
    name: 'check',
    takes: '[FOLDER]',
    summary: 'quotes still match, dates are sane, nothing later is used',
    load: async () => (await import('./verbs/check.ts')).check,
  },
  {
    name: 'serve',
    takes: '',
    summary: 'the screens, on this machine only unless told otherwise',
    load: async () => (await import('./verbs/serve.ts')).serve,
  },
]
