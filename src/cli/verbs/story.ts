import { askStory, askView } from '../../pipeline.ts'
import { questionOf, type Verb, withLedger } from '../call.ts'
import { findCommitment } from '../find.ts'
import { pictureOptions, readingVerb } from '../options.ts'
import { print } from '../output.ts'
import { usage } from '../refusal.ts'

export const story: Verb = {
  examples: [
    'edifice story C-0001 --as-of 2026-02-04',
    'edifice story "nvidia openai" --lang zh-Hant',
    'edifice story C-0001 -o svg > story.svg',
  ],
  options: [...readingVerb, ...pictureOptions],
  formats: ['csv', 'md', 'svg'],
  run(call) {
    const words = call.args.words.join(' ')
    if (!words) return usage('story of which commitment?', 'edifice story C-0001')
    const question = questionOf(call)
    if (!question.ok) return question
    return withLedger(call, { readOnly: true }, (store) => {
      const state = store.state()
      const view = askView(state, question.value)
      const id = findCommitment(view, words)
      if (!id.ok) return id
      const report = askStory(state, id.value, question.value, store.source)
      return print(call, {
        view,
        headline: report.headline,
        standfirst: report.standfirst,
        tables: [report.table, ...(report.retold ? [report.retold] : [])],
        figure: report.figure,
        json: { story: report },
      })
    })
  },
}
