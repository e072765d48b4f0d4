import type { StandInContent, StandInReason } from '../../src/views/pack/pack-view.ts';
import { accessNotice } from '../components/papers/access-notice.ts';
import { fileSize } from '../components/file-size.ts';
import { time } from '../components/time.ts';
import { html, type Html } from '../html.ts';
import { paperHead, type InPack } from './paper-head.ts';
import { sheet } from './sheet.ts';

/** What the page in place of a paper is about. */
export type StandInPlace = InPack & {
  /** "Report", "Appendix 1". */
  readonly what: string;
  readonly title: string;
  /** Where it is or will be published, whole. */
  readonly address: string;
};

/** The page in place of a paper: what it is, why it isn't here, and where it is or will be. */
export function standInPage(place: StandInPlace, { report, why }: StandInContent): string {
  const { what, title } = place;
  return sheet(
    `${what}: ${title}`,
    html`<article class="paper stand-in">
      <header class="paper__head">
        ${paperHead(place)}
        <p class="paper__kind">${what}</p>
        <h1>${title}</h1>
        ${report !== undefined && html`<p class="paper__of">Of the report “${report}”</p>`}
      </header>
      ${reason(place, why)}
    </article>`,
  );
}

function reason({ what, address }: StandInPlace, why: StandInReason): Html {
  const name = what === 'Report' ? 'report' : 'appendix';
  switch (why.kind) {
    case 'withheld':
      return html`${accessNotice(why.access, why.rules, why.body)}
      ${
        why.with.length > 0 &&
        html`<section class="notice">
          <h2 class="notice__title">What belongs to it is not for publication either</h2>
          <ul>
            ${why.with.map((one) => html`<li>${one}</li> `)}
          </ul>
        </section>`
      }
      ${where('What the council says of it is at', address)}`;
    case 'to-follow':
      return notice(
        'To follow',
        html`<p>
            This ${name} was to follow, and had not been published when this pack was
            made.${why.expected !== undefined && html` The council expected it on ${time(why.expected, 'long')}.`}
          </p>
          ${where(
            name === 'report'
              ? 'When it is published, it will be with the papers of the meeting at'
              : 'When it is published, it will be at',
            address,
          )}`,
      );
    case 'being-checked':
      return notice(
        'Being checked',
        html`<p>
            ${
              why.wasOpen
                ? html`This ${name} was
                  published${why.wasOpen.published !== undefined && html` on ${time(why.wasOpen.published)}`},
                  and was taken off on ${time(why.wasOpen.takenOff)} to be checked.`
                : html`The council has this ${name}, and was checking it when this pack was made.`
            }
          </p>
          ${where('When that is done, it will be at', address)}`,
      );
    case 'taken-off':
      return notice(
        'Not published any more',
        html`<p>
            This ${name} was
            published${why.wasOpen.published !== undefined && html` on ${time(why.wasOpen.published)}`},
            and was taken off on ${time(why.wasOpen.takenOff)}.
          </p>
          ${where('What the council says of it is at', address)}`,
      );
    case 'elsewhere':
      return notice(
        'With the papers of an earlier meeting',
        where('The report on this item was published for an earlier meeting. It is at', address),
      );
    case 'file':
      return notice(
        `${why.file.format}, ${fileSize(why.file.bytes)}`,
        html`<p>This ${name} is a file that has no pages to be printed here.</p>
          ${where('It is published at', address)}
          <p class="hash">Its fingerprint (SHA-256): ${why.file.sha256}</p>`,
      );
    case 'not-taken':
      return notice(
        `PDF, ${fileSize(why.file.bytes)}`,
        html`<p>
            This ${name} is a PDF that can’t be put into one file with other papers. Open or print
            it by itself.
          </p>
          ${where('It is published at', address)}
          <p class="hash">Its fingerprint (SHA-256): ${why.file.sha256}</p>`,
      );
  }
}

function notice(title: string, content: Html): Html {
  return html`<section class="notice">
    <h2 class="notice__title">${title}</h2>
    ${content}
  </section>`;
}

function where(words: string, address: string): Html {
  return html`<p>${words} <a class="address" href="${address}">${address}</a></p>`;
}
