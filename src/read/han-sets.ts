import iconv from 'iconv-lite'

/**
 * Which Han characters belong to which way of writing, taken from the national character sets themselves:
 * GB2312 lists what Simplified text needs, Big5 what Traditional text needs, each with its common characters first.
 */
export interface HanSets {
  /** In the first level of either set: what nearly every character of a real text is. */
  readonly common: ReadonlySet<string>
  /** Common in Traditional, unknown to GB2312: 國, 這, 發. Shared ones (台, 里, 云) are in neither of these two. */
  readonly traditionalOnly: ReadonlySet<string>
  /** In GB2312, unknown to Big5: 国, 这, 发. */
  readonly simplifiedOnly: ReadonlySet<string>
}

let made: HanSets | undefined

export function hanSets(): HanSets {
  made ??= makeHanSets()
  return made
}

function makeHanSets(): HanSets {
  const gbTrail: Span[] = [[0xa1, 0xfe]]
  const big5Trail: Span[] = [
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ]
  const gbFirst = hanOf('gb18030', [0xb0, 0xd7], gbTrail)
  const gb = new Set([...gbFirst, ...hanOf('gb18030', [0xd8, 0xf7], gbTrail)])
  const big5First = hanOf('big5', [0xa4, 0xc6], big5Trail)
  const big5 = new Set([...big5First, ...hanOf('big5', [0xc9, 0xf9], big5Trail)])
  return {
    common: new Set([...gbFirst, ...big5First]),
    traditionalOnly: new Set(big5First.filter((character) => !gb.has(character))),
    simplifiedOnly: new Set([...gb].filter((character) => !big5.has(character))),
  }
}

type Span = readonly [first: number, last: number]

function hanOf(encoding: string, [leadFirst, leadLast]: Span, trails: readonly Span[]): string[] {
  const bytes: number[] = []
  for (let lead = leadFirst; lead <= leadLast; lead++)
    for (const [first, last] of trails) for (let trail = first; trail <= last; trail++) bytes.push(lead, trail)
  return [...iconv.decode(Uint8Array.from(bytes), encoding)].filter((character) => /\p{Script=Han}/u.test(character))
}
