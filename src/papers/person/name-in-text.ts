import { parseDocument } from 'yaml';

/** A line that gives the name of a person, as it is in front matter that can be read. */
const NAME_LINE = /^name:[ \t]+(.{1,200})$/gm;
/** Marks that were opened and not closed, or the other way round. */
const AROUND = /^[\s"'“”‘[{]+|[\s"'“”’\]},]+$/gu;
const LIKE_A_NAME = /^\p{L}[\p{L}\p{M}\s'’.,-]{0,99}$/u;

/**
 * The name that a file of a person gives, where its front matter can't be read: that of the line `name:`. None where there is no such
 * line, where two lines differ, and where what is there is no name.
 */
export function nameInText(text: string): string | undefined {
  const names = [...text.matchAll(NAME_LINE)].map(([, written = '']) => nameOfLine(written));
  return new Set(names).size === 1 ? names[0] : undefined;
}

function nameOfLine(written: string): string | undefined {
  const document = parseDocument(written, { logLevel: 'silent' });
  const read: unknown = document.errors.length > 0 ? undefined : document.toJS();
  const name = (typeof read === 'string' ? read : written.replace(AROUND, '')).trim();
  return LIKE_A_NAME.test(name) ? name : undefined;
}
