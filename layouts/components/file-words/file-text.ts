import type { AppendixFile } from '../../../src/papers/appendix/appendix.ts';
import type { FileText, Sheet, SheetRow, TextPart } from '../../../src/views/views.ts';
import { attr, html, type Html } from '../../html.ts';
import { BlockWriter } from './pdf-blocks.ts';

/**
 * The text of an Office file or a CSV for those who can't or won't open it. It is searched with its page, and each part
 * of it is a place to link to.
 * @param title of the paper, which is what a table is called that has no name of its own.
 */
export function fileText(
  { parts, sheets, isCut }: FileText,
  file: AppendixFile,
  title: string,
): Html {
  const isEmpty = parts.length === 0 && sheets.length === 0;
  const isText = parts.length > 0;
  return html`<section class="file-text" aria-labelledby="text">
    <h2 id="text" data-pagefind-ignore>
      ${isEmpty || isText ? 'Text' : sheets.length > 1 ? 'Tables' : 'Table'} of the ${named(file)}
    </h2>
    <p class="quiet" data-pagefind-ignore>
      ${
        isEmpty
          ? html`There are no words in it that could be shown here.`
          : html`Taken out of the file by a machine, so that it can be read without opening it.
            ${
              isText
                ? 'Pictures, charts, headers and footers are left out.'
                : file.format !== 'CSV' && 'Charts, colours and empty columns are left out.'
            }`
      }
      The <a href="${file.url}">${named(file)}</a> is the paper itself.
    </p>
    ${isCut && html`<p data-pagefind-ignore>${cutWords(sheets.length > 0, file)}</p>`}
    ${isText && html`<div class="file-text__body prose">${textParts(parts, file)}</div>`}
    ${sheets.map((sheet) => sheetTable(sheet, file, title))}
  </section>`;
}

function cutWords(isSheet: boolean, file: AppendixFile): Html {
  return html`${
      isSheet
        ? 'Only part of it is shown here: the first rows and columns.'
        : 'Only the first part of it is shown here.'
    }
    The rest is in the <a href="${file.url}">${named(file)}</a> alone.`;
}

/** Within a sentence: abbreviations and names stay as they are. */
const named = ({ format }: AppendixFile): string =>
  /^(?:CSV|Word|Open)/.test(format) ? format : format.toLowerCase();

function textParts(parts: readonly TextPart[], file: AppendixFile): Html[] {
  let tables = 0;
  return parts.map(({ id, title, blocks }) => {
    const writer = new BlockWriter(file.url, tables);
    for (const block of blocks) writer.write(block);
    tables = writer.tables;
    return html`<div class="file-text__part" id="${id}" data-pagefind-title="${title}">
      ${writer.finish()}
    </div> `;
  });
}

function sheetTable(sheet: Sheet, file: AppendixFile, title: string): Html {
  const { id, name, lead, head, rows, rowHeadings, isCut } = sheet;
  const caption = name === '' ? title : name;
  return html`<div
    class="file-text__sheet prose"
    id="${id}"
    ${attr('data-pagefind-title', name !== '' && name)}
  >
    ${lead.map((line) => html`<p>${line}</p> `)}
    ${
      rows.length > 0 &&
      html`<section class="table-scroll" aria-label="${caption}" tabindex="0">
        <table class="sheet">
          <caption>
            ${caption}
          </caption>
          ${
            head.length > 0 &&
            html`<thead>
              ${head.map((cells) => headRow(cells, rows))}
            </thead>`
          }
          <tbody>
            ${rows.map((row) => sheetRow(row, { rowHeadings, name }))}
          </tbody>
        </table>
      </section>`
    }
    ${
      isCut &&
      html`<p class="quiet" data-pagefind-ignore>
        “${caption}” goes on in the <a href="${file.url}">${named(file)}</a>.
      </p>`
    }
  </div> `;
}

function headRow(cells: readonly string[], rows: readonly SheetRow[]): Html {
  return html`<tr>
    ${cells.map((text, at) =>
      text === ''
        ? html`<td></td>`
        : html`<th scope="col" ${attr('class', isFigures(rows, at) && 'align-right')}>${text}</th>`,
    )}
  </tr> `;
}

function sheetRow(
  { id, number, cells }: SheetRow,
  { rowHeadings, name }: Pick<Sheet, 'rowHeadings' | 'name'>,
): Html {
  const place = id !== undefined && id;
  return html`<tr
    ${attr('id', place)}
    ${attr('data-pagefind-title', place && (name === '' ? `From row ${number}` : `${name}, from row ${number}`))}
  >
    ${cells.map((text, at) =>
      at === 0 && rowHeadings
        ? html`<th scope="row">${text}</th>`
        : html`<td ${attr('class', shapeOf(text))}>${text}</td>`,
    )}
  </tr> `;
}

const shapeOf = (text: string): string | false =>
  FIGURE.test(text) ? 'align-right' : text.length > LONG && 'is-long';

/** In characters: a sentence, and no name. */
const LONG = 60;

/** A figure, an amount or a percentage; a dash for none. */
const FIGURE = /^[-–(]?(?:£|€|\$)?-?[\d,]*\.?\d+[%mk)]?$|^[-–]$/u;

/** Whether a column has figures, so that its heading is above them. */
const isFigures = (rows: readonly SheetRow[], at: number): boolean => {
  const filled = rows.slice(0, 50).flatMap(({ cells }) => cells[at] || []);
  return filled.length > 0 && filled.every((text) => FIGURE.test(text));
};
