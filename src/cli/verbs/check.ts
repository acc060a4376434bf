import { resolve } from 'node:path'
import { ok, type Problem } from '../../base/index.ts'
import { askCheck } from '../../pipeline.ts'
import type { Table } from '../../report/index.ts'
import { schemaVersion, toJson } from '../../wire/index.ts'
import { checkText, verifyChain } from '../../world/index.ts'
import { type Call, questionOf, type Verb, withLedger } from '../call.ts'
import { readingVerb } from '../options.ts'
import { print } from '../output.ts'
import { type Answer, exit, problemLine, usage } from '../refusal.ts'
import { wordsIn } from '../words.ts'

export const check: Verb = {
  examples: ['edifice check', 'edifice check ledger-text', 'edifice check --fail-on conflicts', 'edifice check --json'],
  options: [
    { name: 'fail-on', takes: 'FINDING', among: ['conflicts'], help: 'end with code 5 when there are conflicts' },
    ...readingVerb,
  ],
  formats: ['jsonl', 'csv', 'md'],
  run(call) {
    const [folder, ...rest] = call.args.words
    if (rest.length > 0) return usage('check takes one folder of text, or nothing', 'edifice check FOLDER')
    if (folder) return checkFolder(call, folder)
    const question = questionOf(call)
    if (!question.ok) return question
    return withLedger(call, { readOnly: true }, async (store) => {
      const { view, problems: spoken } = askCheck(store.state(), question.value)
      // What the claims say of each other, and what the file says of itself: pages, chain, every document's bytes.
      const problems = [...verifyChain(call.settings.ledger).problems, ...spoken]
      const counts = {
        claims: view.claims.size,
        commitments: view.commitments.length,
        documents: view.documents.size,
        conflicts: view.conflicts.length,
      }
      const answer = await print(call, {
        view,
        headline: problems.length === 0 ? 'The ledger holds.' : `${problems.length} problems in the ledger.`,
        standfirst: Object.entries(counts)
          .map(([what, count]) => `${count} ${what}`)
          .join(', '),
        bare: true,
        tables: [problemTable(problems, wordsIn(question.value.language).columns)],
        json: { ...counts, problems },
        records: problems,
      })
      if (!answer.ok) return answer
      if (problems.length > 0) return { ok: true, value: exit.invalid }
      return { ok: true, value: call.args.text('fail-on') && counts.conflicts > 0 ? exit.findings : exit.done }
    })
  },
}

/** A folder written by `export text`: needs no ledger, and names file and line. */
function checkFolder(call: Call, folder: string): Answer {
  const { rows, hash, problems } = checkText(resolve(call.terminal.folder, folder))
  if (call.format === 'json')
    call.terminal.out(`${toJson({ schema: schemaVersion, asOf: null, ledgerHash: hash, lines: rows, problems }, 2)}\n`)
  else for (const problem of problems) call.terminal.out(`${problemLine(problem)}\n`)
  call.say(
    problems.length === 0
      ? `The text holds: ${rows} lines, hash ${hash.slice(0, 12)}.`
      : `${problems.length} problems in the text.`,
  )
  return ok(problems.length === 0 ? exit.done : exit.invalid)
}

export const problemTable = (
  problems: readonly Problem[],
  columns: Readonly<Record<'problem' | 'where' | 'mend', string>>,
): Table => ({
  id: 'problems',
  title: columns.problem,
  columns: [
    { key: 'code', title: '#' },
    { key: 'problem', title: columns.problem, narrow: true },
    { key: 'where', title: columns.where, narrow: true },
    { key: 'mend', title: columns.mend },
  ],
  rows: problems.map((problem, i) => ({
    id: String(i + 1),
    cells: [problem.code, problem.message, problem.where ?? '', problem.mend ?? ''].map((text) => ({ text })),
  })),
})
