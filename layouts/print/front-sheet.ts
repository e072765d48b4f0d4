import type { PackPaper, PackRow, PackView, PaperContent } from '../../src/views/pack/pack-view.ts';
import type { AgendaItemView, MeetingView } from '../../src/views/views.ts';
import { contactLines } from '../components/contact.ts';
import { memberList } from '../components/people/membership.ts';
import { resolution } from '../components/papers/agenda-table.ts';
import { attending, furtherDays } from '../components/papers/attending.ts';
import { itemBusiness } from '../components/papers/item-business.ts';
import { meetingState, notHeld } from '../components/papers/meeting-state.ts';
import { tag } from '../components/tag.ts';
import { clock, printedDate } from '../components/time.ts';
import { attr, html, NOTHING, trusted, type Html } from '../html.ts';
import { laterChanges } from './later-changes.ts';
import { pagesInWords, type PageRanges } from './page-ranges.ts';
import { partAddress, sheet } from './sheet.ts';

/**
 * The front sheet and the agenda of a pack, with the pages of each paper.
 * @param banner what kind of pack it is
 */
export function frontSheet(
  view: PackView,
  pages: PageRanges,
  banner = 'Public Document Pack',
): string {
  const { meeting } = view;
  const address = view.site + meeting.url.slice(1);
  return sheet(
    view.title,
    html`<section class="front">
        <p class="front__banner">${banner}</p>
        <p class="front__council">${view.council}</p>
        <h1 class="front__body">${meeting.committee.text}</h1>
        ${meeting.cancelled && html`<p class="front__state">${tag('cancelled')} ${notHeld('This meeting', undefined)}. ${meeting.cancelled.reason}</p>`}
        ${meetingState(meeting.state, true)} ${held(meeting)} ${members(meeting)}
        ${attending(meeting.access)}
        ${
          meeting.contact &&
          html`<section class="front__contact">
            <h2>Contact</h2>
            <p>${contactLines(meeting.contact)}</p>
          </section>`
        }
        <p class="front__address">
          The papers of this meeting are published at
          <a class="address" href="${address}">${address}</a>
        </p>
      </section>
      <section class="agenda">
        <h2 class="agenda__heading">Agenda</h2>
        ${meeting.note.trim() !== '' && html`<div class="prose agenda__note">${trusted(meeting.note)}</div>`}
        ${view.rows.length > 0 ? agendaTable(view, pages) : html`<p>This agenda has no items.</p>`}
      </section>
      ${laterChanges(view, pages)}`,
  );
}

function held(meeting: MeetingView): Html {
  const { place, date, time, preMeeting, access } = meeting;
  return html`<p class="front__held">
      Meeting to be held in ${place} on<br /><strong>${printedDate(date)} at ${clock(time)}</strong
      >${furtherDays(access)}
    </p>
    ${
      preMeeting &&
      html`<p class="front__pre">
        (A pre-meeting will take place at ${clock(preMeeting.time)}${note(preMeeting.note)})
      </p>`
    }`;
}

/** A note is the rest of the sentence ("for all Members of the Board") or a sentence of its own. */
function note(words: string | undefined): string {
  if (words === undefined || words === '') return '';
  return /^\p{Ll}/u.test(words) ? ` ${words}` : `. ${words}`;
}

function members({ membership }: MeetingView): Html {
  if (membership.every((group) => group.members.length === 0)) return NOTHING;
  return html`<section class="front__members">
    <h2>Membership</h2>
    ${membership.map(
      (group) =>
        html`<h3>${group.heading}</h3>
          ${memberList(group)}`,
    )}
  </section>`;
}

function agendaTable({ rows, papers }: PackView, pages: PageRanges): Html {
  const reports = rows.flatMap(reportsIn);
  // A council without wards has no column of them.
  const hasWards = reports.length === 0 || reports.some(({ wards }) => wards !== '');
  // No word of a column is broken: "Confidential" is wider than the numbers of paragraphs.
  const isWide = rows.some(({ item }) => /\p{L}{10}/u.test(item.itemNotOpen));
  const byKey = new Map(papers.map((paper) => [paper.key, paper]));
  return html`<table class="agenda__table">
    <thead>
      <tr>
        <th scope="col" class="agenda__number">Item No</th>
        ${hasWards && html`<th scope="col" class="agenda__ward">Ward</th>`}
        <th scope="col" class="agenda__closed${isWide && ' agenda__closed--wide'}">
          Item Not Open
        </th>
        <th scope="col">Title</th>
        <th scope="col" class="agenda__pages">Page No</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => tableRow(row, byKey, pages, hasWards))}
    </tbody>
  </table>`;
}

