import { sha256Hex } from '../base/index.ts'
import { type ClaimId, claimId, type PartyMention, type StatedClaim, type Subject } from '../model/index.ts'
import { canonical } from './canonical.ts'

/**
 * The same words from the same place are the same claim. Left out: who made the claim of the words, and whatever a richer gazetteer
 * would fill in later (party ids, candidates), so that reading a document again after its parties are known adds nothing.
 */
export function claimIdOf(stated: StatedClaim): ClaimId {
  const { speaker, via, publisher } = stated.route
  const linked = stated.evidence.kind === 'link'
  const content = {
    speaker: { name: speaker.name, kind: speaker.kind, role: speaker.role },
    via,
    publisher,
    act: stated.act,
    property: stated.property,
    about: asWritten(stated.about, linked),
    says: stated.says,
    evidence: stated.evidence,
    saidAt: stated.saidAt,
    // An assumed day may rest on the day of reading; the document's hash in the quote tells enough.
    publishedAt: linked || !stated.publishedAssumed ? stated.publishedAt : undefined,
    // Where no document is kept, the paraphrase is the only trace of which words were meant.
    gist: linked ? stated.gist : undefined,
    estimate: stated.estimate,
  }
  return claimId(`K-${sha256Hex(canonical(content)).slice(0, 12)}`)
}

function asWritten(about: Subject, linked: boolean): unknown {
  const nameOf = (mention: PartyMention | undefined) => mention?.name
  switch (about.kind) {
    case 'commitment': {
      const { key, payer, payee, kind } = about.mention
      return { payer: nameOf(payer), payee: nameOf(payee), kind, key: linked ? key : undefined }
    }
    case 'party':
      return { party: nameOf(about.party) }
    case 'none':
      return {}
  }
}
