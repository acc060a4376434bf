import { failed, type Result } from '../base/index.ts'
import type { Scenario, StressFailure } from '../model/index.ts'
import { clearingLimits } from './clearing.ts'
import { type Course, courseOf, type Layout, planCourse } from './course.ts'
import type { Turn } from './ladder.ts'
import { play, termsOf } from './run.ts'

/** The scenario's course without its run: the plan is played only where others' money has to find out when money goes missing. */
export function scenarioCourse(layout: Layout, scenario: Scenario, turn: Turn): Result<Course, StressFailure> {
  if (!scenario.changes.some((change) => change.kind === 'fill')) return courseOf(layout, scenario, new Int32Array(0))
  const limits = { ...clearingLimits, periods: layout.periods, least: false }
  const plan = play(layout, planCourse(layout), termsOf(scenario, turn), limits)
  return plan.failure ? failed({ reason: 'not-converged', ...plan.failure }) : courseOf(layout, scenario, plan.dueAt)
}
