import { formatDate } from '../../../src/language/dates.ts';
import { asSentence, listInWords } from '../../../src/language/sentence.ts';
import { ADDRESSES } from '../../../src/papers/addresses.ts';
import { feedUrl } from '../../../src/papers/data-addresses.ts';
import type { NoticeWhen } from '../../../src/papers/notice/notice.ts';
import type {
  ForwardPlanView,
  NoticeView,
  PlanEntry,
  ReportOfNotice,
} from '../../../src/views/notices/notice-views.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { followLinks } from '../../components/follow-links.ts';
import { listJumps } from '../../components/list-jumps.ts';
import { minutedShort, whatWasDecided } from '../../components/minutes/minuted.ts';
import { changes } from '../../components/papers/changes.ts';
import { isKnown, receivedDate } from '../../components/papers/received.ts';
import { partOf } from '../../components/part-of.ts';
import { summaryList } from '../../components/summary-list.ts';
import { time } from '../../components/time.ts';
import { pageTitle } from '../../components/page-title.ts';
import { html, trusted, type Html } from '../../html.ts';
import { page } from '../../shell.ts';

/** What is to be decided, and what became of the rest. */
export function forwardPlanPage(chrome: Chrome, view: ForwardPlanView): string {
  return page(
    chrome,
    view,
    html`${pageTitle(view.title)}
      <p class="lead">${view.description}</p>
      ${
        view.url === ADDRESSES.forwardPlan &&
        html`<section class="block" aria-labelledby="to-come">
          <h2 id="to-come">To be decided</h2>
          ${view.toCome.length > 0 ? rows(view.toCome) : html`<p>Nothing at the moment.</p>`}
          ${followLinks(feedUrl('forward-plan'))}
        </section>`
      }
      ${
        view.past.length > 0 &&
        html`<section class="block" aria-labelledby="past">
          <h2 id="past">What became of earlier notices</h2>
          ${listJumps(view.jumps)} ${rows(view.past)}
        </section>`
      }`,
  );
}

function rows(entries: readonly PlanEntry[]): Html {
  return html`<ul class="rows">
    ${entries.map(
      (entry) =>
        html`<li class="rows__row">
          <p class="rows__date">${whenInWords(entry.when)}</p>
          <div>
            <h3 class="rows__title"><a href="${entry.url}">${entry.matter}</a></h3>
            <p class="rows__detail">
              ${entry.id}, ${entry.taker}${entry.isPrivate ? ', partly or wholly in private' : ''}
            </p>
            ${entry.length !== undefined && html`<p class="rows__detail">Notice: ${entry.length}</p>`}
            ${entry.short !== undefined && html`<p class="rows__detail">Less than 28 clear days’ notice: ${asSentence(entry.short)}</p>`}
            ${entry.withdrawn && html`<p class="rows__detail">Withdrawn on ${time(entry.withdrawn.on)}: ${asSentence(entry.withdrawn.why)}</p>`}
            ${entry.reports.map(reportOfNotice)}
            ${entry.became.map(({ text, url, what }) => html`<p class="rows__detail">${what}: <a href="${url}">${text}</a></p>`)}
          </div>
        </li> `,
    )}
  </ul>`;
}

/** A report of a notice, with what was decided. */
function reportOfNotice({ text, url, minuted = [] }: ReportOfNotice): Html {
  return html`<p class="rows__detail">Report: <a href="${url}">${text}</a></p>
    ${minutedShort(minuted)}`;
}

/** "3 February 2026", "9 to 20 February 2026" as two dates, "not before 1 April 2026". */
function whenInWords(when: NoticeWhen): Html {
  if (when.kind === 'day') return time(when.on);
  if (when.kind === 'period') return html`${time(when.from)} to ${time(when.to)}`;
  return html`Not before ${time(when.from)}`;
}

