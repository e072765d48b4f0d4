import { formatDate } from '../../../src/language/dates.ts';
import type { Received } from '../../../src/law/received.ts';
import type { Council } from '../../../src/papers/council/council.ts';
import type { Changes } from '../../../src/papers/standing/publication/changes.ts';
import { ADDRESSES } from '../../../src/papers/addresses.ts';
import type { AppendixFile } from '../../../src/papers/appendix/appendix.ts';
import type { PackPlace } from '../../../src/views/pack/printed-links.ts';
import type { AppendixPageView, ReportView } from '../../../src/views/report/paper-pages.ts';
import { html, type Html } from '../../html.ts';
import { isKnown, received } from './received.ts';

/** How a report is cited; folded, for the reader who asks. Nothing is cited that its page doesn't have. */
export function citeReport(council: Council, view: ReportView): Html | false {
  if (view.access.kind !== 'open') return false;
  const item = view.itemNumber === undefined ? '' : `, agenda item ${view.itemNumber}`;
  const hasNumbers = view.sections.some(({ html: text }) => text.includes('class="para__number"'));
  return fold('report', {
    work: `${council.name}, ${view.committee.text}, ${formatDate(view.meeting.date)}: “${view.title}”, report${item}${inPack(view.packPlace)}`,
    address: addressOf(council, view.url),
    published: view.published,
    changes: view.changes,
    file: view.document?.file,
    hasNumbers,
  });
}

/** How an appendix that is here is cited. */
export function citeAppendix(council: Council, view: AppendixPageView): Html | false {
  const { appendix, paper, report, committee, meeting } = view;
  if (appendix.access.kind !== 'open' || !paper) return false;
  return fold('appendix', {
    work: `${council.name}, ${committee.text}, ${formatDate(meeting.date)}: “${appendix.title}”, appendix ${appendix.number} of the report “${report.text}”${inPack(view.packPlace)}`,
    address: addressOf(council, view.url),
    published: paper.file.received,
    file: paper.file,
    hasNumbers: false,
  });
}

/** ", printed pack page 34": what members have on paper. */
const inPack = (place: PackPlace | undefined): string =>
  place === undefined
    ? ''
    : `, printed pack ${place.pages.includes(' ') ? 'pages' : 'page'} ${place.pages}`;

type Cited = {
  readonly work: string;
  readonly address: string;
  readonly published: Received;
  readonly changes?: Changes | undefined;
  readonly file?: AppendixFile | undefined;
  readonly hasNumbers: boolean;
};

function fold(what: 'report' | 'appendix', cited: Cited): Html {
  const { work, address, published, changes, file, hasNumbers } = cited;
  const day = isKnown(published) && html`, ${received(published)}`;
  const changed = changes ? `, as changed on ${formatDate(changes.changed)}` : '';
  const corrected =
    file?.corrected && 'date' in file.corrected
      ? `, as corrected on ${formatDate(file.corrected.date)}`
      : '';
  return html`<details class="govuk-details cite" data-pagefind-ignore>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">Cite this ${what}</span>
    </summary>
    <div class="govuk-details__text">
      <p class="cite__words">${work}${day}${changed}${corrected}. ${address}</p>
      ${hasNumbers && html`<p>Each numbered paragraph has an address of its own: its number is a link to it, which you can copy.</p>`}
      ${file && html`<p>The file that is here now has the fingerprint (SHA-256) <code class="hash">${file.sha256}</code>.</p>`}
      ${
        published.kind === 'published' &&
        html`<p>
          <a href="${ADDRESSES.register}">The register</a> has the day and the fingerprint of each
          version${changes && html`: <a href="${changes.url}">what was changed in this one</a>`}.
        </p>`
      }
    </div>
  </details>`;
}

/**
 * The way to say that something is wrong with a paper: a message to the council that names its page, or whom to ask where
 * the council has no e-mail address.
 */
export function reportProblem(
  { contact, url: site, name }: Council,
  { url, title }: { readonly url: string; readonly title: string },
): Html {
  const fields = [
    // A subject is one line: what is behind a line break could be taken for another head of the message.
    ['subject', `Problem with “${title.replace(/\s+/g, ' ')}”`],
    ['body', `About ${addressOf({ url: site }, url)}\r\n\r\n`],
  ].map((field) => field.map((text) => encodeURIComponent(text.toWellFormed())).join('='));
  const address =
    contact.email === undefined
      ? ADDRESSES.contact
      : `mailto:${encodeURIComponent(contact.email).replace('%40', '@')}?${fields.join('&')}`;
  return html`<p class="problem" data-pagefind-ignore>
    Is something on this page wrong, or can’t you read it?
    <a href="${address}">Report a problem to ${name}</a>
  </p>`;
}

const addressOf = ({ url }: Pick<Council, 'url'>, path: string): string =>
  new URL(path.slice(1), url).href;
