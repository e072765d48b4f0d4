import { readsLikeWords } from '../held-beside.ts';
import { readXml, type XmlElement } from '../office-xml.ts';

/** Fields that run a program or show another file, whatever the document says now. */
const FETCHING = /^\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|RD|DATABASE)\b/i;
/** Fields that hold words, whether they show them or not. */
const HOLDING =
  /^\s*(?:SET|ASK|FILLIN|QUOTE|IF|COMPARE|XE|TC|TA|COMMENTS|TITLE|SUBJECT|KEYWORDS|AUTHOR|AUTOTEXTLIST|PRIVATE|MACROBUTTON|GOTOBUTTON|DOCPROPERTY|INFO)\b/i;

/** What a field asks for by its name, and so shows: "DOCPROPERTY Title", 'DOCPROPERTY "Report Author" \\* MERGEFORMAT'. */
const BY_NAME =
  /^\s*(?:DOCPROPERTY|INFO)\s+(?:"[\p{L}_]{1,30}(?: [\p{L}_]{1,30})?"|[\p{L}_]{1,30})\s*(?:\\[*@#]\s*(?:"[^"]*"|\w+)\s*)*$/iu;

/** The words that a field is given, in quotation marks or without; its switches are left out. */
function givenIn(instruction: string): string {
  return instruction
    .replace(/^\s*\S+/, ' ')
    .replaceAll(/\\[*@#]\s*(?:"[^"]*"|\S*)/g, ' ')
    .replaceAll(/\\\S?/g, ' ')
    .replaceAll(/["“”=<>:;]/g, ' ');
}

/** Follows the fields of a part of a Word document. */
export type FieldReader = {
  readonly open: (element: XmlElement) => void;
  /** The text of an instruction. */
  readonly text: (text: string) => void;
  readonly end: () => { readonly fetches: boolean; readonly held: readonly string[] };
};

const MOST_DEEP = 100;
const MOST_INSTRUCTION = 10_000;

export function createFieldReader(): FieldReader {
  const open: string[] = [];
  const held: string[] = [];
  let fetches = false;
  const finish = (instruction: string): void => {
    if (FETCHING.test(instruction)) fetches = true;
    if (HOLDING.test(instruction) && !BY_NAME.test(instruction)) held.push(givenIn(instruction));
  };
  return {
    open: ({ name, attributes }) => {
      if (name === 'fldSimple') finish(attributes['instr'] ?? '');
      if (name !== 'fldChar') return;
      const type = attributes['fldCharType'];
      if (type === 'begin' && open.length < MOST_DEEP) open.push('');
      if (type === 'end') finish(open.pop() ?? '');
    },
    text: (text) => {
      const before = open.pop() ?? '';
      open.push(before.length < MOST_INSTRUCTION ? before + text : before);
    },
    end: () => {
      open.forEach(finish);
      return { fetches, held };
    },
  };
}

/** Words of two letters or more, and numbers of three figures. */
const WORDS = /\p{L}[\p{L}’'-]*\p{L}|\d[\d,.]+\d/gu;

/** Whether one of these texts has a word that is shown nowhere. */
export function holdsMore(held: readonly string[], shown: string): boolean {
  if (held.length === 0) return false;
  const seen = new Set(shown.toLowerCase().match(WORDS));
  return held.some((text) =>
    (text.toLowerCase().match(WORDS) ?? []).some((word) => !seen.has(word)),
  );
}

/**
 * What the variables of a document hold that reads like words (`word/settings.xml`): programs keep their settings, in
 * one word or in code, in them too.
 */
export function variablesIn(settings: Buffer): string[] {
  const held: string[] = [];
  readXml(settings, {
    open: ({ name, attributes }) => {
      const value = attributes['val'] ?? '';
      if (name !== 'docVar') return;
      if (readsLikeWords(value)) held.push(value);
    },
  });
  return held;
}
