// The network of the stress reports, asked about its shape.
import type { Language } from '../../base/index.ts'
import type { PartyId } from '../../model/index.ts'
import type { NetworkInput } from '../write.ts'
import { storyInput } from './story-fixture.ts'
import { network } from './stress-fixture.ts'

/** All of it, or these commitments alone. */
export const networkInput = (
  language: Language,
  { commitments, company }: { readonly commitments?: readonly string[]; readonly company?: PartyId } = {},
): NetworkInput => ({
  view: { ...storyInput('2026-02-04', language).view, commitments: [] },
  network: { ...network, commitments: network.commitments.filter(({ id }) => commitments?.includes(id) ?? true) },
  language,
  source: 'tests',
  ...(company ? { company } : {}),
})
