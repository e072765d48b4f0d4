import { formatLongDate } from '../../src/language/dates.ts';
import { formatWhen, meetingInPath } from '../../src/language/days/meeting-day.ts';
import { meetingEvent } from '../../src/views/linked-data/meeting-event.ts';
import type { PackLink, PrintedPackLink } from '../../src/views/pack/printed-links.ts';
import type { MovedView } from '../../src/views/calendar/moved-and-back.ts';
import type { Chrome, MeetingView } from '../../src/views/views.ts';
import { agendaNote } from '../components/papers/agenda-note.ts';
import { agendaTable } from '../components/papers/agenda-table.ts';
import { attending, furtherDays, toBeConfirmed } from '../components/papers/attending.ts';
import { reportProblem } from '../components/papers/citation.ts';
import { heldAfterAll, meetingState, notHeld } from '../components/papers/meeting-state.ts';
import { changes } from '../components/papers/changes.ts';
import { count } from '../components/count.ts';
import { fileSize } from '../components/file-size.ts';
import { followLine } from '../components/follow-links.ts';
import { contactLines } from '../components/contact.ts';
import { membership } from '../components/people/membership.ts';
import { minutesLink } from '../components/minutes/minutes-state.ts';
import { pager, type PagerLink } from '../components/pager.ts';
import { publicNotice } from '../components/papers/public-notice.ts';
import { receivedDate } from '../components/papers/received.ts';
import { supplementList } from '../components/papers/supplement-list.ts';
import { tag } from '../components/tag.ts';
import { clock, time } from '../components/time.ts';
import { html, type Html } from '../html.ts';
import { ASSETS, offlineListUrl } from '../../src/papers/addresses.ts';
import { calendarUrl } from '../../src/papers/data-addresses.ts';
import { page } from '../shell.ts';

/**
 * A meeting: when and where, then its agenda and papers; who sits on it, how to be there and when all of it came out
 * are beside it, or below on a phone, or folded. On paper everything is open.
 */
export function meetingPage(chrome: Chrome, view: MeetingView): string {
  const { contact } = view;
  const isOff = view.cancelled !== undefined || view.state.postponed !== undefined;
  const isEmpty = view.items.length === 0 && view.note.trim() === '';
  return page(
    chrome,
    view,
    html`<article class="front-sheet">
        <header class="front-sheet__head">
          <h1 class="front-sheet__title">
            <a href="${view.committee.url}">${view.committee.text}</a
            ><span class="govuk-visually-hidden">, ${formatWhen(view.when)}</span>
          </h1>
          ${view.cancelled && html`<div class="notice notice--cancelled"><p>${tag('cancelled')} ${notHeld('This meeting', view.state.isOver)}. ${view.cancelled.reason}</p></div>`}
          ${meetingState(view.state)}${toBeConfirmed(view.access)}
          <p class="front-sheet__held">
            ${heldInWords(view)}
            <time datetime="${view.date}T${view.time}"
              >${formatLongDate(view.date)} at ${clock(view.time)}</time
            >${furtherDays(view.access)}, in ${view.place}
          </p>
          ${view.minutes && minutesLink(view.minutes)} ${view.moved && moved(view.moved)}
          ${view.heldAfterAll && heldAfterAll('This meeting', view.heldAfterAll)} ${jumps(view)}
          ${!isOff && !view.state.isOver && follow(view.url)}
        </header>
        <div class="beside">
          <div class="beside__main front-sheet__main">
            ${
              !(isOff && isEmpty) &&
              html`<section class="front-sheet__agenda" aria-labelledby="agenda">
                <h2 id="agenda">Agenda and papers</h2>
                ${agendaNote(view.note, view.items.length > 0)}
                ${view.items.length > 0 ? agendaTable(view.items, chrome.council.url) : html`<p>This agenda has no items.</p>`}
                ${view.printedPack && printedLine(view.printedPack)}
                ${view.pack && packLine(view.pack)}
                <p
                  class="offline"
                  data-offline="${offlineListUrl(view.url)}"
                  data-pagefind-ignore
                ></p>
              </section>`
            }
            ${supplementList(view.supplements, view.published)}
          </div>
          <div class="beside__side">
            ${!isOff && attending(view.access)}
            ${
              contact &&
              html`<section class="block" aria-labelledby="contact" data-pagefind-ignore>
                <h2 id="contact">Contact for this meeting</h2>
                <p>${contactLines(contact)}</p>
              </section>`
            }
            <section class="block front-sheet__about" aria-labelledby="about-meeting">
              <h2 id="about-meeting">About this meeting</h2>
              ${view.preMeeting && html`<p class="front-sheet__pre">(A pre-meeting ${view.state.isOver ? 'was to take place' : 'will take place'} at ${clock(view.preMeeting.time)}${preMeetingNote(view.preMeeting.note)})</p>`}
              ${membership(view.membership)} ${whenItCameOut(view)}
              ${reportProblem(chrome.council, view)}
            </section>
          </div>
        </div>
      </article>
      ${pager(
        'Meetings of this committee',
        view.previous && meetingLink('Previous meeting', view.previous),
        view.next && meetingLink('Next meeting', view.next),
      )}`,
    {
      linkedData: meetingEvent(chrome.council, view),
      scripts: [`${ASSETS.offline}save.js`],
    },
  );
}

