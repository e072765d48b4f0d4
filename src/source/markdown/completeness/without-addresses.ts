import { createParser } from '../parser.ts';

/*
 * The words of a line without what leads somewhere, as the parser reads it: where an address that stands alone ends is asked of the
 * parser itself, since brackets and quotation marks may be part of it.
 */

const parser = createParser();

/** As code shows it, where nothing is a link; brackets that close are part of it. */
export const ADDRESS =
  /(?:https?:\/\/|mailto:|tel:)(?:\([^\s<>()"]{0,500}\)|[^\s<>)\]"]){1,2000}/gi;

/** An address in angle brackets is all that is between them. */
const IN_ANGLES = /(?<!\\)<(?:https?:\/\/|mailto:|tel:)[^\s<>]{1,2000}>/gi;

/**
 * A line without its addresses, titles and labels of links, and marks of notes.
 * @param isLabel whether the text gives an address of this label, or a note of this mark, as `^1`
 */
export function withoutAddresses(line: string, isLabel: (label: string) => boolean): string {
  return line
    .replace(/\[\^([^\]\s]{1,100})\]:?/g, (mark, label: string) =>
      isLabel(`^${label}`) ? '' : mark,
    )
    .replace(LINK, textOfLink)
    .replace(/(\]\s?)\[([^\]\n]{1,500})\]/g, (whole, end: string, label: string) =>
      isLabel(label) ? end : whole,
    )
    .replace(IN_ANGLES, ' ')
    .replace(ALONE, addressAlone);
}

const ALONE = /(?:https?:\/\/|mailto:|tel:)[^\s<>]{1,2000}/gi;

/** What is left of a run of signs that begins with an address. */
function addressAlone(run: string): string {
  const end = parser.linkify.matchAtStart(run)?.lastIndex;
  if (end === undefined) return run.replace(ADDRESS, ' ');
  return ` ${run.slice(end).replace(ALONE, addressAlone)}`;
}

/** Addresses that the parser refuses, so that brackets and all are printed. */
const REFUSED = /^\(\s*<?(?:data|javascript|vbscript|file):/i;

/** What a link or a picture shows; a link may be a picture itself. */
function textOfLink(whole: string, text: string, title = ''): string {
  if (REFUSED.test(whole.slice(text.length))) return whole;
  if (text.startsWith('!')) return `${text} ${title}`;
  return text.includes('](') ? text.slice(1, -1).replace(LINK, textOfLink) : text;
}

/** The title of a picture is its caption; that of a link shows where the pointer is over it. */
const LINK =
  /(!?\[(?:[^[\]\n]|\[[^[\]\n]{0,300}\]){0,500}\])\(\s*(?:<[^>\n]{0,2000}>|[^\s()]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,9})(?:\s+("[^"\n]{0,500}"|'[^'\n]{0,500}'))?\s*\)/g;
/** A link or a picture over several lines of a paragraph. */
const OVER_LINES =
  /(!?\[[^[\]]{0,500}\])\(([^\S\n]*\n?[^\S\n]*[^\s()]{0,2000})((?:\s+"[^"]{0,500}")?\s*)\)/g;

/** A text in which links over several lines have no addresses, with the same lines. */
export const withoutLinksOverLines = (text: string): string =>
  text.replace(OVER_LINES, (whole: string, words: string, address: string, title: string) => {
    if (!whole.includes('\n') || /\n[^\S\n]*\n/.test(whole)) return whole;
    return (
      words +
      address.replace(/[^\n]/g, '') +
      (words.startsWith('!') ? title : title.replace(/[^\n]/g, ''))
    );
  });
