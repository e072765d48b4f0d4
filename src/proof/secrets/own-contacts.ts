import type { Council } from '../../papers/council/council.ts';

/** A sentence may be on a line with others. */
const SENTENCES = /(?<=[.!?])[ \t]+/;
const LONGEST = 300;

/** What is said around the contacts of a council, and says nothing besides. */
const AROUND =
  /(?<![\p{L}\d])(?:(?:for|any|further|more|information|details?|please|kindly|contact(?:s|ed)?|write|to|at|on|by|via|or|and|of|the|in|e-?mails?|tel(?:ephone)?|phone|fax|call|ring|post|address|website|web|www|team|office|offices|number|no|enquiries|queries|questions|copies|copy|from|with|us|visit|see|available|are|is|be|can|this|report|paper|papers|agenda|about|obtained|department)(?![\p{L}\d])\.?)/giu;

/** How the council is called and reached, as council.yaml says it; longer ones first, since they may have the others in them. */
export function ownContacts({ name, contact, url }: Council): readonly string[] {
  const { address = '', email, phone } = contact;
  const parts = [name, contact.name, email, phone, url, url.replace(/^https?:\/\/|\/$/g, '')];
  const all = [...parts, address, ...address.split(/[,\n]/)].flatMap((part) => {
    const words = part?.trim().replace(/\s+/g, ' ') ?? '';
    return words.length < SHORTEST ? [] : [words];
  });
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}

const SHORTEST = 4;

/**
 * A text with blanks in place of sentences and lines that say how the council is called and reached, and nothing else:
 * "Contact Democratic Services, Town Hall, Millbrook LS1 1UR". All of it is on each page of the site.
 * @param own as {@link ownContacts} gives them.
 */
export function withoutOwnContacts(text: string, own: readonly string[]): string {
  const first = own.map((part) => part.toLowerCase());
  return text
    .split('\n')
    .map((line) => {
      const small = line.toLowerCase();
      if (line.length > LONGEST || !first.some((part) => small.includes(part))) return line;
      return line
        .split(SENTENCES)
        .reduce(
          (left, sentence) =>
            isContact(sentence, first) ? left.replace(sentence, blanksFor) : left,
          line,
        );
    })
    .join('\n');
}

const blanksFor = (words: string): string => words.replace(/[^|\r]/g, ' ');

function isContact(sentence: string, own: readonly string[]): boolean {
  let left = sentence.toLowerCase().replace(/\s+/g, ' ');
  const before = left;
  for (const part of own) left = left.split(part).join(' ');
  return left !== before && !/[\p{L}\d£$€@]/u.test(left.replace(AROUND, ' '));
}
