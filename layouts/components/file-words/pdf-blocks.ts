import type { Block, Lines, ListItem, Table } from '../../../src/views/views.ts';
import { attr, html, type Html, type Value } from '../../html.ts';

/** The page has its title and the heading of the text above the PDF's own. */
const LEVELS_ABOVE = 2;

/** Text that may have the marks of new pages in it. */
type Running = Value[];

type OpenItem = { readonly label: string; readonly text: Running; readonly items: OpenItem[] };

type Open =
  | { readonly kind: 'paragraph'; readonly text: Running }
  | { readonly kind: 'list'; readonly items: OpenItem[] };

/** Writes blocks as HTML. The last paragraph or list stays open, since the next page may go on with it. */
export class BlockWriter {
  readonly #written: Html[] = [];
  readonly #fileUrl: string;
  #open: Open | undefined;
  #tables: number;
  #page = 1;

  /** @param tables that are numbered before these. */
  constructor(fileUrl: string, tables = 0) {
    this.#fileUrl = fileUrl;
    this.#tables = tables;
  }

  /** How many tables are numbered so far. */
  get tables(): number {
    return this.#tables;
  }

  /** @param more what is said of the page beside its number. */
  beginPage(number: number, more?: string): void {
    this.#close();
    this.#page = number;
    this.#written.push(
      html`<p class="pdf-text__page" id="page-${number}">
        ${this.#pageLink(number, 'Page')}${more !== undefined && `, ${more}`}
      </p> `,
    );
  }

  /** Says of what follows on a page where it comes from. */
  label(words: string): void {
    this.#close();
    this.#written.push(html`<p class="pdf-text__label">${words}</p> `);
  }

  /** Goes on with the sentence that the page before didn't end. @returns whether there was one. */
  goOn(number: number, { text }: { readonly text: string }): boolean {
    const running = this.#open && endOf(this.#open);
    if (running === undefined) return false;
    const mark = html`<span class="pdf-text__mark" id="page-${number}"
      >(${this.#pageLink(number, 'page')})</span
    >`;
    this.#page = number;
    running.push(' ', mark, ' ', text);
    return true;
  }

  write(block: Block): void {
    this.#close();
    if (block.kind === 'paragraph') this.#open = { kind: 'paragraph', text: [block.text] };
    else if (block.kind === 'list') this.#open = { kind: 'list', items: block.items.map(openItem) };
    else if (block.kind === 'heading') this.#written.push(heading(block.level, block.text));
    else {
      this.#tables += 1;
      this.#written.push(
        block.kind === 'table' ? table(block, this.#tables) : this.#lines(block, this.#tables),
      );
    }
  }

  finish(): Html[] {
    this.#close();
    return this.#written;
  }

  #close(): void {
    if (this.#open) {
      this.#written.push(
        this.#open.kind === 'paragraph'
          ? html`<p>${this.#open.text}</p> `
          : html`${list(this.#open.items)} `,
      );
    }
    this.#open = undefined;
  }

  /** What may be read wrongly as a table is shown as it is printed. */
  #lines({ lines }: Lines, number: number): Html {
    return html`<p class="quiet">
        This table could not be read into columns. See ${this.#pageLink(this.#page, 'page')}.
      </p>
      <section class="table-scroll" aria-label="Table ${number}, line by line" tabindex="0">
        <pre class="pdf-text__lines">${lines.join('\n')}</pre>
      </section> `;
  }

  #pageLink(number: number, word: string): Html {
    return html`<a href="${`${this.#fileUrl}#page=${number}`}">${word} ${number} of the PDF</a>`;
  }
}

function openItem({ label, text, items }: ListItem): OpenItem {
  return { label, text: [text], items: items.map(openItem) };
}

/** Where the text of a block ends: of a list, in the last item of its last list. */
function endOf(open: Open): Running | undefined {
  if (open.kind === 'paragraph') return open.text;
  let last = open.items.at(-1);
  while (last?.items.length) last = last.items.at(-1);
  return last?.text;
}

function heading(level: number, text: string): Html {
  switch (level + LEVELS_ABOVE) {
    case 3:
      return html`<h3>${text}</h3> `;
    case 4:
      return html`<h4>${text}</h4> `;
    case 5:
      return html`<h5>${text}</h5> `;
    default:
      return html`<h6>${text}</h6> `;
  }
}

/** Bullets as bullets, a run of numbers as numbers, and other labels as they are printed. */
function list(items: readonly OpenItem[]): Html {
  const content = (item: OpenItem): Value =>
    item.items.length > 0 ? [item.text, list(item.items)] : item.text;
  if (items.every(({ label }) => label === '')) {
    return html`<ul>
      ${items.map((item) => html`<li>${content(item)}</li> `)}
    </ul>`;
  }
  const first = startOf(items);
  if (first !== undefined) {
    return html`<ol ${attr('start', first !== 1 && first)}>
      ${items.map((item) => html`<li>${content(item)}</li> `)}
    </ol>`;
  }
  return html`<ul class="pdf-text__labels">
    ${items.map((item) => html`<li>${item.label !== '' && `${item.label} `}${content(item)}</li> `)}
  </ul>`;
}

/** The number of the first of items that are numbered "4." "5." "6."; undefined of all others. */
function startOf(items: readonly OpenItem[]): number | undefined {
  const numbers = items.map(({ label }) => Number(/^(\d{1,4})\.?$/u.exec(label)?.[1] ?? NaN));
  const [first] = numbers;
  const inTurn = numbers.every((number, at) => number === (first ?? NaN) + at);
  return inTurn ? first : undefined;
}

function table({ head, rows, rowHeadings, spans }: Table, number: number): Html {
  const columnHead = (text: string, columns: number) => {
    if (columns === 0) return [];
    const over = attr('colspan', columns > 1 && columns);
    if (text === '') return html`<td ${over}></td>`;
    return html`<th scope="${columns > 1 ? 'colgroup' : 'col'}" ${over}>${text}</th>`;
  };
  const row = (cells: readonly string[]) =>
    html`<tr>
      ${cells.map((text, at) =>
        at === 0 && rowHeadings && text !== ''
          ? html`<th scope="row">${text}</th>`
          : html`<td>${text}</td>`,
      )}
    </tr> `;
  return html`<section class="table-scroll" aria-label="Table ${number}" tabindex="0">
    <table>
      ${
        head.length > 0 &&
        html`<thead>
          ${head.map(
            (cells, line) =>
              html`<tr>
                ${cells.map((text, at) => columnHead(text, spans?.[line]?.[at] ?? 1))}
              </tr> `,
          )}
        </thead>`
      }
      <tbody>
        ${rows.map(row)}
      </tbody>
    </table>
  </section> `;
}
