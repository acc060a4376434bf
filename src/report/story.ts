import { besideFiling } from './beside-filing.ts'
import { evidenceOf } from './evidence.ts'
import { frameOf } from './frame.ts'
import { pairText } from './names.ts'
import { retellingsOf, retoldTable } from './retold.ts'
import { writeStoryFigure } from './story-figure.ts'
import { storyHeadline, storyStandfirst } from './story-headline.ts'
import { type StoryInput, storyOf } from './story-input.ts'
import { storyKpis } from './story-kpis.ts'
import { storyTable } from './story-table.ts'
import type { StoryReport } from './types.ts'
import { wordsOf } from './words/words.ts'

/** How one commitment changed: headline, figures, picture and every claim with its evidence, in the language asked for. */
export function writeStory(input: StoryInput): StoryReport {
  const { view, id, language } = input
  const story = storyOf(input)
  const words = wordsOf(language)
  const frame = frameOf({
    language,
    knownBy: story.knownBy,
    policy: view.policy,
    ledgerHash: view.ledgerHash,
    source: input.source,
    path: `/story/${id}`,
    verb: `story ${id}`,
  })
  const beside = besideFiling(story)
  const retold = retoldTable(view, retellingsOf(view, story.claims), language)
  const around = { order: story.claims.map((c) => c.id), conflicts: story.conflicts }
  return {
    frame,
    id,
    kicker: [words.kinds[story.chosen.kind], pairText(view, story.chosen, language), id].join(' · '),
    headline: storyHeadline(story),
    standfirst: storyStandfirst(story),
    kpis: storyKpis(story),
    figure: writeStoryFigure(story, frame),
    table: storyTable(story, beside?.text),
    evidence: story.claims.map((claim) => evidenceOf(view, claim, around, language)),
    ...(beside ? { besideFiling: beside } : {}),
    ...(retold ? { retold } : {}),
    ...(story.current.stage ? { stage: story.current.stage.value } : {}),
  }
}
