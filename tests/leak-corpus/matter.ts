/** What an exempt report is about: names, figures and sentences that no other paper of the corpus has. */
export type Matter = {
  readonly first: string;
  readonly last: string;
  /** "Zebedee Quillfeather". */
  readonly person: string;
  /** "Marlpit Joinery". */
  readonly firm: string;
  /** In pounds, of seven digits, the last of them not zero. */
  readonly amount: number;
  /** "£1,483,927". */
  readonly pounds: string;
  /** "£14.27". */
  readonly price: string;
  /** "62.37". */
  readonly share: string;
  /** "HR/2231/77". */
  readonly reference: string;
  readonly email: string;
  /** "07700 900123". */
  readonly phone: string;
  readonly postcode: string;
  readonly street: string;
  readonly born: { readonly day: number; readonly month: number; readonly year: number };
  /** "QQ 12 34 56 C" in its shape. */
  readonly insurance: string;
  readonly account: string;
  readonly sortCode: string;
  /** With a name and an amount in it. */
  readonly sentence: string;
  /** Of ordinary words alone. */
  readonly plain: string;
  /** The cells of a row of a table. */
  readonly row: readonly [string, string, string];
  /** The title of the report, which the public may see. */
  readonly title: string;
};

/** One kind of matter: its sentences are unlike those of the others. */
type Topic = (matter: Pick<Matter, 'person' | 'firm' | 'pounds'>) => {
  readonly title: string;
  readonly sentence: string;
};

const TOPICS: readonly Topic[] = [
  ({ person, pounds }) => ({
    title: 'A claim about a building',
    sentence: `The solicitor advises us to settle the claim of ${person} for ${pounds} before the tribunal sits in spring.`,
  }),
  ({ firm, pounds }) => ({
    title: 'A contract for repairs',
    sentence: `Evaluators placed ${firm} first, whose tender of ${pounds} undercut every rival by a wide margin.`,
  }),
  ({ person, pounds }) => ({
    title: 'A placement out of the area',
    sentence: `Foster carers near the coast would look after ${person} for ${pounds} over three years of placement.`,
  }),
  ({ person, pounds }) => ({
    title: 'A matter about staff',
    sentence: `An agreement lets ${person} leave quietly with ${pounds} after the grievance against managers is withdrawn.`,
  }),
  ({ firm, pounds }) => ({
    title: 'Land by the river',
    sentence: `Valuers expect that ${firm} will raise its bid for the riverside plot to ${pounds} if nobody else comes forward.`,
  }),
  ({ firm, pounds }) => ({
    title: 'A loan to a company',
    sentence: `Without a further loan of ${pounds} the auditors believe that ${firm} stops trading by midsummer.`,
  }),
  ({ person, pounds }) => ({
    title: 'An investigation',
    sentence: `Detectives suspect that ${person} moved ${pounds} through false invoices from a burial society.`,
  }),
  ({ firm, pounds }) => ({
    title: 'The lease of a hall',
    sentence: `Arrears of ${pounds} mean that the lease to ${firm} is forfeited unless bailiffs recover the fittings.`,
  }),
];

/** Sentences of ordinary words, three for each topic. */
const PLAIN: readonly string[] = [
  'Our own surveyor admitted that warnings about the damp were lost for two winters.',
  'The runner-up withheld its accounts and may challenge the award in court before Easter.',
  'Her grandmother drinks heavily and has twice been found asleep while minding toddlers.',
  'Colleagues described shouting, slammed doors and a rota drawn up to punish favourites.',
  'We would accept much less for the meadow, since the flood survey frightened two buyers away.',
  'Its bank has called in the overdraft and suppliers now deliver for cash alone.',
  'Officers will search both garages at dawn once the magistrate has signed the warrant.',
  'The caretaker has been letting the upper rooms to a card school and keeping the takings.',
  'A fire door was wedged open with a mop bucket when the inspector called unannounced.',
  "The cheapest bidder had copied another firm's method statement, spelling mistakes and all.",
  'He told the nurse that he sleeps in his van because the hostel turned his dog away.',
  'She deleted the diary of the whole month on the evening before the hearing began.',
  'The orchard would fetch double if the covenant against houses could be quietly bought out.',
  'Three directors have pledged their homes to the brewery that owns the freehold.',
  'A neighbour films the yard each night and has handed eleven tapes to the constable.',
  'Guests at the wedding broke the sprung floor, and the insurer has refused to pay.',
  'Mould behind the stage was painted over twice so that nobody would ask for a test.',
  'The engineer fell out with the bridge builder over soil that was never sampled.',
  'The twins are to be told on Sunday that their mother will not be coming home.',
  'A shop steward kept minutes of the lunch at which the redundancies were traded.',
  'Flooded cellars were left out of the particulars that went to the auction house.',
  'The pension fund learnt of the missing ledger from a cleaner and not from management.',
  'Witnesses have been moved to a cottage whose owner believes that they are botanists.',
  'The tenant sublet the kitchen to a bakery that has never held a licence of any kind.',
];

/** So many matters in a row share no sentence of ordinary words. */
export const MATTERS_APART = PLAIN.length;

