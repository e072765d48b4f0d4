import { ADDRESSES } from '../../../src/papers/addresses.ts';
import type { AppendixFile, PublicNotice } from '../../../src/papers/appendix/appendix.ts';
import type { PaperFileView } from '../../../src/views/report/paper-pages.ts';
import type { AppendixPicture } from '../../../src/views/views.ts';
import { html, type Html } from '../../html.ts';
import { accessibilityWords } from '../accessibility-words.ts';
import { count } from '../count.ts';
import { fileSize } from '../file-size.ts';
import { publicNotice } from './public-notice.ts';
import { receivedDate } from './received.ts';
import { time } from '../time.ts';
import { summaryList } from '../summary-list.ts';

/** A paper that is a file: its first page, what opens it, and what is known of it. */
export function paperFile(
  { file, picture }: PaperFileView,
  named: {
    /** Follows "Open the": "appendix". */
    readonly what: string;
    readonly title: string;
    /** Where the page doesn't give it elsewhere. */
    readonly notice?: PublicNotice;
    readonly showsReceived: boolean;
  },
  {
    text,
    versions,
  }: {
    /** Its text: before the facts where there is no room beside it. */
    readonly text?: Html | undefined;
    /** Belongs to the facts. */
    readonly versions?: Html | undefined;
  } = {},
): Html {
  return html`<div class="appendix${picture === undefined && ' appendix--plain'}">
    ${picture && firstPage(picture, named.title)}
    <div class="appendix__open">
      <p>
        <a class="govuk-button" href="${file.url}"
          >Open the ${named.what}
          <span class="button__detail">(opens a ${file.format}, ${fileSize(file.bytes)})</span></a
        >
      </p>
    </div>
    ${text && html`<div class="appendix__text">${text}</div>`}
    <div class="appendix__facts" id="file" data-pagefind-title="About the file">
      ${facts(file, named)} ${versions}
      <p class="quiet">
        If you can’t read this file, ask the council for it in another form:
        <a href="${ADDRESSES.accessibility}">accessibility statement</a>.
      </p>
    </div>
  </div>`;
}

function firstPage({ url, width, height }: AppendixPicture, title: string): Html {
  return html`<img
    class="appendix__picture"
    src="${url}"
    width="${width}"
    height="${height}"
    alt="Small picture of the first page of ${title}"
  />`;
}

function facts(
  file: AppendixFile,
  {
    notice,
    showsReceived,
  }: { readonly notice?: PublicNotice | undefined; readonly showsReceived: boolean },
): Html {
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
    showsReceived &&
      !(notice && file.received.kind !== 'uncommitted') && {
        key: 'Since',
        value: receivedDate(file.received),
      },
    file.corrected && {
      key: 'Corrected',
      value: html`${'date' in file.corrected ? time(file.corrected.date) : receivedDate(file.corrected)}:
        <a href="#versions">versions</a>`,
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
