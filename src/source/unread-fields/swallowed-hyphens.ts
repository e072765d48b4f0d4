import { isPair, isSeq, visit, type Document } from 'yaml';
import { said } from './yaml-words.ts';

/** A hyphen that was to begin an entry of a list, and is a part of the text above it. */
export type SwallowedHyphen = { readonly offset: number; readonly message: string };

/**
 * Entries of lists whose hyphen is further right than the one above: YAML takes them for words of that entry, "Armley - Gipton"; whether there is a
 * blank after the hyphen or not. The same
 * is so of entries below a field that has a text in its own line. Texts in quotation marks or below | and > may have such lines.
 * @param yaml the text that the document was read from
 */
export function swallowedHyphens(document: Document, yaml: string): SwallowedHyphen[] {
  const found: SwallowedHyphen[] = [];
  visit(document, {
    Scalar: (_, { type, range }, path) => {
      if (type !== 'PLAIN' || !range) return;
      const [start, end] = range;
      const hyphen = /\n[ \t]*(?=- +\S|-\p{L})/u.exec(yaml.slice(start, end));
      if (!hyphen) return;
      const offset = start + hyphen.index + hyphen[0].length;
      const above = path.at(-1);
      found.push({
        offset,
        message: said(
          isSeq(above)
            ? outOfLine(yaml, start, yaml.charAt(offset + 1) === ' ')
            : besideName(isPair(above)),
        ),
      });
    },
  });
  return found;
}

function outOfLine(yaml: string, start: number, hasBlank: boolean): string {
  const line = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
  const indent = Math.max(0, line.lastIndexOf('-'));
  const blanks = indent === 0 ? 'no space' : indent === 1 ? 'one space' : `${indent} spaces`;
  return `The hyphens of a list are right below one another, and this one begins further right than the others, so that its entry is read as words of the one above. Write ${blanks} before it${hasBlank ? '' : ' and one after it'}; or put quotation marks around the whole text.`;
}

const besideName = (isField: boolean): string =>
  `This line begins with a hyphen, and is read as words of the text above it. ${isField ? 'Put each entry of a list on a line of its own below the name of the field, with a hyphen and a space before it' : 'Begin it as the entries above begin'}; or put quotation marks around the whole text.`;