/** The papers and the meetings of its committee. */
function follow(url: string): Html | undefined {
  const at = meetingInPath(url);
  return at && followLine('this committee', calendarUrl(at.committee));
}

/**
 * "To be held on", "Was held on", "Was to be held on": a meeting that is off was never held. That its day is past shows no meeting:
 * only minutes do.
 */
function heldInWords({ cancelled, minutes, state }: MeetingView): string {
  if (cancelled || state.postponed) return 'Was to be held on';
  if (!state.isOver) return 'To be held on';
  return minutes ? 'Was held on' : 'Was arranged for';
}

/** The ways to what is below the agenda and that a reader may have come for. */
function jumps({ access, state, toFollow, supplements }: MeetingView): Html | false {
  const { speaking, held, join, webcast, attending: how } = access;
  const canAttend = held ?? join ?? webcast ?? how;
  const toCome = toFollow.length;
  const links = [
    !state.isOver && speaking && html`<a href="#attending">Attend and speak</a>`,
    !state.isOver &&
      !speaking &&
      canAttend !== undefined &&
      html`<a href="#attending">How to attend</a>`,
    supplements.length > 0 && html`<a href="#supplements">Added after the agenda</a>`,
    toCome > 0 &&
      `${count(toCome, 'paper')} ${state.isOver ? (toCome === 1 ? 'was never published here' : 'were never published here') : 'to follow'}`,
  ].filter((link) => link !== false && link !== undefined);
  return (
    links.length > 0 &&
    html`<ul class="jumps" data-pagefind-ignore>
      ${links.map((link) => html`<li>${link}</li> `)}
    </ul>`
  );
}

/** The papers as they are printed, with page numbers. */
function printedLine({ url, pages, bytes, untagged, supplements, book }: PrintedPackLink): Html {
  return html`<p class="front-sheet__pack" data-pagefind-ignore>
      <a class="govuk-link" href="${url}">Printed pack of this meeting</a>
      <span class="quiet"
        >(PDF, ${count(pages, 'page')},
        ${fileSize(bytes)})${untagged > 0 && `. A screen reader may not read ${untagged === 1 ? 'one' : untagged} of its papers in order: ${untagged === 1 ? 'it was' : 'they were'} dropped in without tags`}</span
      >${book && html`<br /><a class="govuk-link" href="${book.url}">The same for e-readers</a> <span class="quiet">(EPUB, ${fileSize(book.bytes)})</span>`}
    </p>
    ${supplements.map(
      (one) =>
        html`<p class="front-sheet__pack" data-pagefind-ignore>
          <a class="govuk-link" href="${one.url}">Supplement of ${time(one.day)}</a>
          <span class="quiet"
            >(PDF, ${count(one.pages, 'page')},
            ${fileSize(one.bytes)}${one.version !== undefined && html`, version of ${time(one.version)}`})</span
          >
        </p> `,
    )}`;
}

