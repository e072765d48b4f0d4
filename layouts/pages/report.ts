import { reportWork } from '../../src/views/linked-data/paper-work.ts';
import type { PaperFileView, ReportView } from '../../src/views/report/paper-pages.ts';
import type { Chrome } from '../../src/views/views.ts';
import { accessNotice } from '../components/papers/access-notice.ts';
import { appendixLine } from '../components/papers/appendix-line.ts';
import { citeReport, reportProblem } from '../components/papers/citation.ts';
import { yesNo } from '../components/boxes.ts';
import { changes } from '../components/papers/changes.ts';
import { count } from '../../src/language/count.ts';
import { fileSize } from '../components/file-size.ts';
import { contentsList } from '../components/contents-list.ts';
import { fileWords } from '../components/file-words/file-words.ts';
import { keyDecision } from '../components/papers/key-decision.ts';
import { whatWasDecided } from '../components/minutes/minuted.ts';
import { pager, type PagerLink } from '../components/pager.ts';
import { packPlace } from '../components/papers/pack-place.ts';
import { paperFile } from '../components/papers/paper-file.ts';
import { partOf } from '../components/part-of.ts';
import { pillarBoxes } from '../components/pillar-boxes.ts';
import { publicNotice } from '../components/papers/public-notice.ts';
import { asksOfExempt, closedNote, ownValue } from '../components/papers/report-facts.ts';
import {
  appendixAside,
  reportJumps,
  whatIsAsked,
  whereItIsAsked,
} from '../components/papers/report-front.ts';
import {
  backgroundPaper,
  reportSections,
  wardList,
  type ReportMarks,
} from '../components/papers/report-sections.ts';
import { receivedDate } from '../components/papers/received.ts';
import { summaryList } from '../components/summary-list.ts';
import { heldAfterAll, linked, notHeld } from '../components/papers/meeting-state.ts';
import { asSentence } from '../../src/language/sentence.ts';
import { tag } from '../components/tag.ts';
import { clock, time } from '../components/time.ts';
import { versionList } from '../components/papers/version-list.ts';
import { pageTitle } from '../components/page-title.ts';
import { html, type Html } from '../html.ts';
import { page } from '../shell.ts';

const MARKS: ReportMarks = { yesNo, pillarBoxes, appendixLine };

/**
 * A report: what it is, what was decided, what is asked, what belongs to it and what its template asks of it; then its
 * words, numbered as they are in print.
 */
export function reportPage(chrome: Chrome, view: ReportView): string {
  const isText = view.access.kind === 'open' && !view.document;
  const decided = view.minuted && whatWasDecided(view.minuted);
  const first = [decided, isText && whatIsAsked(view, MARKS)].filter(isSaid);
  const beside = [appendixAside(view), partOf(view)].filter(isSaid);
  return page(
    chrome,
    view,
    html`<article class="paper">
        <header class="paper__head">
          <p class="eyebrow">
            Report${view.itemUrl !== undefined && html` · <a href="${view.itemUrl}">Agenda item ${view.itemNumber}</a>`}
          </p>
          ${pageTitle(view.title, 'paper__title')}
          <p class="paper__to">
            To <a href="${view.committee.url}">${view.committee.text}</a>,
            <a href="${view.meeting.url}">${time(view.meeting.date, 'long')}</a> at
            ${clock(view.meeting.time)}
          </p>
          ${view.cancelled && html`<div class="notice notice--cancelled"><p>${tag('cancelled')} ${notHeld('The meeting', view.isOver === true)}. ${view.cancelled.reason}</p></div>`}
          ${
            view.postponed &&
            html`<div class="notice notice--cancelled">
              <p>
                ${tag('postponed')} ${notHeld('The meeting', view.isOver === true)} on this day.
                ${asSentence(view.postponed.reason)}
                ${view.postponed.to && html`It is postponed to ${linked(view.postponed.to)}.`}
              </p>
            </div>`
          }
          ${
            view.moved !== undefined &&
            html`<div class="notice notice--moved">
              <p>
                ${tag('changed')} The day, time or place of
                <a href="${view.meeting.url}">the meeting</a> was changed on ${time(view.moved)}.
              </p>
            </div>`
          }
          ${view.heldAfterAll && heldAfterAll(html`<a href="${view.meeting.url}">The meeting</a>`, view.heldAfterAll)}
          ${reportJumps(view)}
        </header>
        <div class="paper__front">
          ${first.length > 0 && html`<div class="paper__first">${first}</div>`}
          ${beside.length > 0 && html`<div class="paper__aside">${beside}</div>`}
          <div class="paper__sheet">${sheet(view)}</div>
        </div>
        ${
          view.access.kind === 'open'
            ? view.document
              ? documentBody(view, view.document)
              : body(view)
            : html`<div class="paper__body">
                ${accessNotice(view.access, view.exemptRules, view.body)}
              </div>`
        }
        ${citeReport(chrome.council, view)} ${reportProblem(chrome.council, view)}
      </article>
      ${pager(
        'Reports of this meeting',
        view.previous && paperLink('Previous report', view.previous),
        view.next && paperLink('Next report', view.next),
      )}`,
    { linkedData: reportWork(chrome.council, view) },
  );
}

