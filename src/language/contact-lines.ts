/** Who wrote a report, and whom to ask: a line that each report has, whatever it is about. */
const CONTACT_LINE =
  /^[ \t>*_|#\-+]*(?:report(?:ing)? (?:author|officer)s?|authors?|contact officers?|officer contacts?|lead officers?|lead directors?|accountable (?:officer|director)s?|responsible (?:officer|director)s?|report (?:of|from|by)|prepared by|contact for enquiries|enquiries(?: to)?|for (?:further|more) information,?(?: please)? contact|officer to contact|head of service|cabinet members?|portfolio holders?|lead members?|executive members?)[ \t]{0,3}[*_]{0,3}[ \t]{0,3}(?::|\||[–-])[^\n]{0,240}$/gimu;
/** Sums of money and details of a case have no place in such a line. */
const NOT_OF_CONTACTS = /[£€$%]|(?<!\p{L})(?:claim|tender|bid|settle|complain|debt|rent)\p{L}*/iu;

/** A text with blanks in place of the lines that say who wrote it, so that all else keeps its place. */
export function withoutContactLines(text: string): string {
  return text.replace(CONTACT_LINE, (line) =>
    NOT_OF_CONTACTS.test(line) ? line : line.replace(/[^\n|]/g, ' '),
  );
}
