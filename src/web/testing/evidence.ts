import { claimId } from '../../model/index.ts'
import type { EvidenceView } from '../../report/index.ts'

export const evidenceWith = (given: Partial<EvidenceView> = {}): EvidenceView => ({
  claim: claimId('K-0123456789ab'),
  number: 1,
  title: 'Up to $5bn',
  gist: 'Northgate intends to pay Calder up to $5bn',
  speaker: 'Ada Moss',
  speakerRole: 'chief financial officer, Northgate Power',
  mark: 'person',
  saidOn: '2 Dec 2025',
  publishedOn: '3 Dec 2025',
  publishedAssumed: false,
  firmness: 'F3',
  firmnessWord: 'Letter of intent',
  amountText: 'up to $5bn',
  actWord: 'asserts',
  propertyWord: 'amount',
  route: ['Moss', 'Example Wire'],
  copies: 0,
  warnings: [],
  madeBy: 'by rule',
  review: 'open',
  conflicts: [],
  ...given,
})
