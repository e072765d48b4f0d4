import type { AppendixFile, PublicNotice } from '../../src/domain/appendix.ts';
import type { IsoDate } from '../../src/domain/dates.ts';
import type { AppendixPageView, AppendixPicture, Chrome } from '../../src/site/views.ts';
import { accessNotice } from '../components/access-notice.ts';
import { accessibilityWords } from '../components/accessibility-words.ts';
import { count } from '../components/count.ts';
import { fileSize } from '../components/file-size.ts';
import { pdfText } from '../components/pdf-text.ts';
import { publicNotice } from '../components/public-notice.ts';
import { receivedDate } from '../components/received.ts';
import { summaryList } from '../components/summary-list.ts';
import { tag } from '../components/tag.ts';
import { time } from '../components/time.ts';
import { versionList } from '../components/version-list.ts';
import { expectation } from '../components/to-follow-list.ts';
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
        <h1 class="paper__title">${appendix.title}</h1>
        <p class="paper__to">
          Of the report <a href="${view.report.url}">${view.report.text}</a> to
          <a href="${view.committee.url}">${view.committee.text}</a>,
          <a href="${view.meeting.url}">${time(view.meeting.date, 'long')}</a>
        </p>
      </header>
      <div class="paper__body">${state(view, chrome.today)}</div>
    </article>`,
  );
}

function state(view: AppendixPageView, today: IsoDate): Html {
  const { appendix } = view;
  if (appendix.access.kind !== 'open') {
    return accessNotice(appendix.access, today, view.exemptRules);
  }
  return view.file ? here(view, view.file) : toFollow(view);
}

function here(view: AppendixPageView, file: AppendixFile): Html {
  const { appendix, picture, text } = view;
  const { notice } = appendix;
  return html`<div class="appendix">
      ${picture && firstPage(picture, appendix.title)}
      <div class="appendix__facts">
        <p>
          <a class="govuk-button" href="${file.url}"
            >Open the appendix
            <span class="button__detail">(opens a ${file.format}, ${fileSize(file.bytes)})</span></a
          >
        </p>
        ${facts(file, notice)}
        <p class="quiet">
          If you can't read this file, ask the council for it in another form:
          <a href="/accessibility/">accessibility statement</a>.
        </p>
      </div>
    </div>
    ${versionList(file, appendix.earlier)} ${text && pdfText(text, file)}`;
}

function firstPage({ url, width, height }: AppendixPicture, title: string): Html {
  return html`<img
    class="appendix__picture"
    src="${url}"
    width="${width}"
    height="${height}"
    alt="The first page of ${title}, small"
  />`;
}

function facts(file: AppendixFile, notice: PublicNotice | undefined): Html {
  return summaryList([
    { key: 'Format', value: file.format },
    file.pages !== undefined && { key: 'Length', value: count(file.pages, 'page') },
    { key: 'Size', value: fileSize(file.bytes) },
    ...(notice
      ? [
          {
            key: 'Notice',
            value: publicNotice(notice) || receivedDate(file.received),
            shape: 'wide' as const,
          },
        ]
      : []),
    // The notice says the day, but not that nothing vouches for it yet.
    ...(notice && file.received.kind === 'recorded'
      ? []
      : [{ key: 'Received', value: receivedDate(file.received) }]),
    file.corrected && {
      key: 'Corrected',
      value: html`${receivedDate(file.corrected)}: <a href="#versions">versions</a>`,
    },
    file.accessibility && {
      key: 'Accessibility',
      value: accessibilityWords(file.accessibility),
      shape: 'wide',
    },
    {
      key: 'Fingerprint (SHA-256)',
      value: html`<code class="hash">${file.sha256}</code>`,
      shape: 'wide',
    },
  ]);
}

function toFollow(view: AppendixPageView): Html {
  return html`<section class="notice notice--to-follow" aria-labelledby="to-follow">
    <h2 class="notice__title" id="to-follow">
      This appendix is to follow ${view.overdue && tag('overdue')}
    </h2>
    <p>
      ${expectation(view.appendix.expected, view.overdue)}. It will stand here, at this address, as
      soon as the council has it.
    </p>
  </section>`;
}
