const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const scales: Readonly<Record<string, bigint>> = {
  thousand: 1_000n,
  million: 1_000_000n,
  billion: 1_000_000_000n,
  trillion: 1_000_000_000_000n,
}

/** "twenty-five million" -> "25000000"; "no" and "none" are 0; undefined for other words. */
export function numberInWords(words: string): string | undefined {
  const list = words
    .toLowerCase()
    .split(/[\s\u00a0,-]+/)
    .filter((word) => word !== '' && word !== 'and')
  if (list.length === 0 || list.length > 24) return undefined
  if (list.length === 1 && /^(?:no|none|nil)$/.test(list[0]!)) return '0'
  let whole = 0n
  let part = 0n
  for (const word of list) {
    const unit = small.indexOf(word)
    const ten = tens.indexOf(word)
    const scale = scales[word]
    if (unit !== -1) part += BigInt(unit)
    else if (ten !== -1) part += BigInt(ten + 2) * 10n
    else if (word === 'a' || word === 'an') part += 1n
    else if (word === 'hundred') part *= 100n
    else if (scale) {
      whole += part * scale
      part = 0n
    } else return undefined
  }
  return String(whole + part)
}
