import { dropSpare } from './linear'

/** What was made for one question is forgotten at the next. */
export function forget(): void {
  heap.reset()
  dropSpare()
}
