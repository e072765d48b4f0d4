import { isIsoDate, isoDate, MONTHS, type IsoDate } from '../../../language/dates.ts';
import { itemNumbers } from './minute-heading.ts';
import { plainLine } from '../name-list.ts';

/** What is said after "Moved:": names, and the words that go on after them. */
export type Movers = { readonly by: string; readonly seconder?: string; readonly words: string };

/** "Colm O'Dwyerson. Seconded: Ottoline Varga." */
export function moversIn(rest: string): Movers {
  // A second label of the line may be bold too.
  const text = plainLine(rest.replace(/\*\*|__/g, ''));
  const second =
    /[.,;]? ?(?:and )?(?:\bsecond(?:ed|er)(?: by)? ?[:–—]?|\bsecond ?:|\bsec\.?(?: ?:|(?= (?:councillor|cllr|mr|mrs|ms|miss|dr|sir|dame|lord|lady)\b))) /i.exec(
      text,
    );
  if (!second) {
    const { name, words } = nameAndWords(text);
    return { by: name, words };
  }
  const { name, words } = nameAndWords(text.slice(second.index + second[0].length));
  return { by: withoutStop(text.slice(0, second.index)), seconder: name, words };
}

/** A name, and the words that go on after it: "Varga, that the report be noted". */
function nameAndWords(text: string): { readonly name: string; readonly words: string } {
  const cut =
    /(?:,? that |,? and (?:it was|was|unanimously|carried|resolved)\b ?|,? and$|[:.] (?=\p{Lu}|["“])|,? the following )/iu.exec(
      text,
    );
  const isInitial =
    cut?.[0].startsWith('.') === true && /\b\p{Lu}$/u.test(text.slice(0, cut.index));
  if (!cut || isInitial) return { name: withoutStop(text), words: '' };
  const words = text.slice(cut.index).replace(/^[,.: ]+/, '');
  return { name: withoutStop(text.slice(0, cut.index)), words: /^and$/i.test(words) ? '' : words };
}

const withoutStop = (text: string): string =>
  text
    .trim()
    .replace(/[.:,;]$| ?[–—-]$/, '')
    .trim();

export type InterestSaid = {
  readonly names: string;
  readonly nature: string;
  readonly left?: boolean;
};

/** "Councillor Ince – personal; Councillor Li – prejudicial": each with what they said, and never one with the words of another. */
export function interestsIn(rest: string): readonly InterestSaid[] {
  const parts = rest.split(NEXT_MEMBER).map(interestIn);
  const read = parts.filter((part) => part !== undefined);
  if (read.length === parts.length) return read;
  const whole = interestIn(rest);
  return whole ? [whole] : [];
}

/** Where another member begins, with a dash after the name. */
const NEXT_MEMBER =
  /[;.]\s+(?:and )?(?=(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady) \p{Lu}[^;.–—]{1,60} [–—-] )/u;

/** "Pyke – governor of a school. Stayed." None where there is no nature. */
export function interestIn(rest: string): InterestSaid | undefined {
  const text = plainLine(rest);
  const went =
    /[.;,–—]? ?(?:and |he |she |they )*(left|withdrew|stayed|remained)(?: (?:in )?the (?:room|meeting|chamber|hall))?(?: (?:for|during) (?:this|that|the) (?:item|minute|matter))?\.?$/i.exec(
      text.slice(-120),
    );
  const left = went ? /^(?:left|withdrew)/i.test(went[1] ?? '') : undefined;
  const said = went ? text.slice(0, text.length - went[0].length) : text;
  const cut =
    / ?[–—] ?| -{1,2} |: | (?=(?:declared|disclosed) )|, (?=(?:an? |the |as |in |is |being |having |declar|disclos|other |non-|pecuniary|personal|prejudicial|\p{Ll}))/u.exec(
      said,
    );
  if (!cut) return undefined;
  const nature = said.slice(cut.index + cut[0].length).trim();
  if (nature === '') return undefined;
  const did = left ?? wentWithin(nature);
  return { names: said.slice(0, cut.index), nature, ...(did !== undefined && { left: did }) };
}

const WENT_WITHIN =
  /(?:[,;.–—]|\b(?:and|but|he|she|they|who|then|therefore|accordingly|subsequently|had|having))[ ]+(left|withdrew from|withdrawn from|remained in|stayed in) the (?:room|meeting|chamber|hall)\b(?! (?:after|following|at the (?:end|close|conclusion)|once|when the (?:item|meeting) (?:had )?(?:ended|closed)))/iu;

/** Whether words that go on after it say that the member left or stayed; none where they say neither. */
export function wentWithin(nature: string): boolean | undefined {
  const found = WENT_WITHIN.exec(nature.slice(0, 1_000))?.[1];
  return found === undefined ? undefined : /^(?:left|withdr)/i.test(found);
}

/** "Ince, for" or "Ince – against". */
export function castingIn(
  rest: string,
): { readonly by: string; readonly option: 'for' | 'against' } | undefined {
  const found =
    /^(.{1,120}?)(?:,| ?[–—:]| -| \(?)(?: ?voted)? ?\(?(for|in favou?r|against)(?: the (?:motion|amendment|proposal))?\)?\.?$/i.exec(
      plainLine(rest),
    );
  if (!found) return undefined;
  return {
    by: withoutStop(found[1] ?? ''),
    option: /^a/i.test(found[2] ?? '') ? 'against' : 'for',
  };
}

/** A day in figures that is none, at the beginning of a text: "2026-02-30", "2026-1-9". */
export function noDayAt(rest: string): string | undefined {
  const written = /^\d{4}-\d{1,2}-\d{1,2}(?![\d-])/.exec(plainLine(rest))?.[0];
  return written !== undefined && dayAt(rest) === undefined ? written : undefined;
}

/** Whether a text begins with a day in words that the calendar lacks, "31 November 2025": that is said of all such days. */
export function lacksDayInWords(rest: string): boolean {
  const long = dayInWords(plainLine(rest));
  return long !== undefined && !isIsoDate(long.on);
}

/** A day at the beginning of a text, and what is after it: "2026-01-14 54(c) – his" and "14 January 2026: her". */
export function dayAt(rest: string): { readonly on: IsoDate; readonly words: string } | undefined {
  const text = plainLine(rest);
  const iso = /^(\d{4}-\d\d-\d\d)(?![\d-])/.exec(text)?.[0];
  const long = dayInWords(text);
  const on = iso ?? long?.on;
  if (on === undefined || !isIsoDate(on)) return undefined;
  const { length } = iso ?? long?.said ?? '';
  return { on, words: text.slice(length).replace(/^(?: ?[–—:,.;]| -)? ?/, '') };
}

/** "Wednesday 14 January 2026" at the beginning of a text, whether the calendar has it or not. */
function dayInWords(text: string): { readonly said: string; readonly on: string } | undefined {
  const [said, day, name, year] =
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9}),? (\d{4})\b/iu.exec(
      text,
    ) ?? [];
  const month = MONTHS.findIndex((one) => one.toLowerCase() === name?.toLowerCase()) + 1;
  if (said === undefined || month === 0) return undefined;
  return { said, on: isoDate(Number(year), month, Number(day)) };
}

export type ItemSaid =
  | { readonly kind: 'items'; readonly items: readonly string[] }
  | {
      readonly kind: 'fate';
      readonly what: 'withdrawn' | 'deferred' | 'not-reached' | 'taken-after';
      readonly items: readonly string[];
      readonly until?: IsoDate;
      readonly words: string;
    };

const FATES: readonly (readonly [
  RegExp,
  'withdrawn' | 'deferred' | 'not-reached' | 'taken-after',
])[] = [
  [/^(?:was |were )?(?:withdrawn|stood down)\b/i, 'withdrawn'],
  [/^(?:was |were |be )?(?:deferred|adjourned|postponed)\b/i, 'deferred'],
  [/^(?:was |were )?not (?:reached|taken|considered)\b/i, 'not-reached'],
  [/^(?:was |were )?taken (?:after|before|first|last|next)\b/i, 'taken-after'],
];

/** What "Item:" says: which items a minute is of, or what became of them. None where it is neither. */
export function itemIn(rest: string): ItemSaid | undefined {
  const text = plainLine(rest).replace(/\.$/, '');
  const numbers =
    /^(?:\d{1,4}(?:\.\d{1,3})?(?: ?\([a-z]\)|[a-z](?![a-z]))?(?:, ?(?:and )?| and | & | )?){0,20}/i.exec(
      text,
    )?.[0] ?? '';
  const words = text.slice(numbers.length).replace(/^[–—:, -]+/, '');
  const items = itemNumbers(numbers.trim().replace(/ (?=\d)/g, ', '));
  if (words === '') return items.length > 0 ? { kind: 'items', items } : undefined;
  const fate = FATES.find(([pattern]) => pattern.test(words));
  if (!fate) return undefined;
  const after = words.replace(/^.*?\b(?:to|until|till)\b (?:the meeting (?:of|on) )?/i, '');
  const until = fate[1] === 'deferred' ? dayAt(after)?.on : undefined;
  return { kind: 'fate', what: fate[1], items, words, ...(until !== undefined && { until }) };
}

/** Figures of signatures: the sum that is printed, and what it is made of; none where no sum is printed. */
export function signaturesIn(
  words: string,
): { readonly sum: number; readonly parts: readonly number[] } | undefined {
  const inside = /^[^(]{0,80}?(\d[\d,]{0,9})[^(\d]{0,60}\(([^()]{1,200})\)/.exec(plainLine(words));
  if (!inside) return undefined;
  const parts = [...(inside[2] ?? '').matchAll(/\d[\d,]*/g)].map(([one]) => numberOf(one));
  return parts.length < 2 ? undefined : { sum: numberOf(inside[1] ?? ''), parts };
}

const numberOf = (text: string): number => Number(text.replace(/,/g, ''));
