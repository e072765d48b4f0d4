import type { AppendixFile, EarlierVersion } from '../../../src/papers/appendix/appendix.ts';
import { html, NOTHING, type Html } from '../../html.ts';
import { count } from '../count.ts';
import { fileSize } from '../file-size.ts';
import { received } from './received.ts';
import { time } from '../time.ts';

/** What the paper is now and what it was before, each with its days and its hash. */
export function versionList(
  file: AppendixFile,
  earlier: readonly EarlierVersion[] | undefined,
): Html {
  if (earlier === undefined || earlier.length === 0) {
    return file.received.kind === 'unknown' && file.received.why === 'shallow-clone'
      ? html`<p class="quiet">
          Whether this paper was corrected, and what its earlier versions were, is not on record
          here.
        </p>`
      : NOTHING;
  }
  return html`<section class="block" aria-labelledby="versions">
    <h2 id="versions">Versions</h2>
    <p>
      This paper replaced an earlier one.
      ${
        earlier.some(({ state }) => state.kind === 'kept') &&
        'Its earlier versions stay at their own addresses, so that they can be cited.'
      }
    </p>
    <ol class="versions">
      <li class="versions__item" id="version-${file.sha256.slice(0, 8)}">
        <a href="${file.url}">Current version</a>, ${file.corrected && received(file.corrected)}
        ${hash(file.sha256)}
      </li>
      ${earlier.map(item)}
    </ol>
  </section>`;
}

function item(version: EarlierVersion): Html {
  const { state, published, replaced, sha256 } = version;
  return html`<li class="versions__item" id="version-${sha256.slice(0, 8)}">
    ${title(version)}, ${received(published)},
    ${replaced === undefined ? 'replaced by a draft that is not published yet' : html`replaced ${time(replaced)}`}
    ${version.why !== undefined && html`<span class="versions__detail">Reason: ${version.why}</span>`}
    ${state.kind === 'withdrawn' && html`<span class="versions__detail">Withdrawn: ${state.reason}</span>`}
    ${state.kind === 'not-kept' && html`<span class="versions__detail">This version can’t be shown here.</span>`}
    ${hash(sha256)}
  </li> `;
}

function title({ state, format, bytes }: EarlierVersion): Html {
  if (state.kind !== 'kept') return html`Earlier version`;
  const pages = state.pages === undefined ? '' : `, ${count(state.pages, 'page')}`;
  return html`<a href="${state.url}">Earlier version (${format}${pages}, ${fileSize(bytes)})</a>`;
}

function hash(sha256: string): Html {
  return html`<span class="versions__detail">SHA-256 <code class="hash">${sha256}</code></span>`;
}
