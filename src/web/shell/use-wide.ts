import { useSyncExternalStore } from 'react'

const query = '(min-width: 1100px)'

/** Room for the evidence beside the page; below it the evidence is a sheet. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    () => matchMedia(query).matches,
  )
