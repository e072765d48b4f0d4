import { appendixWork } from '../../src/views/linked-data/paper-work.ts';
import type { AppendixPageView, PaperFileView } from '../../src/views/report/paper-pages.ts';
import type { Chrome } from '../../src/views/views.ts';
import { accessNotice } from '../components/papers/access-notice.ts';
import { beingChecked, gone } from '../components/papers/being-checked.ts';
import { citeAppendix, reportProblem } from '../components/papers/citation.ts';
import { fileWords } from '../components/file-words/file-words.ts';
import { packPlace } from '../components/papers/pack-place.ts';
import { paperFile } from '../components/papers/paper-file.ts';
import { partOf } from '../components/part-of.ts';
import { tag } from '../components/tag.ts';
import { meetingTime } from '../components/time.ts';
import { awaitedTag, expectation } from '../components/to-follow-list.ts';
import { versionList } from '../components/papers/version-list.ts';
import { pageTitle } from '../components/page-title.ts';
import { html, type Html } from '../html.ts';
import { page } from '../shell.ts';

/** An appendix: where it belongs, and the paper itself or what is known of it. */
export function appendixPage(chrome: Chrome, view: AppendixPageView): string {
  const { appendix } = view;
  return page(
    chrome,
    view,
    html`<article class="paper">
      <header class="paper__head">
        <p class="eyebrow">Appendix ${appendix.number}</p>
        ${pageTitle(appendix.title, 'paper__title')}
        <p class="paper__to">
          Of the report <a href="${view.report.url}">${view.report.text}</a> to
          <a href="${view.committee.url}">${view.committee.text}</a>,
          <a href="${view.meeting.url}">${meetingTime(view.meeting, 'long')}</a>
        </p>
        ${view.packPlace && html`<p class="quiet">In the printed pack: ${packPlace(view.packPlace)}</p>`}
        ${partOf(view)}
      </header>
      <div class="paper__body">${state(view)}</div>
      ${citeAppendix(chrome.council, view)} ${reportProblem(chrome.council, view)}
    </article>`,
    { linkedData: appendixWork(chrome.council, view) },
  );
}

function state(view: AppendixPageView): Html {
  const { appendix } = view;
  if (appendix.access.kind !== 'open') {
    const { state } = appendix;
    const published = state.kind === 'withheld' ? state.published : undefined;
    return accessNotice(appendix.access, view.exemptRules, view.body, published);
  }
  return view.paper ? here(view, view.paper) : toFollow(view);
}

function here({ appendix }: AppendixPageView, view: PaperFileView): Html {
  const { title, notice } = appendix;
  const named = { what: 'appendix', title, showsReceived: true, ...(notice && { notice }) };
  return paperFile(view, named, {
    text: view.words && fileWords(view.words, view.file, title),
    versions: html`${versionList(view.file, view.earlier)}`,
  });
}

function toFollow(view: AppendixPageView): Html {
  const { state } = view.appendix;
  if (state.kind === 'to-follow' && state.beingChecked)
    return beingChecked('appendix', state.wasOpen, view.isOver === true);
  if (state.kind === 'to-follow' && state.wasOpen) return gone('appendix', state.wasOpen);
  const { expected } = view.appendix;
  const awaited = {
    ...(expected !== undefined && { expected }),
    overdue: view.overdue,
    ...(view.isOver && { isOver: view.isOver }),
  };
  return html`<section class="notice notice--to-follow" aria-labelledby="to-follow">
    <h2 class="notice__title" id="to-follow">
      ${view.isOver ? 'This appendix was to follow' : 'This appendix is to follow'}
      ${(view.overdue || view.isOver) && tag(awaitedTag(awaited))}
    </h2>
    <p>
      ${(expected !== undefined || !view.isOver) && html`${expectation(awaited)}.`}
      ${view.isOver ? 'The day of the meeting is past, and it has not been published here. If it comes, it will be at this address.' : 'It will be published at this address as soon as the council has it.'}
    </p>
  </section>`;
}
