import type { AppendixFile } from '../../../src/papers/appendix/appendix.ts';
import type { ReadPicture } from '../../../src/views/views.ts';
import { html, type Html } from '../../html.ts';
import { scanNotice } from './scan-notice.ts';

/** What a machine has read in the picture that a file is, or in those that are in it; it is searched with the page. */
export function readPictures(pictures: readonly ReadPicture[], file: AppendixFile): Html {
  const isOne = file.format === 'Image';
  const read = pictures.filter(({ isLater }) => !isLater);
  const later = pictures.filter(({ isLater }) => isLater);
  const opens = html`the
    <a href="${file.url}">${isOne ? 'image itself' : 'picture in the file'}</a>`;
  return html`<section class="file-text" aria-labelledby="pictures">
    <h2 id="pictures" data-pagefind-ignore>Text of the ${isOne ? 'image' : 'pictures in it'}</h2>
    ${read.length > 0 && scanNotice(isOne ? 'an image' : 'pictures', { counts: opens })}
    ${read.map(
      ({ number, paragraphs }) =>
        html`<div
          class="file-text__part"
          id="picture-${number}"
          data-pagefind-title="${isOne ? 'Read by machine from an image' : `Picture ${number}, read by machine`}"
        >
          ${!isOne && html`<h3 data-pagefind-ignore>Picture ${number}</h3>`}
          ${paragraphs.map((words) => html`<p>${words}</p> `)}
        </div> `,
    )}
    ${
      later.length > 0 &&
      html`<p data-pagefind-ignore>
        ${isOne ? 'The words in it are' : `The words in ${later.length === 1 ? 'one picture are' : `${later.length} pictures are`}`}
        not yet read by machine.
      </p>`
    }
  </section>`;
}
