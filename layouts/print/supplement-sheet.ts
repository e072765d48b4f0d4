import type {
  GonePaper,
  SupplementPaper,
  SupplementView,
} from '../../src/views/pack/later-papers.ts';
import { nameOfPaper } from '../../src/views/pack/name-of-paper.ts';
import { clock, printedDate, time } from '../components/time.ts';
import { attr, html, type Html } from '../html.ts';
import { pagesInWords, type PageRanges } from './page-ranges.ts';
import { partAddress, sheet } from './sheet.ts';

/** The front sheet of a supplement: the meeting, the day, and the papers with their pages. */
export function supplementSheet(view: SupplementView, pages: PageRanges): string {
  const { meeting, day, version, papers, corrected, gone } = view;
  return sheet(
    view.title,
    html`<section class="front">
      <p class="front__banner">Supplement to the agenda</p>
      <p class="front__council">${view.council}</p>
      <h1 class="front__body">${meeting.committee.text}</h1>
      <p class="front__held">
        Meeting in ${meeting.place} on<br /><strong
          >${printedDate(meeting.date)} at ${clock(meeting.time)}</strong
        >
      </p>
      <h2>Papers of ${time(day, 'long')}</h2>
      ${
        version &&
        html`<p>
          This supplement was first published on ${time(version.first)}. This is another version of
          it, of ${time(version.day)}. The register of the site has the day and the fingerprint of
          each.
        </p>`
      }
      <p>These papers came after the agenda was published. Their pages go on from its pack.</p>
      <ul>
        ${papers.map((paper, at) => line(paper, papers.findIndex(({ itemKey }) => itemKey === paper.itemKey) === at, pages))}
        ${gone.map(
          (one) =>
            html`<li>
              ${one.name ?? 'A report that came on this day'}: ${GONE[one.how ?? 'taken-off']}
              ${time(one.day)}${one.again !== undefined && html`, and in the supplement of ${time(one.again)}`}
            </li> `,
        )}
        ${corrected.map(
          (one) =>
            html`<li>${one.name}: corrected since, and in the supplement of ${time(one.day)}</li> `,
        )}
      </ul>
      <p class="front__address">
        The papers of this meeting are published at
        <a class="address" href="${meeting.url}">${view.site}${meeting.url.slice(1)}</a>
      </p>
    </section>`,
  );
}

/** What is said of a paper that the public had before. */
const BEFORE: Record<SupplementPaper['before'], string> = {
  nothing: '',
  'to-follow': '',
  paper: ' (corrected)',
  'taken-off': ' (published before, not available in between, and here again)',
};

/** What became of a paper that left its meeting. */
const GONE: Record<NonNullable<GonePaper['how']> | 'taken-off', string> = {
  'taken-off': 'taken off on',
  moved: 'moved to another meeting on',
  withheld: 'withheld since',
};

/** The first paper of an item has the place that leads back here. */
function line(paper: SupplementPaper, isFirst: boolean, pages: PageRanges): Html {
  const { key, itemKey, before, changed } = paper;
  return html`<li ${attr('id', isFirst && itemKey)}>
    <a href="${partAddress(key)}">${nameOfPaper(paper)}</a>${BEFORE[before]},
    ${pagesInWords(pages.get(key))}${changed !== undefined && html`. It was changed on ${time(changed)}, and is here as it is now`}
  </li> `;
}