const FIRSTS =
  'Zebedee Perpetua Ignatius Drusilla Barnaby Hepzibah Lysander Ottoline Thaddeus Clemency Peregrine Araminta'.split(
    ' ',
  );
const STARTS =
  'Quill Marl Thorn Wren Pebble Larks Hob Brindle Cinder Mossop Yarrow Fennel Gorse Tansy Rook Sorrel Plover Teasel Bracken Linnet'.split(
    ' ',
  );
/** Of names in the second half of the topics, so that no honest paper names anybody of an exempt one. */
const OTHER_STARTS =
  'Alder Birk Ditch Flint Hazel Juniper Kestrel Lapwing Medlar Nettle Otter Pike Raven Spindle Thistle Umber Vetch Willow Badger Heron'.split(
    ' ',
  );
const ENDS =
  'feather pitter wick moor thrush combe shaw garth holme beck thwaite croft lees stead burn fold'.split(
    ' ',
  );
const TRADES = ['Joinery', 'Roofing', 'Catering', 'Haulage', 'Drainage', 'Glazing', 'Paving'];
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const of = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/**
 * The matter of this number; those of two numbers share no name and no figure, and those of
 * {@link MATTERS_APART} numbers in a row no sentence of ordinary words.
 * @param kinds gives the topics that are taken: all, or one half of them, which has no wording and no name of the other.
 */
export function matterOf(number: number, kinds: 'all' | 'first' | 'second' = 'all'): Matter {
  const starts = kinds === 'second' ? OTHER_STARTS : STARTS;
  const ends = Math.floor(number / starts.length);
  const last = `${of(starts, number)}${of(ENDS, ends)}`;
  const first = of(FIRSTS, number + ends);
  const person = `${first} ${last}`;
  const firm = `${of(starts, number + 7)}${of(ENDS, ends + 5)} ${of(TRADES, number)}`;
  const amount = 1_000_003 + ((number * 717_139 + 483_920) % 8_999_000);
  const pounds = `£${grouped(amount)}`;
  const half = kinds === 'all' ? TOPICS.length : TOPICS.length / 2;
  const from = kinds === 'second' ? half : 0;
  const kind = from + (number % half);
  const topic = of(TOPICS, kind)({ person, firm, pounds });
  const plain = of(PLAIN, kind + TOPICS.length * (Math.floor(number / half) % 3));
  const digits = String(10_000 + ((number * 7_919) % 89_999));
  return {
    ...{ first, last, person, firm, amount, pounds, plain, ...topic },
    // So that no other report of a council has it.
    title: `${topic.title} ${number}`,
    price: `£${11 + (number % 80)}.${11 + ((number * 7) % 88)}`,
    share: `${21 + (number % 70)}.${13 + ((number * 11) % 86)}`,
    reference: `${of(['HR', 'LG', 'CC', 'EN'], number)}/${digits.slice(0, 4)}/${11 + ((number * 13) % 88)}`,
    email: `${first.slice(0, 1)}.${last}@${of(starts, number + 7)}-works.example`.toLowerCase(),
    phone: `07${String(700_900_111 + number * 7_013)}`.replace(/^(\d{5})(\d{6})$/, '$1 $2'),
    postcode: `LS${11 + (number % 80)} ${1 + (number % 9)}${of(['QZ', 'XJ', 'WD', 'HB'], number)}`,
    street: `${of(starts, number + 11)}${of(ENDS, ends + 9)} Gardens`,
    born: { day: 1 + (number % 28), month: 1 + (number % 12), year: 1951 + ((number * 3) % 60) },
    insurance: `AB ${12 + (number % 80)} ${21 + ((number * 3) % 70)} ${31 + ((number * 5) % 60)} C`,
    account: String(31_926_811 + number * 4_337),
    sortCode: `20-${21 + (number % 70)}-${11 + ((number * 3) % 80)}`,
    row: [
      of(starts, number + 3) + of(ENDS, ends + 2),
      pounds,
      `${21 + (number % 70)}.${13 + ((number * 11) % 86)}`,
    ],
  };
}

/** "14 March 2009". */
export const birthday = ({ born: { day, month, year } }: Matter): string =>
  `${day} ${of(MONTHS, month - 1)} ${year}`;

/** The text of the exempt report, in Markdown. */
export function exemptText(matter: Matter): string {
  const { person, last, firm, sentence, plain, row } = matter;
  return `1. ${sentence}

2. ${plain}

3. ${last} was born ${birthday(matter)} and lives at 14 ${matter.street}, ${matter.postcode}; National Insurance number ${matter.insurance}. The file is ${matter.reference}. Write to ${person} at ${matter.email} or ring ${matter.phone}.

4. Each unit costs ${matter.price}, of which ${matter.share}% is profit. Pay ${firm} Ltd, account ${matter.account}, sort code ${matter.sortCode}.

| Name | Sum | Score |
| --- | ---: | ---: |
| ${row.join(' | ')} |
| Another | £310 | 12 |`;
}

/** "1,483,927", or with another sign between the groups. */
export function grouped(amount: number, sign = ','): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/g, sign);
}
