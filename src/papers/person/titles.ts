/** What comes before a name and is no part of it, in small letters and without stops. */
const TITLES: ReadonlySet<string> = new Set(
  [
    'councillor councillors cllr cllrs cr cnclr cnclrs alderman alderwoman aldermen ald',
    'mr mrs ms miss mx messrs dr prof professor sir dame lord lady baron baroness viscount viscountess hon honourable honorary rt',
    'rev revd reverend canon venerable ven fr father rabbi imam pastor',
    'col colonel maj capt captain lt cdr commander sgt wg rtd',
  ].flatMap((line) => line.split(' ')),
);

/** Titles that may have a place after the name. */
const OF_A_PLACE: ReadonlySet<string> = new Set(
  'lord lady baron baroness viscount viscountess'.split(' '),
);

/** Words that only lead to a title: "the Right Hon.", "the Very Rev." */
const BEFORE_TITLES: ReadonlySet<string> = new Set(['the', 'right', 'most', 'very']);

/** Titles that say only that somebody is a councillor. */
const OF_OFFICE: ReadonlySet<string> = new Set(
  'councillor councillors cllr cllrs cr cnclr cnclrs'.split(' '),
);

/** Honours that are no name in any case of letters. */
const HONOURS =
  /^(?:[MOCKDG]BE|BEM|[KG]CB|KCMG|CMG|KCVO|[MCL]VO|RVM|QPM|KPM|QFSM|KFSM|QC|KC|JP|TD|VRD?|FRSA|FRCS|FRCP|PhD|DPhil|BSc|MSc|LLB|LLM|Esq)$/;

/** Whether a word, with or without a stop, is a title: "Cllr.", "Mrs". */
export const isTitle = (word: string): boolean => TITLES.has(plain(word));

const plain = (word: string): string => word.replace(/[.'’]/g, '').toLowerCase();

/**
 * Whether a part of a list is the honours of the name before it: "KBE", "MBE JP", "BA (Hons)".
 * @param before the name as printed; where it is in capitals too, only known honours are taken for such.
 */
function areHonours(part: string, before: string): boolean {
  const words = withoutBrackets(part)
    .split(' ')
    .filter(Boolean)
    .map((word) => word.replace(/\./g, ''));
  if (words.length === 0) return false;
  const inSmallLetters = /\p{Ll}/u.test(before);
  return words.every(
    (word) => HONOURS.test(word) || (inSmallLetters && /^\p{Lu}{2,6}$/u.test(word)),
  );
}

/** Titles that are nobody's given name; "Canon", "Earl" and "Imam" may be. */
const NO_GIVEN_NAME =
  /^(?:the )?(?:(?:right|rt|very|most) )*(?:(?:honou?rable|hon|honorary|councillor|cllr|cr|alderman|ald|mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baron|baroness|viscount|viscountess|rev|revd|reverend)\b\.? ?)+(?:canon )?(?=\p{L})/iu;

/** A name in which somebody wrote titles and honours too, taken apart; undefined of other names. */
export function withoutTitlesInName(written: string):
  | {
      readonly name: string;
      readonly titles: readonly string[];
      readonly honours: readonly string[];
    }
  | undefined {
  const before = NO_GIVEN_NAME.exec(written)?.[0] ?? '';
  const [whole = '', ...after] = written.slice(before.length).split(/, ?/);
  const words = whole.split(' ').filter(Boolean);
  const honours = after.every((part) => areHonours(part, whole)) ? [...after] : [];
  while (words.length > 2 && isHonour(words.at(-1) ?? '', /\p{Ll}/u.test(words[0] ?? '')))
    honours.unshift(words.pop() ?? '');
  const hasRest = after.length > 0 && honours.length < after.length;
  if (hasRest || (before === '' && honours.length === 0) || words.length === 0) return undefined;
  // "Lord" alone with a family name is how papers print somebody, and no name to sort by either.
  const titles = before
    .split(' ')
    .filter((word) => word !== '' && !SAID_OTHERWISE.has(plain(word)));
  return { name: words.join(' '), titles: titles.length > 0 ? [titles.join(' ')] : [], honours };
}

/** Titles that pages don't print, or print by themselves. */
const SAID_OTHERWISE: ReadonlySet<string> = new Set(
  'councillor cllr cr mr mrs ms miss mx the'.split(' '),
);

/** A name as printed, without what is no part of it. */
export type BareName = {
  readonly name: string;
  /** The titles before it, in small letters and without stops; not those of a councillor. */
  readonly titles: readonly string[];
  /** What is in brackets: the ward, as a rule. */
  readonly brackets: readonly string[];
};

/** The name without titles, honours, a role and brackets. */
export function bareName(printed: string): BareName {
  const brackets = [...printed.matchAll(/\(([^()]{1,100})\)/g)].map(([, inner = '']) =>
    inner.replace(/\s+/g, ' ').trim(),
  );
  const [first = '', ...after] = withoutBrackets(printed).split(',');
  const rest = after.filter((part) => !areHonours(part.trim(), first)).join(' ');
  const words = `${first} ${rest}`
    .replace(/\s+(?:in the chair|as chair)\s*$/i, '')
    .split(/\s+/)
    .filter(Boolean);
  const titles: string[] = [];
  while (words.length > 1 && isBeforeName(words)) {
    const title = plain(words.shift() ?? '');
    if (TITLES.has(title) && !OF_OFFICE.has(title)) titles.push(title);
  }
  const inSmallLetters = /\p{Ll}/u.test(words.slice(0, -1).join(''));
  while (words.length > 1 && isHonour(words.at(-1) ?? '', inSmallLetters)) words.pop();
  // "Baroness Varga of Alder Bank": the place is of the title.
  const place = titles.some((title) => OF_A_PLACE.has(title)) ? words.indexOf('of') : -1;
  if (place > 0) words.length = place;
  const name = words.join(' ').replace(/[\s.,:;]+$/, '');
  return { name, titles, brackets };
}

/** "The Mayor" is no title, "the Rt Hon." leads to one. */
function isBeforeName(words: readonly string[]): boolean {
  const first = plain(words[0]?.replace(/:$/, '') ?? '');
  if (TITLES.has(first)) return true;
  return BEFORE_TITLES.has(first) && words.slice(1, 4).some((word) => isTitle(word));
}

function isHonour(word: string, inSmallLetters: boolean): boolean {
  const bare = word.replace(/\./g, '');
  if (HONOURS.test(bare)) return true;
  return inSmallLetters && /^(?:BA|MA|MC|CH|CB|DL|MP|MS|AM)$/.test(bare);
}

function withoutBrackets(text: string): string {
  return text
    .replace(/\([^()]{0,100}\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
