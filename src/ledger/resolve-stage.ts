import type { Instant } from '../base/index.ts'
import { deadStages, type Policy, type Resolved, type Stage } from '../model/index.ts'
import { resolved, weighsNobody } from './settle.ts'
import { named, signedStages, type Weighed } from './weigh.ts'

/** Where a deal stands. A stalled deal keeps the stage it had: it is as firm as its last live instrument (MODEL §1). */
export interface Standing {
  readonly resolved?: Resolved<Stage>
  /** The stage firmness is read from: the last live one while stalled. */
  readonly stage?: Stage
  /** When the claim that brought it there was said. */
  readonly since?: Instant
  readonly stalled: boolean
  readonly dead: boolean
  readonly signed: boolean
}

/** What a claim says of the stage; 'no-trouble' is a bare denial that the deal is in trouble. */
type StageWord = Stage | 'no-trouble'
interface Saying {
  readonly w: Weighed
  readonly word: StageWord
}

/**
 * The stage as it is now: claims are followed in the order in which they were said, and each moves the deal only if who speaks may move it.
 * `heard` stands in that order.
 */
export function resolveStage(heard: readonly Weighed[], policy: Policy): Standing {
  const sayings = sayingsOf(heard)
  if (sayings.length === 0) return { stalled: false, dead: false, signed: false }
  const blind = weighsNobody(policy)
  let now: Course | undefined
  for (const saying of sayings) now = blind ? follow(now, saying) : move(now, saying, heard)
  if (!now) return { stalled: false, dead: false, signed: false }
  const value = now.stalled ? 'stalled' : now.stage
  const stage = now.stalled ? now.lastLive : now.stage
  return {
    resolved: explain(value, now.by, sayings),
    ...(stage === undefined ? {} : { stage }),
    since: now.by.moment,
    stalled: now.stalled,
    dead: deadStages.has(now.stage) && !now.stalled,
    signed: stage !== undefined && signedStages.has(stage),
  }
}

interface Course {
  readonly stage: Stage
  readonly stalled: boolean
  readonly lastLive?: Stage
  /** The claim that brought the deal here. */
  readonly by: Weighed
}

function sayingsOf(heard: readonly Weighed[]): readonly Saying[] {
  const say = (mild: boolean) =>
    heard.flatMap((w): Saying[] => {
      const word = wordOf(w, mild)
      return word === undefined ? [] : [{ w, word }]
    })
  const firm = say(false)
  // Opinions and forecasts tell the stage only where nothing better does.
  return firm.some((s) => s.word !== 'no-trouble') ? firm : say(true)
}

function wordOf(w: Weighed, mild: boolean): StageWord | undefined {
  const { act, property, says } = w.claim
  // A denial of mood, or a customer's whole backlog, says nothing of where this deal stands.
  if (property === 'confidence') return undefined
  if (property === 'condition') return act === 'denies' || says.stage === 'denied' ? undefined : says.stage
  if (!mild && (act === 'comments' || act === 'estimates')) return undefined
  if (act === 'denies') return denialOf(w)
  if (says.exists === false) return named(w) ? 'denied' : undefined
  if (says.stage === 'denied') return (property === 'stage' || property === 'existence') && named(w) ? 'denied' : undefined
  return says.stage
}

/** What is denied: the deal, a report of trouble, or something that leaves the stage alone. */
function denialOf(w: Weighed): StageWord | undefined {
  const { property, says } = w.claim
  if (says.exists === false) return named(w) ? 'denied' : undefined
  if (property !== 'stage') return undefined
  if (says.stage === 'denied') return named(w) ? 'denied' : undefined
  // Nobody denies a deal into trouble: "denied that it had stalled".
  return says.stage === undefined || says.stage === 'stalled' || says.stage === 'terminated' ? 'no-trouble' : says.stage
}

/** The policy `latest`: the last word counts, whoever says it. */
function follow(now: Course | undefined, { w, word }: Saying): Course | undefined {
  if (word === 'no-trouble') return now && back(now, w)
  return arrive(now, word, w)
}

