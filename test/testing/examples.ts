/** A block of code on a page and the block of text after it that says what it prints. */
export interface Example {
  readonly code: string
  readonly prints: string
}
export const examplesOf = (page: string): readonly Example[] =>
  [...page.matchAll(/```js\n([\s\S]*?)```\s*```text\n([\s\S]*?)```/g)].map(([, code, prints]) => ({
    code: code!,
    prints: prints!.trimEnd(),
  }))
