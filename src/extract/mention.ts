import type { PartyMention } from '../model/index.ts'
import type { Gazetteer } from './gazetteer.ts'
import { normalise } from './normalise.ts'

/** The party a name stands for, where the whole of it is a name we know. */
export function mentionOf(gazetteer: Gazetteer, name: string): PartyMention {
  const { text } = normalise(name)
  const hit = gazetteer.names.longestAt(text, 0)
  const ref = hit && hit.end === text.length && hit.data?.sort === 'party' ? hit.data : undefined
  return {
    name: ref?.name ?? name,
    ...(ref?.party ? { party: ref.party } : {}),
    ...(ref?.candidates ? { candidates: ref.candidates } : {}),
  }
}
