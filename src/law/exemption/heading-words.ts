import { decodeHTML } from 'entities';

/** Longer ones are no headings. */
const LONGEST = 400;

/**
 * A heading as it is read on the page: without the signs of Markdown, the address of a link, what is in braces, and the names of signs
 * ("&nbsp;").
 * @param heading without the signs of Markdown before it.
 */
export const headingWords = (heading: string): string =>
  decodeHTML(heading.slice(0, LONGEST))
    .replace(
      /!?\[([^[\]]{1,300})\](?:\([^()\s]{0,300}(?: "[^"]{0,100}")?\)|\[[^[\]]{0,60}\])/g,
      '$1',
    )
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/[*_`\\]/g, '')
    .replace(/\{[^{}]{0,200}\}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
