import { openOffice } from '../../files/other-files/office-package.ts';
import { readXml } from '../../files/other-files/office-xml.ts';

/** A paragraph of a document as a second, simpler reader sees it. */
export type SourceParagraph = {
  /** 1-based, in the part. */
  readonly number: number;
  readonly part: string;
  readonly text: string;
};

const PARTS = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/;

/**
 * Every paragraph of a Word document: whatever is in an element of text, but for what older programs show. It knows
 * nothing of styles, lists and what fields do, and has no code in common with what brings the document in, so that what
 * that loses is found.
 */
export function wordsInWord(bytes: Buffer, main: string): SourceParagraph[] {
  const office = openOffice(bytes);
  const parts = new Set([main, ...office.names.filter((name) => PARTS.test(name))]);
  return [...parts].flatMap((name) => {
    const part = office.read(name);
    return part ? paragraphsOf(part, name) : [];
  });
}

const NOTE = /^(?:footnote|endnote)$/;

function paragraphsOf(part: Buffer, name: string): SourceParagraph[] {
  const found: SourceParagraph[] = [];
  const path: string[] = [];
  const open: { number: number; text: string }[] = [];
  let number = 0;
  let apart = 0;
  const notes: boolean[] = [];
  let isBeginning = false;
  let beginning = '';
  /** Of each open field whether its code has ended: a field within the code of another shows nothing. */
  const fields: boolean[] = [];
  const isInCode = (): boolean => fields.slice(0, -1).includes(false);
  readXml(part, {
    open: ({ name: element, attributes }) => {
      path.push(element);
      if (element === 'Fallback') apart += 1;
      // Lines between the notes and the text.
      if (NOTE.test(element)) notes.push(/separator/i.test(attributes['type'] ?? ''));
      if (element === 'p') {
        number += 1;
        open.push({ number, text: '' });
      }
      if (element === 'fldChar') {
        const type = attributes['fldCharType'];
        if (type === 'begin') fields.push(false);
        else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = true;
        else if (type === 'end') fields.pop();
      }
      const here = open.at(-1);
      const isBreak =
        element === 'tab' || element === 'br' || element === 'cr' || element === 'ptab';
      if (here && path.at(-2) === 'r' && isBreak) here.text += ' ';
      // A sign by its number parts what is beside it: "3" and "4" of "3×4".
      if (here && element === 'sym') here.text += ' ';
      if (here && element === 'noBreakHyphen') here.text += '-';
      // A large first letter belongs to the paragraph below it.
      if (here && element === 'framePr' && attributes['dropCap'] !== undefined) isBeginning = true;
    },
    close: (element) => {
      path.pop();
      if (element === 'Fallback') apart -= 1;
      if (NOTE.test(element)) notes.pop();
      if (element === 'r' && path.includes('oMath')) {
        const sum = open.at(-1);
        if (sum) sum.text += ' ';
      }
      if (element !== 'p') return;
      const here = open.pop();
      if (here && isBeginning) {
        beginning = here.text;
        isBeginning = false;
        return;
      }
      if (here && beginning !== '') {
        here.text = beginning + here.text;
        beginning = '';
      }
      if (here && here.text.trim() !== '') found.push({ ...here, part: name });
    },
    text: (text) => {
      const here = open.at(-1);
      if (
        here &&
        path.at(-1) === 't' &&
        !path.includes('rt') &&
        !isInCode() &&
        apart === 0 &&
        notes.at(-1) !== true
      )
        here.text += text;
    },
  });
  return found;
}
