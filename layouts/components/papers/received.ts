import { formatDate, type IsoDate } from '../../../src/language/dates.ts';
import {
  changedSince,
  forAnother,
  sourceInWords,
  withheldSince,
  type Elsewhere,
  type LaterChange,
  type Received,
} from '../../../src/law/received.ts';
import { html, type Html } from '../../html.ts';
import { time } from '../time.ts';

/**
 * When a paper became open, within a sentence: "published here 10 May 2022". Each kind of evidence has its own
 * words, the same on every page: only what the register shows is called published here.
 */
export function received(when: Received): Html {
  switch (when.kind) {
    case 'published':
      if (when.elsewhere) return withMeeting(when.date, 'here since', when.elsewhere);
      return when.first === undefined
        ? html`published here ${time(when.date)}${withheld(when.withheld)}`
        : html`here again since ${time(when.date)}, first published here ${time(when.first)}`;
    case 'stated':
      return asStated(when, 'published');
    case 'recorded':
      return html`in the council’s records since ${time(when.date)}${sinceThen(when)}`;
    case 'uncommitted':
      return html`draft, not published yet`;
    case 'unknown':
      return html`the day it came out is not on record`;
  }
}

/** Whether there is anything to say of it: a line in a list leaves out what isn't known. */
export const isKnown = ({ kind }: Received): boolean => kind !== 'unknown';

/** The same as a fact of its own: "Published here 10 May 2022". */
export function receivedDate(when: Received): Html {
  switch (when.kind) {
    case 'published':
      if (when.elsewhere) return withMeeting(when.date, 'Here since', when.elsewhere);
      return when.first === undefined
        ? html`Published here ${time(when.date)}${withheld(when.withheld)}`
        : html`Here again since ${time(when.date)}, first published here ${time(when.first)}`;
    case 'stated':
      return asStated(when, 'Published');
    case 'recorded':
      return html`In the council’s records since ${time(when.date)}${sinceThen(when)}`;
    case 'uncommitted':
      return html`Draft, not published yet`;
    case 'unknown':
      return html`The day it came out is not on record`;
  }
}

/** "here since 24 November 2026, first published here 9 November 2026 for another meeting". */
const withMeeting = (date: IsoDate, since: string, elsewhere: Elsewhere): Html => {
  const where = forAnother(elsewhere);
  return elsewhere.since === undefined
    ? html`${since} ${time(date)}, published ${where} before`
    : html`${since} ${time(date)}, first published here ${time(elsewhere.since)} ${where}`;
};

const asStated = (
  { date, source }: { readonly date: string; readonly source?: string },
  words: string,
): Html => html`${words} ${time(date)}, as the council states${sourceInWords(source)}`;

/** ", and changed there on 8 December 2022", after the day since when the council's records have a paper. */
export function changedThere(changed: LaterChange | undefined): Html | false {
  if (changed === undefined) return false;
  return changed.on === undefined
    ? html`${changedSince(changed, formatDate)}`
    : html`, and changed there on ${time(changed.on)}`;
}

/** What happened to a paper since the council's records have it. */
const sinceThen = ({ changed, withheld: day }: Extract<Received, { kind: 'recorded' }>): Html =>
  html`${changedThere(changed)}${withheld(day)}`;

const withheld = (day: IsoDate | undefined): Html | false =>
  day !== undefined && html`, withheld since ${time(day)}`;

/** How the day beside a paper is known: "as the council states". Nothing for what the register shows and is open still. */
export function howKnown(when: Received): string {
  switch (when.kind) {
    case 'stated':
      return `as the council states${sourceInWords(when.source)}`;
    case 'recorded':
      return `in the council’s records since then${changedSince(when.changed, formatDate)}${withheldSince(when.withheld, formatDate)}`;
    case 'published':
      return withheldSince(when.withheld, formatDate).replace(/^, /, '');
    default:
      return '';
  }
}

/** When a paper took the place of an earlier one, within a sentence: "corrected 10 May 2022". */
export function corrected(when: Received): Html {
  return 'date' in when ? html`corrected ${time(when.date)}` : html`corrected, ${received(when)}`;
}
