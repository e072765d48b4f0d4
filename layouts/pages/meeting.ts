import { formatWhen } from '../../src/language/meeting-day.ts';
import type { Chrome, MeetingView } from '../../src/views/views.ts';
import { agendaTable } from '../components/papers/agenda-table.ts';
import { attending, furtherDays, toBeConfirmed } from '../components/papers/attending.ts';
import { meetingState } from '../components/papers/meeting-state.ts';
import { changes } from '../components/papers/changes.ts';
import { contactLines } from '../components/contact.ts';
import { membership } from '../components/membership.ts';
import { pager, type PagerLink } from '../components/pager.ts';
import { publicNotice } from '../components/papers/public-notice.ts';
import { receivedDate } from '../components/papers/received.ts';
import { supplementList } from '../components/papers/supplement-list.ts';
import { tag } from '../components/tag.ts';
import { clock, printedDate, time } from '../components/time.ts';
import { toFollowList } from '../components/to-follow-list.ts';
import { html, trusted, type Html } from '../html.ts';
import { page } from '../shell.ts';

/** A meeting: the front sheet and the agenda, in the order in which they are printed. */
export function meetingPage(chrome: Chrome, view: MeetingView): string {
  const { contact } = view;
  const isOff = view.cancelled !== undefined || view.state.postponed !== undefined;
  const isEmpty = view.items.length === 0 && view.note.trim() === '';
  return page(
    chrome,
    view,
    html`<article class="front-sheet">
        <header class="front-sheet__head">
          <p class="eyebrow">Agenda</p>
          <h1 class="front-sheet__title">
            <a href="${view.committee.url}">${view.committee.text}</a
            ><span class="govuk-visually-hidden">, ${formatWhen(view.when)}</span>
          </h1>
          ${view.cancelled && html`<div class="notice notice--cancelled"><p>${tag('cancelled')} This meeting will not take place. ${view.cancelled.reason}</p></div>`}
          ${meetingState(view.state)}${toBeConfirmed(view.access)}
          <p class="front-sheet__held">
            ${isOff ? 'The meeting was to be held' : 'Meeting to be held'} in ${view.place} on
            <time datetime="${view.date}T${view.time}"
              >${printedDate(view.date)} at ${clock(view.time)}</time
            >${furtherDays(view.access)}
          </p>
          ${view.moved && moved(view.moved)}
          ${view.preMeeting && html`<p class="front-sheet__pre">(A pre-meeting will take place at ${clock(view.preMeeting.time)}${preMeetingNote(view.preMeeting.note)})</p>`}
          ${membership(view.membership)}
          <p class="front-sheet__published" data-pagefind-ignore>
            ${publicNotice(view.notice) || html`<span class="sentence">${receivedDate(view.published)}</span>`}
          </p>
          ${view.changes && html`<p class="front-sheet__published" data-pagefind-ignore><span class="sentence">${changes(view.changes)}</span></p>`}
          ${view.convened !== undefined && html`<p class="front-sheet__published" data-pagefind-ignore>${view.convened}</p>`}
          ${view.meetingNotice && html`<p class="front-sheet__published" data-pagefind-ignore>${publicNotice(view.meetingNotice)}</p>`}
          ${
            view.lastDayForPapers !== undefined &&
            html`<p class="front-sheet__published" data-pagefind-ignore>
              Last day for its papers: ${time(view.lastDayForPapers, 'long')}
            </p>`
          }
          ${view.privateNotice && html`<div class="notice"><p>${publicNotice(view.privateNotice)}</p></div>`}
        </header>
        ${!isOff && attending(view.access)}
        ${
          view.toFollow.length > 0 &&
          html`<section
            class="notice notice--to-follow"
            aria-labelledby="to-follow"
            data-pagefind-ignore
          >
            <h2 class="notice__title" id="to-follow">To follow</h2>
            ${toFollowList(view.toFollow, 'meeting')}
          </section>`
        }
        ${
          !(isOff && isEmpty) &&
          html`<section class="front-sheet__agenda" aria-labelledby="agenda">
            <h2 id="agenda">Agenda</h2>
            ${view.note.trim() !== '' && html`<div class="prose">${trusted(view.note)}</div>`}
            ${view.items.length > 0 ? agendaTable(view.items) : html`<p>This agenda has no items.</p>`}
          </section>`
        }
        ${supplementList(view.supplements)}
        ${
          contact &&
          html`<section class="block" aria-labelledby="contact" data-pagefind-ignore>
            <h2 id="contact">Contact for this meeting</h2>
            <p>${contactLines(contact)}</p>
          </section>`
        }
      </article>
      ${pager(
        'Meetings of this committee',
        view.previous && meetingLink('Previous meeting', view.previous),
        view.next && meetingLink('Next meeting', view.next),
      )}`,
  );
}

/** What a reader who has an old day, time or place in mind must not miss. */
function moved(changes: NonNullable<MeetingView['moved']>): Html {
  return html`<div class="notice notice--moved">
    ${changes.map(
      ({ day, before: { date, time: at, place } }) =>
        html`<p>
          ${tag('changed')} The
          ${listOf([date !== undefined && 'day', at !== undefined && 'time', place !== undefined && 'place'])}
          of this meeting
          ${[date, at, place].filter((was) => was !== undefined).length > 1 ? 'were' : 'was'}
          changed on ${time(day)}. It was to be held
          ${date !== undefined && html`on ${time(date, 'long')}`}${date !== undefined && (at !== undefined || place !== undefined) && ', '}${at !== undefined && html`at ${clock(at)}`}${at !== undefined && place !== undefined && ', '}${place !== undefined && `in ${place}`}.
        </p>`,
    )}
  </div>`;
}

/** "day, time and place". */
function listOf(words: readonly (string | false)[]): string {
  const said = words.filter((word) => word !== false);
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
