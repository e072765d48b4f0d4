import { diagnose } from '../../../rules/rules.ts';
import type { Minute, Minutes } from '../../minutes/minutes.ts';
import { numbersNamed } from '../../minutes/numbers-named.ts';
import { keyOf } from '../../minutes/presence.ts';
import type { ContentReader } from '../../reading/reader.ts';

/** An interest with which a member doesn't vote, unless there is a dispensation. Of others that is for the member to say. */
const BARS = /(?<!\bnon[\s\p{Pd}]{0,2})\b(pecuniary|prejudicial|DPIs?)\b/iu;
/** "Not a prejudicial interest", "no personal or pecuniary interest": eight words later at most, and not behind "but". */
const DENIED =
  /\b(not|no|neither|nor|without|never|rather than|isn[’']t|wasn[’']t|didn[’']t|doesn[’']t)\b(?! (?:yet|only|just|previously|before)\b)((?:[\s,]+(?!but\b|although\b|though\b)[\p{L}’'/-]+){0,8}?[\s,/]+)(?:pecuniary|prejudicial|DPIs?)\b|\b(?:pecuniary|prejudicial|DPIs?)(?: interests?)?[:?]? ?\(?(?:no|none|nil|not)\b(?! yet\b)/giu;
/** A dispensation by its name, or in words: "for which the Standards Committee had let him speak and vote". */
const DISPENSATION =
  /\bdispens(?:ation|ed)|\b(?:let|allow|permi[ts]|leave|authori[sz]|entitle|grant|free|able|may|might|could|can|consent)\p{L}*\b[^.;]{0,80}\b(?:speak|vote|voting|take part|participat\p{L}*|stay|remain)\b/iu;
/** Where the next of several interests begins: "a pecuniary interest in item 1 and a personal one in item 2". */
const NEXT_INTEREST =
  /[;.]\s+|(?:,|,? and|,? but)\s+(?=(?:an?|the|other)\s+(?:[\p{L}-]+\s+){0,3}?(?:personal|registrable|non|other|pecuniary|prejudicial|DPI)\b)|,\s+(?=(?:items?|minutes?) \d)/iu;
/** Titles that are too short to be known in a sentence. */
const SHORTEST_TITLE = 8;

/**
 * Reports who declared a pecuniary interest in a later minute and voted there, where it isn't said whether they left. Who left is reported
 * as one who voted though away; that somebody stayed is what the clerk wrote.
 */
export function checkInterests(reader: ContentReader, minutes: Minutes): void {
  for (const [at, { blocks, number }] of minutes.minutes.entries()) {
    for (const block of blocks) {
      if (block.kind !== 'interest' || block.left !== undefined) continue;
      const { nature, name } = block;
      if (DISPENSATION.test(nature)) continue;
      const key = keyOf(name);
      for (const other of minutes.minutes) {
        const kind = barredFrom(nature, other, minutes.minutes);
        if (kind === undefined || other === minutes.minutes[at]) continue;
        const vote = other.blocks.find(
          (one) =>
            one.kind === 'vote' &&
            [one.for, one.against].some((side) => side?.names?.some((who) => keyOf(who) === key)),
        );
        if (!vote) continue;
        const place = { file: reader.shown(minutes.source), line: vote.line, column: 1 };
        const where = number === undefined ? 'earlier in these minutes' : `in minute ${number}`;
        const message = `${name.printed} is named in this vote, and declared a ${kind} interest in the matter ${where}. Correct the vote, or end the line of the interest with “Stayed.” if it was so.`;
        reader.diagnostics.push(diagnose('voted-with-interest', place, message));
      }
    }
  }
}

/** By what kind of interest a member is barred from a minute, as they declared it; none where they aren't. */
function barredFrom(nature: string, minute: Minute, all: readonly Minute[]): string | undefined {
  const held = withoutDenied(nature.slice(0, 2_000));
  for (const one of held.split(NEXT_INTEREST)) {
    const kind = BARS.exec(one)?.[1]?.toLowerCase();
    if (kind === undefined) continue;
    // "A pecuniary interest. Item 2.": what it is in may be said beside it.
    const where = all.some((other) => isIn(one, other)) || namesSomething(one) ? one : held;
    if (isIn(where, minute)) return kind.startsWith('dpi') ? 'disclosable pecuniary' : kind;
  }
  return undefined;
}

const namesSomething = (nature: string): boolean =>
  numbersNamed(nature, 'minute').length + numbersNamed(nature, 'item').length > 0;

/** What is declared, without the interests that it says it isn't. */
function withoutDenied(nature: string): string {
  for (let held = nature; ;) {
    const next = held.replace(DENIED, (_all, no: string | undefined, words: string | undefined) =>
      no === undefined ? 'other' : `${no}${words ?? ' '}other`,
    );
    if (next === held) return held;
    held = next;
  }
}

/** Whether what an interest is in names a minute: by its number, by that of its item, or by its title. */
function isIn(nature: string, { number, items, title }: Minute): boolean {
  if (number !== undefined && numbersNamed(nature, 'minute').includes(number)) return true;
  if (numbersNamed(nature, 'item').some((item) => items.includes(item))) return true;
  return title.length >= SHORTEST_TITLE && namesTitle(nature, title);
}

/** What may be before the title of what an interest is in, and after it. "Homes for let owned by her" is no title. */
const BEFORE_TITLE =
  /(?:^|\b(?:interests?|one|DPI|pecuniary|prejudicial)(?: declared)? (?:in|on|regarding|concerning|about|under|relating to|with regard to|in relation to|in respect of)|\b(?:item|matter|minute|report|application|proposals?|business|motion)s?(?: \d{1,4})?(?: (?:on|of|about|for|entitled|titled|called))?[,:]?| [–—-]|:) ?(?:the )?(?:(?:item|matter|minute|report|application|business)(?: (?:on|of|about|for|entitled|titled|called))? )?["“‘'(]?$/iu;
const AFTER_TITLE =
  /^["”’']?(?:$|[.;:)(]| ?[–—(]| -|, |,? (?:as|because|since|being|for which|by virtue|due|having|and|where|through|he|she|they)\b)/iu;

function namesTitle(nature: string, title: string): boolean {
  const text = nature.replace(/\s+/g, ' ').toLowerCase();
  const wanted = title.replace(/\s+/g, ' ').toLowerCase();
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const before = text.slice(Math.max(0, at - 80), at);
    if (BEFORE_TITLE.test(before) && AFTER_TITLE.test(text.slice(at + wanted.length))) return true;
  }
  return false;
}
