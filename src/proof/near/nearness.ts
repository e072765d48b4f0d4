/** How an open text comes near an exempt one. */
export type Nearness =
  /** Most of its words in their order, a part of them, or its row. */
  | 'words'
  /** Most of its words in another order, as where its clauses changed places. */
  | 'turned'
  /** Half of its words in a row, word for word. */
  | 'part'
  /** The same, of so few words that others may have them by chance. */
  | 'piece'
  /** Any of these, of a sentence that reads as one of many reports. */
  | 'standing'
  /** Small figures and names of one sentence or row, beside one another. */
  | 'together'
  /** A price, a percentage, a date of birth, or an amount in another spelling. */
  | 'figure'
  /** A figure that papers about something else have by chance, of the same party or subject. */
  | 'figure-of-matter'
  /** The same, where nothing says that it is: of a paper of the same meeting alone. */
  | 'figure-by-chance'
  /** An amount, rounded. */
  | 'rounded'
  /** An amount that is round itself, such as £1.5 million, or a count: others may have it by chance. */
  | 'round'
  /** The same price or percentage of something else: so much a ticket, where so much an hour is exempt. */
  | 'other-price'
  /** The sum or the difference of amounts. */
  | 'worked-out'
  /** A figure that both texts call by the same public name: "council tax". */
  | 'public-figure'
  /** A person or firm, with no amount beside it. */
  | 'name'
  /** A firm in a row of a list that councils must publish: of what they paid, say. */
  | 'name-on-record'
  | 'name-beside-amount';

/** Is called for each find: the number of the phrase, and where the open text has it. */
export type Add = (
  phrase: number,
  how: Nearness,
  at: number,
  offset: number,
  amount?: AmountBeside,
) => void;

/** The line of an amount and its place in that, the first being 0. */
export type AmountBeside = { readonly line: number; readonly column: number };