function arrive(now: Course | undefined, word: Stage, w: Weighed): Course {
  const lastLive = now && isLive(now.stage) ? now.stage : now?.lastLive
  if (word === 'stalled') return { stage: lastLive ?? 'stalled', stalled: true, by: w, ...(lastLive ? { lastLive } : {}) }
  return { stage: word, stalled: false, by: w, ...(isLive(word) ? { lastLive: word } : lastLive ? { lastLive } : {}) }
}
const back = (now: Course, w: Weighed): Course =>
  now.lastLive && (now.stalled || deadStages.has(now.stage))
    ? { stage: now.lastLive, stalled: false, lastLive: now.lastLive, by: w }
    : now

const isLive = (stage: Stage): boolean => stage !== 'stalled' && !deadStages.has(stage)
const order: readonly Stage[] = ['rumoured', 'intent', 'negotiating', 'agreed', 'partly_funded', 'completed']
const rank = (stage: Stage | undefined): number => (stage === undefined ? -1 : order.indexOf(stage))

function move(now: Course | undefined, { w, word }: Saying, heard: readonly Weighed[]): Course | undefined {
  if (!now) return word === 'no-trouble' ? undefined : arrive(undefined, word, w)
  // Between papers the later one counts, short of a paper's own word that something was signed.
  const asStrong = w.authority >= now.by.authority || (now.by.authority === 1 && !now.by.signed)
  const signed = !now.stalled && signedStages.has(now.stage)
  const conceded = w.claim.act === 'denies' && takenBack(now, w, heard)
  if (word === 'no-trouble') return asStrong && !conceded ? back(now, w) : now
  if (word === 'denied')
    // Something firmer stands against it: another side's word that it is signed.
    return signed && !(asStrong && w.voices.some((v) => now.by.voices.includes(v))) ? now : arrive(now, word, w)
  if (word === 'terminated') return signed && !asStrong ? now : arrive(now, word, w)
  const dead = !now.stalled && deadStages.has(now.stage)
  if (word === 'stalled') return (signed || dead) && !asStrong ? now : arrive(now, word, w)
  if (dead) return asStrong && !conceded ? arrive(now, word, w) : now
  if (now.stalled) return asStrong && !conceded ? resume(now, word, w) : now
  return goOn(now, word, w, asStrong)
}

/** From stalled: a step at least as far as before moves it on; calling it less than it was does not. */
function resume(now: Course, word: Stage, w: Weighed): Course {
  if (rank(word) < rank(now.lastLive)) return { ...now, stage: word, lastLive: word }
  // What kind of promise it is ("not binding") is no step at all.
  return w.claim.property === 'binding' ? now : arrive(now, word, w)
}

function goOn(now: Course, word: Stage, w: Weighed, asStrong: boolean): Course {
  const recasts = w.claim.act === 'redefines' || w.claim.act === 'denies' || w.claim.act === 'commits'
  if (asStrong) return rank(word) < rank(now.stage) && signedStages.has(now.stage) && !recasts ? now : arrive(now, word, w)
  // A paper's own word that something has meanwhile been signed outruns an older plan; unnamed people's does not.
  return w.authority >= 1 && w.signed && signedStages.has(word) && !signedStages.has(now.stage) ? arrive(now, word, w) : now
}

/** Since the trouble was reported, a side of the deal has itself recast it: the words deny the report and confirm its substance. */
const takenBack = (now: Course, denial: Weighed, heard: readonly Weighed[]): boolean =>
  heard.some(
    (w) =>
      w.authority === 3 &&
      w.claim.act === 'redefines' &&
      w.moment >= now.by.moment &&
      w.moment <= denial.moment &&
      (w.claim.says.binding === false || w.claim.property === 'amount'),
  )

function explain(value: Stage, by: Weighed, sayings: readonly Saying[]): Resolved<Stage> {
  const trouble = (word: StageWord) => word !== 'no-trouble' && !isLive(word)
  const agree = sayings.filter((s) => s.word === value || s.w === by)
  const since = sayings.filter((s) => s.w !== by && s.w.moment >= by.moment && s.w.claim.property !== 'binding')
  const oppose = since.filter((s) => trouble(s.word) === isLive(value))
  const why =
    sayings.length === agree.length ? 'only' : oppose.some((s) => s.w.authority < by.authority) ? 'firmest-source' : 'latest'
  return resolved(
    value,
    agree.map((s) => s.w),
    oppose.map((s) => s.w),
    why,
  )
}
