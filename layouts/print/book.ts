import type { FileWords } from '../../src/views/report/appendix-content.ts';
import type { AppendixFile } from '../../src/papers/appendix/appendix.ts';
import { fileWords } from '../components/file-words/file-words.ts';
import { html } from '../html.ts';

/** How a book of a pack looks where its reader has no wishes of their own; each reader has. */
export const BOOK_STYLES = `body{line-height:1.45;overflow-wrap:anywhere}
h1{font-size:1.5em;line-height:1.2}
h2{font-size:1.2em}
h1,h2,h3{text-align:start;hyphens:none}
table{border-collapse:collapse;width:100%}
th,td{overflow-wrap:break-word;border:1px solid;padding:.2em .4em;text-align:start;vertical-align:top}
caption{font-weight:bold;text-align:start}
img{max-width:100%;height:auto}
.para{margin:.8em 0}
.para__number{float:left;min-width:1.4em;margin-right:.4em;font-weight:bold}
.table-scroll{overflow-x:auto}
.agenda__item{overflow-wrap:anywhere}
.agenda__table h2,.agenda__table h3,.agenda__table h4,.agenda__table p{margin:0 0 .3em;font-size:1em}
@media (max-width:32em){table{font-size:.85em}th,td{padding:.2em .3em}}
.para__body>p:first-child{margin-top:0}
.govuk-visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden}
dt{font-weight:bold}
dd{margin:0 0 .5em}
.notice{border:1px solid;padding:.5em .8em}
`;

/** The words of a file that is a paper by itself. @param address where the file is published. */
export function fileChapter(
  {
    what,
    title,
    address,
  }: { readonly what: string; readonly title: string; readonly address: string },
  words: FileWords | undefined,
  file: AppendixFile,
): string {
  return html`<p>${what}</p>
    <h1>${title}</h1>
    <p>The paper itself is a file (${file.format}): <a href="${address}">${address}</a></p>
    ${words ? fileWords(words, file, title) : html`<p>Its words could not be read out.</p>`}`.toString();
}