const isSaid = (part: Html | false | undefined): part is Html =>
  part !== undefined && part !== false;

function paperLink(kind: string, { url, itemNumber }: NonNullable<ReportView['next']>): PagerLink {
  return { kind, url, ...(itemNumber !== undefined && { text: `Item ${itemNumber}` }) };
}

function sheet(view: ReportView): Html {
  const supported = view.pillars.filter((entry) => entry.supported);
  return summaryList([
    { key: 'Report of', value: view.reportOf },
    view.callIn !== undefined && {
      key: 'Will the decision be open for call in?',
      value: yesNo(view.callIn),
      shape: 'boxes',
    },
    ...view.ownFields.map((field) => ({ key: field.label, value: ownValue(field) })),
    asksOfExempt(view) && {
      key: 'Does the report contain confidential or exempt information?',
      value: html`${yesNo(view.closedParts.length > 0)}${closedNote(view.closedParts)}`,
      shape: 'boxes',
    },
    view.pillars.length > 0 && {
      key: 'Key pillars supported',
      value:
        supported.length === 0
          ? 'None'
          : html`${supported.map(({ pillar, url }, at) => html`${at > 0 && ', '}<a href="${url}">${pillar.name}</a>`)}`,
    },
    view.wards.length > 0 && {
      key: 'Wards affected',
      value: wardList(view.wards),
      shape: view.wards.length > 3 ? 'wide' : 'line',
    },
    view.arrivals.length > 0 && {
      key: 'Followed',
      value: html`<ul class="plain-list">
        ${view.arrivals.map(({ what, url, sentence }) => html`<li><a href="${url}">${what}</a>: ${sentence}</li> `)}
      </ul>`,
      shape: 'wide',
    },
    // What is withheld never came out: nothing is known of it, and nothing is to be.
    (view.access.kind === 'open' || 'date' in view.published) && {
      key: view.notice ? 'Notice' : 'Since',
      value: publicNotice(view.notice) || receivedDate(view.published),
      shape: view.notice ? 'wide' : 'line',
      formal: true,
    },
    view.changes && { key: 'Changed', value: changes(view.changes), shape: 'wide' },
    view.noticedIn && {
      key: 'Notice given in',
      value: html`${view.noticedIn.map(({ text, url }, at) => html`${at > 0 && ', '}<a href="${url}">${text}</a>`)}`,
      shape: 'wide',
    },
    view.keyDecision && {
      key: 'Key decision',
      value: keyDecision(view.keyDecision),
      shape: 'wide',
    },
    view.callInState && {
      key: 'Call-in',
      value: publicNotice(view.callInState),
      shape: 'wide',
    },
    view.deadlines.length > 0 && {
      key: 'Deadlines',
      value: html`<ul class="plain-list">
        ${view.deadlines.map(({ sentence }) => html`<li>${sentence}</li> `)}
      </ul>`,
      shape: 'wide',
    },
    view.packPlace && { key: 'In the printed pack', value: packPlace(view.packPlace) },
    view.printedReport && {
      key: 'To print',
      value: html`<a href="${view.printedReport.url}">This report as a PDF</a>
        <span class="facts__note"
          >${count(view.printedReport.pages, 'page')}, ${fileSize(view.printedReport.bytes)},
          without its appendices</span
        >`,
    },
    view.inspectionEnded.length > 0 && {
      key: 'Inspection',
      value: html`${view.inspectionEnded.map((ended) => inspection(ended))}`,
      shape: 'wide',
      formal: true,
    },
  ]);
}

/** That a right to inspect has ended is said, and the paper stays. */
function inspection({ kind, until, law }: ReportView['inspectionEnded'][number]): Html {
  const what = kind.includes('background') ? 'its background papers' : 'this';
  return html`<span class="facts__note"
    >The right to inspect ${what} under ${law.short} ended on ${time(until)}. The council still
    publishes this report.</span
  > `;
}

function body(view: ReportView): Html {
  const elsewhere = whereItIsAsked(view);
  return html`<div class="paper__columns">
    ${contentsList(view.sections.map((section) => ({ id: section.id, text: section.heading, below: section.subheadings })))}
    <div class="paper__body prose prose--paper">
      ${reportSections(view, { ...MARKS, ...(elsewhere && { inPlaceOfAsks: elsewhere }) })}
    </div>
  </div>`;
}

/** A report that is a PDF: its paragraphs have numbers of their own, so the lists below it have none. */
function documentBody(view: ReportView, document: PaperFileView): Html {
  return html`<div class="paper__body">
    ${paperFile(document, { what: 'report', title: view.title, showsReceived: false })}
    ${versionList(document.file, document.earlier)}
    <section class="block">
      <h2 id="background-papers">Background papers</h2>
      <ul class="plain-list">
        ${view.backgroundPapers.map((paper) => html`<li>${backgroundPaper(paper)}</li> `)}
      </ul>
    </section>
    ${document.words && fileWords(document.words, document.file, view.title)}
  </div>`;
}
