import { Parser } from 'htmlparser2';

const HEADING = /^h[1-6]$/;

/** The headings of a document for the press, in their order, as they are written: without styles, lines and pages. */
export function headingsOf(html: string): string[] {
  const headings: string[] = [];
  let heading: string | undefined;
  const parser = new Parser(
    {
      onopentag(name) {
        if (HEADING.test(name)) heading = '';
        else if (name === 'br' && heading !== undefined) heading += ' ';
      },
      ontext(text) {
        if (heading !== undefined) heading += text;
      },
      onclosetag(name) {
        if (!HEADING.test(name) || heading === undefined) return;
        const text = heading.replace(/\s+/gu, ' ').trim();
        if (text !== '') headings.push(text);
        heading = undefined;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return headings;
}
