import { describe, expect, it } from 'vitest'
import { tidyText } from './tidy-text.ts'

const check = (text: string, expected: string) => expect(tidyText(text)).toBe(expected)

describe('tidying', () => {
  it('[RD5] every kind of line end becomes one', () => check('a\r\nb\rc\u2028d\u0085e\ff', 'a\nb\nc\nd\ne\nf'))
  it('[RD6] control characters go, tabs stay', () => check('a\0b\u0007c\td\u009f', 'abc\td'))
  it('[RD7] marks that nobody sees go: zero-width, bidirectional, soft hyphen, tags', () => {
    check('Nvi\u200bdia \u202eand\u202c Ora\u00adcle\ufeff\u2060 Open\u{e0041}AI', 'Nvidia and Oracle OpenAI')
    check('輝\u200d達 N\u200cV\u200d\u200dIDIA', '輝達 NVIDIA')
  })
  it('[RD8] joiners stay where a script or a picture needs them', () => check('👩\u200d💻 क्\u200dष', '👩\u200d💻 क्\u200dष'))
  it('[RD9] nothing visible is changed: full-width, compatibility and decomposed forms stay', () =>
    check('１０００億 ﬁ é\u0301 ① “x”\u00a0㎿', '１０００億 ﬁ é\u0301 ① “x”\u00a0㎿'))
})
