import { asSentence } from '../../src/language/sentence.ts';
import type { LaterEvent, PackView } from '../../src/views/pack/pack-view.ts';
import type { Received } from '../../src/law/received.ts';
import { whetherHeld } from '../components/papers/whether-held.ts';
import { howKnown } from '../components/papers/received.ts';
import { time } from '../components/time.ts';
import { html, NOTHING, type Html } from '../html.ts';
import { pagesInWords, type PageRanges } from './page-ranges.ts';
import { partAddress } from './sheet.ts';

/** The page after the agenda that says what came or was changed since it was published; nothing where nothing did. */
export function laterChanges({ later, meeting }: PackView, pages: PageRanges): Html {
  if (later.length === 0) return NOTHING;
  const { published, firstOut } = meeting;
  return html`<section class="later" id="after-the-agenda">
    <h2 class="agenda__heading">After the agenda</h2>
    <p>
      ${agendaSince(published, firstOut)} ${sinceThen(published)} The papers on the agenda are in
      this pack as they are now.
    </p>
    ${later.map(
      ({ day, events }) =>
        html`<h3>${time(day, 'long')}</h3>
          <ul>
            ${events.map((event) => html`<li>${inWords(event, pages)}</li> `)}
          </ul>`,
    )}
  </section>`;
}

/** Without a register nobody knows of each change of a text what the public had before. */
const sinceThen = ({ kind }: Received): string =>
  kind === 'published' || kind === 'stated'
    ? 'This is what came or was changed since.'
    : 'This is what came since, as far as that is on record. Changes to papers that were already there are not listed.';

/** Only what the register shows or the council states is called published. */
function agendaSince(published: Received, firstOut: PackView['meeting']['firstOut']): Html {
  switch (published.kind) {
    case 'published':
      if (firstOut) {
        const first = html`The agenda was first published on ${time(firstOut.day, 'long')}`;
        // The move of the meeting is among what happened since.
        return firstOut.isMoved
          ? html`${first}.`
          : html`${first} and taken off, and again on ${time(published.date, 'long')}.`;
      }
      return html`The agenda was published on ${time(published.date, 'long')}.`;
    case 'stated':
      return html`The agenda was published on ${time(published.date, 'long')},
      ${howKnown(published)}.`;
    case 'recorded':
      return html`The agenda is in the council’s records since ${time(published.date, 'long')}.`;
    case 'uncommitted':
    case 'unknown':
      return NOTHING;
  }
}

function inWords(event: LaterEvent, pages: PageRanges): Html {
  if (event.kind === 'moved') {
    const names = { date: 'day', time: 'time', place: 'place' } as const;
    const what = event.what.map((one) => names[one]);
    return html`The ${what.join(' and the ')} of the meeting ${what.length > 1 ? 'were' : 'was'}
    changed.`;
  }
  if (event.kind === 'cancelled' || event.kind === 'postponed' || event.kind === 'to-be-held')
    return whetherHeld(event.kind);
  const why = event.reason === undefined ? '.' : html`: ${asSentence(event.reason)}`;
  if (event.kind === 'agenda-changed') return html`The agenda was changed${why}`;
  if (event.kind === 'withdrawn') {
    const { published, isElsewhere } = event;
    return html`A
    report${published !== undefined && html` that was published on ${time(published)}`} was
    ${isElsewhere ? 'moved to another meeting' : 'taken off'}${why}`;
  }
  const { key, name, kind, isRecorded } = event;
  const range = key === undefined ? '' : pagesInWords(pages.get(key));
  const done = {
    'came-back': 'was published before, was not available in between, and is here again',
    came: isRecorded ? 'is in the council’s records since that day' : 'was added',
    corrected: isRecorded ? 'was corrected in the council’s records' : 'was corrected',
    changed: 'was changed',
    withheld: 'was published, and has been withheld since that day',
    'taken-off': 'was taken off',
    'being-checked': 'was taken off to be checked',
  }[kind];
  return html`${key === undefined ? name : html`<a href="${partAddress(key)}">${name}</a>`}${range !== '' && ` (${range})`}
  ${done}${why}`;
}
