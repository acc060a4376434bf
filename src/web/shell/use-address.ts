import { useLocation, useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useContext, useEffect, useMemo } from 'react'
import { type Address, type AddressChange, carriedOf, changeAddress, dueOf, readAddress } from '../address.ts'
import { type Facts, useDates } from '../api.ts'
import { LanguageContext } from '../words/use-words.ts'

/** The address and the one way to change it. A change of view replaces the entry; opening something makes a new one. */
export function useAddress() {
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const address = useMemo(() => readAddress(search), [search])
  const navigate = useNavigate()
  const change = useCallback(
    (changed: AddressChange, options: { readonly push?: boolean } = {}) =>
      void navigate({
        to: '.',
        search: (old: Record<string, unknown>) => changeAddress(readAddress(old), changed),
        replace: !options.push,
        resetScroll: false,
      } as never),
    [navigate],
  )
  return { address, change }
}

/** Goes to a screen with dates, policy and language kept. `typing`: what comes next is typed or pasted into its first field. */
export function useGo() {
  const navigate = useNavigate()
  return useCallback(
    (to: string, extra: AddressChange = {}, { typing = false } = {}) =>
      void navigate({
        to,
        search: (old: Record<string, unknown>) => changeAddress(carriedOf(readAddress(old)), extra),
        state: (old: object) => ({ ...old, typing }),
      } as never),
    [navigate],
  )
}

/** Whether the reader came here to type. */
export const useTyping = (): boolean => useLocation({ select: ({ state }) => 'typing' in state && state.typing === true })

/** What was known, under which policy, in which language: what every question to the server carries. */
export function useFacts(): Facts {
  const { address } = useAddress()
  const lang = useContext(LanguageContext)
  const { known, policy } = address
  return useMemo(() => ({ ...(known ? { known } : {}), ...(policy ? { policy } : {}), lang }), [known, policy, lang])
}

/** The same with the years money falls due in, in full: a run needs an end. */
export function useRunFacts(): Facts {
  const facts = useFacts()
  const { address } = useAddress()
  const last = useDates().data?.last
  const due = last && dueOf(address, last)
  return useMemo(() => ({ ...facts, ...(due ? { due } : {}) }), [facts, due])
}

export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title) document.title = `${title} · edifice`
  }, [title])
}

export const carried = (old: Record<string, unknown>): Address => carriedOf(readAddress(old))