/** All papers in one file, or that they are too much for one. */
function packLine({ url, files, bytes, tooLarge }: PackLink): Html {
  return html`<p class="front-sheet__pack" data-pagefind-ignore>
    ${
      tooLarge
        ? `The papers of this meeting are too large for one file (${count(files, 'file')}, ${fileSize(bytes)}). Open them one by one above.`
        : html`<a class="govuk-link" href="${url}" download>All papers of this meeting</a>
            <span class="quiet">(ZIP, ${count(files, 'file')}, ${fileSize(bytes)})</span>`
    }
  </p>`;
}

/** When the agenda was published and changed, and what the law says of it: for the reader who asks. */
function whenItCameOut(view: MeetingView): Html {
  const line = (words: Html | string | false | undefined): Html | false =>
    words !== undefined && words !== false && html`<p>${words}</p>`;
  return html`<details class="govuk-details" data-pagefind-ignore>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">When this agenda came out</span>
    </summary>
    <div class="govuk-details__text">
      ${line(publicNotice(view.notice) || receivedDate(view.published))}
      ${view.changes && line(html`<span class="sentence">${changes(view.changes)}</span>`)}
      ${line(view.convened)} ${line(publicNotice(view.meetingNotice))}
      ${view.lastDayForPapers !== undefined && !view.state.isOver && line(html`Last day for its papers: ${time(view.lastDayForPapers, 'long')}`)}
      ${line(publicNotice(view.privateNotice))}
      ${view.printedPack && line(html`The printed pack has papers up to ${time(view.printedPack.day)}. Its SHA-256 is <code class="hash">${view.printedPack.sha256}</code>.`)}
      ${view.printedPack?.supplements.map((one) => line(html`The SHA-256 of the supplement of ${time(one.day)} is <code class="hash">${one.sha256}</code>.`))}
    </div>
  </details>`;
}

/** What a reader who has an old day, time or place in mind must not miss. */
function moved(changes: NonNullable<MeetingView['moved']>): Html {
  return html`<div class="notice notice--moved">
    ${changes.map(
      ({ day, before, back }) =>
        html`<p>
          ${tag('changed')} The
          ${listOf(KINDS.filter((kind) => before[kind] !== undefined).map((kind) => (kind === 'date' ? 'day' : kind)))}
          of this meeting
          ${KINDS.filter((kind) => before[kind] !== undefined).length > 1 ? 'were' : 'was'} changed
          on ${time(day)}${back && html`, and changed back on ${time(back.day)}`}.
          ${back ? 'In between, it' : 'It'} was to be held
          ${wasHeldInWords(back?.between ?? before)}.
        </p>`,
    )}
  </div>`;
}

/** " on Tuesday 8 December 2026, at 10.00 am, in Town Hall", as far as it is given. */
function wasHeldInWords({ date, time: at, place }: MovedView['before']): Html {
  return html`${date !== undefined && html`on ${time(date, 'long')}`}${date !== undefined && (at !== undefined || place !== undefined) && ', '}${at !== undefined && html`at ${clock(at)}`}${at !== undefined && place !== undefined && ', '}${place !== undefined && `in ${place}`}`;
}

const KINDS = ['date', 'time', 'place'] as const;

/** "day, time and place". */
function listOf(said: readonly string[]): string {
  const last = said.at(-1) ?? '';
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')} and ${last}`;
}

function meetingLink(kind: string, { url, ...when }: NonNullable<MeetingView['next']>): PagerLink {
  return { kind, text: formatWhen(when), url };
}

/** A note is the rest of the sentence ("for all Members of the Board") or a sentence of its own. */
function preMeetingNote(note: string | undefined): Html | false {
  if (note === undefined || note === '') return false;
  return /^\p{Ll}/u.test(note) ? html` ${note}` : html`. ${note}`;
}
