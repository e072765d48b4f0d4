import { childOf, elementsOf, valueOf, type XmlNode } from '../xml/xml-tree.ts';
import { TICKED, UNTICKED } from './tick-signs.ts';

type OpenField = { code: string; isResult: boolean; hasWords: boolean; form?: XmlNode };

/** Fields whose stored result Word makes of the rest of the document. */
const CONTENTS = /^\s*(?:TOC|INDEX|TOA|RD)\b/i;
/** Fields that show what is elsewhere. */
const ELSEWHERE = /^\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE)\b/i;

/** The fields that are open at a place of a document: they begin in one run, and end in another, maybe paragraphs later. */
export class FieldStack {
  readonly #open: OpenField[] = [];

  begin(form: XmlNode | undefined): void {
    this.#open.push({ code: '', isResult: false, hasWords: false, ...(form && { form }) });
  }

  addCode(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.isResult) field.code += text;
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field) field.isResult = true;
  }

  /** Words of the document are among what these fields show. */
  showWords(): void {
    for (const field of this.#open) field.hasWords = true;
  }

  /** @returns what the field shows that is no text of the document, and whether it shows any. */
  end(): { readonly shown: string; readonly code: string; readonly hasWords: boolean } {
    const field = this.#open.pop();
    return {
      shown: field?.form === undefined ? '' : shownByForm(field.form),
      code: field?.code ?? '',
      hasWords: field?.hasWords ?? false,
    };
  }

  /** Whether words here are no words of the text: the code of a field, or a table of contents. */
  get isSilent(): boolean {
    return this.#open.some(({ isResult, code }) => !isResult || CONTENTS.test(code));
  }

  get isContents(): boolean {
    return this.#open.some(({ isResult, code }) => isResult && CONTENTS.test(code));
  }

  /** Where words here lead. */
  get href(): string | undefined {
    const field = this.#open.findLast(
      ({ isResult, code }) => isResult && hrefOf(code) !== undefined,
    );
    return field && hrefOf(field.code);
  }
}

/** The address of a HYPERLINK field; '' of one within the document. */
export function hrefOf(code: string): string | undefined {
  if (!/^\s*HYPERLINK\b/i.test(code)) return undefined;
  const address = /^\s*HYPERLINK\s+"([^"]*)"/i.exec(code)?.[1] ?? '';
  const place = /\\l\s+"([^"]*)"/i.exec(code)?.[1];
  return address === '' || place === undefined ? address : `${address}#${place}`;
}

export const isContentsField = (code: string): boolean => CONTENTS.test(code);
export const showsWhatIsElsewhere = (code: string): boolean => ELSEWHERE.test(code);
export const isSequence = (code: string): boolean => /^\s*SEQ\b/i.test(code);

/** What a field of a form shows: a box, or the chosen entry of a list. */
function shownByForm(form: XmlNode): string {
  const box = childOf(form, 'checkBox');
  if (box) {
    const state = valueOf(box, 'checked') ?? valueOf(box, 'default') ?? '0';
    return ['0', 'false', 'off'].includes(state) ? UNTICKED : TICKED;
  }
  const list = childOf(form, 'ddList');
  if (!list) return '';
  const entries = elementsOf(list).filter(({ name }) => name === 'listEntry');
  const chosen = Number(valueOf(list, 'result') ?? valueOf(list, 'default') ?? 0);
  return entries[chosen]?.attributes['val'] ?? '';
}
