/**
 * A PDF says what its shapes mean, and where a font has one shape for two characters some programs (Chrome's among them) name the odd
 * one: the radical ⽉ for 月, the ligature ﬁ for f and i. Nothing that is seen changes.
 */
export const withPlainShapes = (text: string): string =>
  text.replace(/[\u2f00-\u2fd5\ufb00-\ufb06]/g, (shape) => shape.normalize('NFKC')).replace(/[\u2e80-\u2ef3]/g, plainRadical)

/** Radicals of the supplement that look like a character of their own; Unicode gives most of them no equivalent. */
const radicals = '⺟⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻫⻬⻭⻮⻯⻰⻲⻳'
const characters = '母民虎西见角贝车長长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄斉齐歯齿竜龙亀龟'
const plainRadical = (radical: string): string => {
  const at = radicals.indexOf(radical)
  return at === -1 ? radical : characters[at]!
}