const reportsIn = (row: PackRow): NonNullable<PackRow['item']['report']>[] =>
  [row, ...row.more].flatMap((one) => one.item.report ?? []);

type Papers = ReadonlyMap<string, PackPaper>;

function tableRow(row: PackRow, papers: Papers, pages: PageRanges, hasWards: boolean): Html {
  const { item } = row;
  const wards = reportsIn(row).map((report) => report.wards);
  return html`<tr>
    ${
      item.number === undefined
        ? html`<td class="agenda__number"></td>`
        : html`<th scope="row" class="agenda__number">${item.number}</th>`
    }
    ${hasWards && html`<td class="agenda__ward">${[...new Set(wards)].join('; ')}</td>`}
    <td class="agenda__closed">${item.itemNotOpen}</td>
    <td class="agenda__item">
      <h3 ${attr('id', row.keys[0] ?? item.id)}>${linkTo(row.keys[0], item.title)}</h3>
      ${itemWords(item)} ${listOfPapers(row, papers, pages)}
    </td>
    <td class="agenda__pages">${linkTo(row.keys[0], rangeOf(keysOf(row), pages))}</td>
  </tr> `;
}

function itemWords(item: AgendaItemView): Html {
  return html`${item.business && itemBusiness(item.business)}
    <div class="prose">${trusted(item.text)}${item.resolution && resolution(item.resolution)}</div>
    ${item.late !== undefined && html`<p class="agenda__late">${item.late}</p>`}`;
}

/** What the pack has of an item beyond its first paper, and what is said of that in a word. */
function listOfPapers(row: PackRow, papers: Papers, pages: PageRanges): Html {
  const keys = keysOf(row);
  const listed = keys.flatMap((key) => papers.get(key) ?? []);
  const [first] = listed;
  // One report under its own name is said by the item.
  const isItem = listed.length === 1 && first?.title === row.item.title;
  if (!first || (isItem && stateOf(first.content) === '')) return NOTHING;
  return html`<ul class="agenda__papers">
    ${listed.map((paper) => {
      const { key, what, title, content } = paper;
      const name = key === first.key && title === row.item.title ? what : `${what}: ${title}`;
      return html`<li ${attr('id', key === paper.itemKey && key !== first.key && key)}>
        <a href="${partAddress(key)}">${name}</a>${stateOf(content)},
        ${pagesInWords(pages.get(key))}
      </li> `;
    })}
  </ul>`;
}

/** The words after the name of a paper whose pages aren't here. */
function stateOf(content: PaperContent): string {
  if (content.kind !== 'stand-in') return '';
  switch (content.why.kind) {
    case 'to-follow':
      return ' (to follow)';
    case 'withheld':
      return ' (not for publication)';
    case 'being-checked':
      return ' (being checked)';
    case 'taken-off':
      return ' (not published any more)';
    case 'elsewhere':
      return ' (with the papers of an earlier meeting)';
    case 'file':
    case 'not-taken':
      return ' (a file of its own)';
  }
}

const keysOf = (row: PackRow): string[] => [...row.keys, ...row.more.flatMap(keysOf)];

function linkTo(key: string | undefined, words: string): Html {
  return key === undefined || words === ''
    ? html`${words}`
    : html`<a href="${partAddress(key)}">${words}</a>`;
}

/** "7 - 10", as agendas print it, of all papers of an item. */
function rangeOf(keys: readonly string[], pages: PageRanges): string {
  const ranges = keys.flatMap((key) => pages.get(key) ?? []);
  if (ranges.length === 0) return '';
  const first = Math.min(...ranges.map((range) => range.first));
  const last = Math.max(...ranges.map((range) => range.last));
  return first === last ? String(first) : `${first}\u00a0-\u00a0${last}`;
}