/** A notice: what it says, how long it was, and what became of it. */
export function noticePage(chrome: Chrome, view: NoticeView): string {
  const { notice } = view;
  const { wards, withdrawn, secondNotice } = notice;
  return page(
    chrome,
    view,
    html`<article>
      ${pageTitle(view.title)} ${partOf(view)}
      ${
        withdrawn &&
        html`<p class="notice">Withdrawn on ${time(withdrawn.on)}: ${asSentence(withdrawn.why)}</p>`
      }
      ${summaryList([
        { key: 'Notice', value: notice.id },
        notice.ofKeyDecision && { key: 'Key decision', value: 'A key decision is to be made' },
        { key: 'Decided by', value: view.taker },
        notice.members.length > 0 && { key: 'Its members', value: listInWords(notice.members) },
        { key: 'When', value: whenInWords(notice.when) },
        notice.documents !== undefined && {
          key: 'Documents submitted',
          value: notice.documents.length === 0 ? 'None' : listInWords(notice.documents),
        },
        notice.where !== undefined && { key: 'Where they are available', value: notice.where },
        notice.otherDocuments !== undefined && {
          key: 'Other documents',
          value: notice.otherDocuments,
        },
        (wards === 'all' || wards.length > 0) && {
          key: 'Wards',
          value: wards === 'all' ? 'All' : listInWords(wards.map(({ name }) => name)),
        },
        isKnown(notice.received) && { key: 'Published', value: receivedDate(notice.received) },
        notice.changes && { key: 'Changed', value: changes(notice.changes), shape: 'wide' },
        notice.private && {
          key: 'In private',
          value: `${notice.private.paragraphs.length === 0 ? '' : `Schedule 12A, paragraph ${listInWords(notice.private.paragraphs.map(String))}. `}${asSentence(notice.private.reason)}`,
        },
        notice.private?.representationsBy !== undefined && {
          key: 'Representations to',
          value: notice.private.representationsBy,
        },
      ])}
      ${notice.sentences.map((sentence) => html`<p>${sentence}</p>`)}
      ${secondNotice && representations(secondNotice)}
      ${
        notice.moved.length > 0 &&
        html`<section class="block" aria-labelledby="moved">
          <h2 id="moved">When it was to be decided before</h2>
          <ol>
            ${notice.moved.map(
              ({ on, from, to, why }) =>
                html`<li>
                  ${from}${to !== undefined && `, then ${to}`}${on !== undefined && ` (changed on ${formatDate(on)})`}${why !== undefined && `: ${asSentence(why)}`}
                </li> `,
            )}
          </ol>
        </section>`
      }
      <div class="prose">
        ${notice.sections.map(({ id, heading, html: markup }) => html`${heading !== '' && html`<h2 id="${id}">${heading}</h2>`}${trusted(markup)}`)}
      </div>
      ${
        view.reports.length > 0 &&
        html`<section class="block" aria-labelledby="reports">
          <h2 id="reports">Its reports</h2>
          ${view.reports.map(
            ({ text, url, minuted }) =>
              html`<p><a href="${url}">${text}</a></p>
                ${minuted && whatWasDecided(minuted)}`,
          )}
        </section>`
      }
      ${
        (notice.meeting !== undefined || notice.decisions.length > 0) &&
        html`<section class="block" aria-labelledby="became">
          <h2 id="became">Where it is decided</h2>
          <ul class="plain-list">
            ${[...(notice.meeting ? [notice.meeting] : []), ...notice.decisions].map(
              ({ text, url }) => html`<li><a href="${url}">${text}</a></li> `,
            )}
          </ul>
        </section>`
      }
    </article>`,
  );
}

function representations({
  on,
  representations: said,
}: NonNullable<NoticeView['notice']['secondNotice']>): Html {
  return html`<section class="block" aria-labelledby="second">
    <h2 id="second">The further notice, of ${time(on)}</h2>
    ${said === 'none' && html`<p>No representations were received, the notice says.</p>`}
    ${
      typeof said === 'object' &&
      html`<ul>
        ${said.map(
          (one) =>
            html`<li>
              From ${one.from}: ${asSentence(one.said)}
              ${one.response !== undefined && `Response: ${asSentence(one.response)}`}
            </li> `,
        )}
      </ul>`
    }
  </section>`;
}
