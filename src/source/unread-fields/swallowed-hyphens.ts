import { isSeq, visit, type Document } from 'yaml';
import { blanks, type YamlFault } from './lines.ts';
import { said } from './yaml-words.ts';

/**
 * Entries of lists whose hyphen is further right than the one above, whether there is a blank after it or not: YAML takes them for words
 * of that entry, "Armley - Gipton". The same is so of entries below a field that has a text in its own line. Texts in quotation marks or
 * below | and > may have such lines.
 * @param yaml the text that the document was read from
 */
export function swallowedHyphens(document: Document, yaml: string): YamlFault[] {
  const found: YamlFault[] = [];
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
          isSeq(above) && above.flow !== true
            ? outOfLine(yaml, start, yaml.charAt(offset + 1) === ' ')
            : BESIDE_NAME,
        ),
      });
    },
  });
  return found;
}

function outOfLine(yaml: string, start: number, hasBlank: boolean): string {
  const line = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
  const indent = Math.max(0, line.lastIndexOf('-'));
  return `The hyphens of a list are right below one another, and this one begins further right than the others, so its entry is read as part of the one above. Write ${blanks(indent)} before it${hasBlank ? '' : ' and one after it'}; or put quotation marks around the whole text.`;
}

const BESIDE_NAME =
  'This line begins with a hyphen, and is read as words of the text above it. Put each entry of a list on a line of its own below the name of the field, with a hyphen and a space before it; or put quotation marks around the whole text.';
