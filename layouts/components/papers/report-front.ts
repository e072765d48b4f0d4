import type { ReportView } from '../../../src/views/report/paper-pages.ts';
import type { AppendixView } from '../../../src/views/views.ts';
import { attr, html, type Html } from '../../html.ts';
import { tag } from '../tag.ts';
import { awaitedTag, expectation } from '../to-follow-list.ts';
import { fileDetail } from './appendix-line.ts';
import { countOfAppendices, foldMany } from './many-appendices.ts';
import { sectionText, type ReportMarks } from './report-sections.ts';

/** Within a report: where its appendices are listed at its head. */
const LIST = 'appendix-list';

/** What the meeting is asked to do, at the head of the report: its recommendations, word for word. */
export function whatIsAsked(view: ReportView, marks: ReportMarks): Html | false {
  const section = view.sections.find(({ asks }) => asks);
  return (
    section !== undefined &&
    html`<section class="asks" aria-labelledby="${section.id}">
      <h2 id="${section.id}" class="asks__title" data-pagefind-title="${section.heading}">
        What the meeting is asked to do
      </h2>
      <div class="prose asks__text">${sectionText(view, section, marks)}</div>
    </section>`
  );
}

/** What the report has where its template has what is asked. */
export function whereItIsAsked({ sections }: ReportView): Html | undefined {
  const id = sections.find(({ asks }) => asks)?.id;
  return id === undefined
    ? undefined
    : html`<p class="paper__elsewhere" data-pagefind-ignore>
        <a href="#${id}">At the head of this page</a>.
      </p>`;
}

/** The ways from the head of a report to what is further down on a phone. */
export function reportJumps({ appendices, sections }: ReportView): Html | false {
  return (
    appendices.length > 0 &&
    html`<ul class="jumps paper__jumps" data-pagefind-ignore>
      <li>
        <a href="#${LIST}">${countOfAppendices(appendices)}</a>
      </li>
      ${sections.length > 1 && html`<li><a href="#contents">Contents</a></li>`}
    </ul>`
  );
}

/** The appendices of a report beside its head. Where the report lists them again, paper has that list alone. */
export function appendixAside({ appendices, sections }: ReportView): Html | false {
  const isListedBelow = sections.some(({ shows }) => shows === 'appendices');
  return (
    appendices.length > 0 &&
    html`<section
      class="aside-block${isListedBelow && ' aside-block--again'}"
      aria-labelledby="${LIST}"
      ${attr('data-pagefind-ignore', isListedBelow)}
    >
      <h2 id="${LIST}" class="aside-block__title">Appendices</h2>
      ${foldMany(
        appendices,
        html`<ol class="appendix-aside">
          ${appendices.map((view) => html`<li class="appendix-aside__item">${inAside(view)}</li> `)}
        </ol>`,
      )}
    </section>`
  );
}

function inAside({ appendix, overdue, isOver }: AppendixView): Html {
  const { state, number, title, url } = appendix;
  const link = (address: string) =>
    html`<a href="${address}"
      ><span class="govuk-visually-hidden">Appendix </span>${number}. ${title}</a
    >`;
  switch (state.kind) {
    case 'here':
      return html`${link(state.file.url)}
        <span class="appendix-aside__detail">${fileDetail(state.file)}</span>`;
    case 'withheld':
      return html`${link(url)}
        <span class="appendix-aside__detail"
          >${appendix.access.kind !== 'open' && tag(appendix.access.kind)}</span
        >`;
    case 'to-follow': {
      const awaited = {
        ...(appendix.expected !== undefined && { expected: appendix.expected }),
        overdue,
        ...(isOver && { isOver }),
      };
      return html`${link(url)}
        <span class="appendix-aside__detail"
          >${state.beingChecked ? tag('being-checked') : !state.wasOpen && html`${tag(awaitedTag(awaited))} ${expectation(awaited)}`}</span
        >`;
    }
  }
}
