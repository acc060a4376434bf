// The words of the Network screen, and the shape that the Chinese ones must fill.
const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

export const networkEn = {
  kicker: (commitments: number, parties: number) =>
    `Network · ${count(commitments, 'commitment')} between ${count(parties, 'party', 'parties')}`,
  about: (name: string) => ` · ${name}`,
  goesRound: (money: string, loop: string, weakest: string) => `${money} can go round ${loop}; its weakest link is ${weakest}`,
  noLoop: (commitments: number, lengthMax: number) =>
    `No money comes back to where it began: ${count(commitments, 'commitment')}, no loop of up to ${lengthMax} parties`,
  noLoopThrough: (name: string, lengthMax: number) =>
    `No money that leaves ${name} comes back to it, in loops of up to ${lengthMax} parties`,
  needsTwo: (n: number) =>
    `A network needs two commitments that move money; ${n === 0 ? 'none is' : 'one is'} known by this date`,
  weakestIs: {
    F0: 'denied',
    F1: 'only reported',
    F2: 'only said',
    F3: 'a letter of intent',
    F4: 'signed with conditions',
    F5: 'a contract',
    F6: 'paid',
  },
  stalled: ', stalled',
  between: (pair: string) => ` (${pair})`,
  loopsFound: (n: number, complete: boolean, lengthMax: number) =>
    `${complete ? '' : 'At least '}${count(n, 'loop')} of up to ${lengthMax} parties.`,
  circulates: (gross: string, round: string, share: string) => `Of ${gross} promised, ${round} (${share}) only goes round.`,
  vendorSays: (supplier: string, customer: string, share: string, money: string) =>
    `${supplier} itself puts up ${share} of the ${money} that ${customer} is to pay it.`,
  noVendor: 'No supplier puts money into a customer of its own.',

  takesAway: (condition: string) => `Hatched in orange: what goes if ${condition}.`,
  figure: {
    title: 'Who owes whom, and how firmly',
    subtitle: 'Arrows point to who is paid. Width is amount; line style is how firm it is.',
  },
  links: {
    title: 'Commitments',
    note: 'Planned in all: what is paid, what falls due, and what falls due later.',
    pair: 'Payer → payee',
  },
  loops: {
    title: 'Loops',
    note: (listed: number, count: number, lengthMax: number) =>
      `${listed < count ? `The ${listed} largest of ${count}. ` : ''}Up to ${lengthMax} parties. What can go round is the least link; a loop is as firm as its softest.`,
    rank: 'No.',
    loop: 'Loop',
    goesRound: 'Can go round',
    weakest: 'Weakest link',
    firmness: 'Its firmness',
    leg: 'Link',
    money: 'Planned',
    carries: 'Carried by',
    needed: 'Firmness',
    weakestMark: 'weakest',
  },
  circulation: {
    title: 'What goes round',
    note: 'Of the whole network, whatever its firmness. Unnamed investors are not taken to be one.',
    measure: 'Measure',
    value: 'Value',
    meaning: 'What it says',
    gross: ['All that is promised', 'the sum of every commitment that moves money'],
    round: ['Largest circulation', 'could be struck out: nobody’s net position would change, no promise would grow'],
    conservative: ['Left when struck out', 'conservative compression'],
    net: ['Least that would do', 'full compression: each pays or gets only its net position'],
    finn: ['Finn cycling index', 'share of the money passing through companies that comes back to where it was'],
    hodge: ['Circular share', 'share of squared net flow that no order of the companies explains (Helmholtz–Hodge)'],
  },
  circulationAt: {
    title: 'What goes round, at each firmness',
    note: 'Counting only what is at least so firm. Each row is the firmest step at which its figures hold.',
    gross: 'Promised',
    round: 'Only goes round',
    share: 'Share',
    finn: 'Finn index',
    hodge: 'Circular share',
  },
  vendor: {
    title: 'Financed by the vendor',
    note: 'The most that a supplier’s own investment or loan can pay of what the customer buys from it. Each row is the firmest step at which its figures hold.',
    supplier: 'Supplier',
    customer: 'Customer',
    purchased: 'Is to buy',
    invested: 'Supplier puts in',
    share: 'Share',
  },
  concentration: {
    title: 'Who hangs on whom',
    note: 'Still owed, counting only what is at least so firm. Each row is the firmest step at which its figures hold. HHI: 1 is one payer alone.',
    party: 'Owed to',
    atLeast: 'At least',
    owed: 'Owed',
    largest: 'Largest payer',
    share: 'Its share',
    hhi: 'HHI',
  },
}

export type NetworkWords = typeof networkEn
