import { type RefObject, useEffect, useState } from 'react'

/** The row of keys at the foot of the window covers this much of the page, px. */
const footPx = 96
/** Under the top edge of the window, px. */
const topPx = 12

/**
 * Which of the statements have stood on the screen to their last word. `showNext` brings the first that has not to the top, or turns a
 * page inside one that is longer than the window.
 */
export function useSeen(list: RefObject<HTMLElement | null>, claims: readonly string[]) {
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  const key = claims.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: other statements are other elements
  useEffect(() => {
    const ends = [...(list.current?.querySelectorAll<HTMLElement>('[data-end]') ?? [])]
    const observer = new IntersectionObserver(
      (entries) => {
        const shown = entries.flatMap(({ isIntersecting, target }) =>
          isIntersecting ? [(target as HTMLElement).dataset.end!] : [],
        )
        if (shown.length > 0) setSeen((old) => new Set([...old, ...shown]))
      },
      { rootMargin: `0px 0px -${footPx}px 0px` },
    )
    for (const end of ends) observer.observe(end)
    return () => observer.disconnect()
  }, [list, key])
  const unseen = claims.filter((claim) => !seen.has(claim))
  const showNext = () => {
    const next = list.current?.querySelector(`[data-claim="${unseen[0]}"]`)
    if (!next) return
    const { top } = next.getBoundingClientRect()
    window.scrollBy({ top: top > topPx + 1 ? top - topPx : window.innerHeight - footPx - topPx, behavior: 'instant' })
  }
  return { unseen: unseen.length, showNext }
}
