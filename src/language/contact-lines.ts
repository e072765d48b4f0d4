/** Who wrote a report, and whom to ask: a line that each report has, whatever it is about. */
const CONTACT_LINE =
  /^[ \t>*_|#+-]*(?:report(?:ing)? (?:author|officer)s?|authors?|contact officers?|officer contacts?|lead officers?|lead directors?|accountable (?:officer|director)s?|responsible (?:officer|director)s?|report (?:of|from|by)|prepared by|contact for enquiries|enquiries(?: to)?|contacts? for (?:further|more) (?:information|details)|officer to contact|head of service|cabinet members?|portfolio holders?|lead members?|executive members?)[ \t]{0,3}[*_]{0,3}[ \t]{0,3}(?::|\||[–-])|^[ \t>*_|#+-]*(?:\d{1,3}(?:\.\d{1,3})?[.)]?[ \t]{1,4})?(?:for|if you (?:need|want|would like)) (?:any )?(?:further|more) (?:information|details),?(?: about this report,?)?(?: please)? (?:contact|e-?mail|call|ring|telephone|phone|speak to)(?!\p{L})/iu;
/** What is said of them in the lines below it. */
const FURTHER_LINE =
  /^[ \t>*_|#+-]*(?:tel(?:ephone)?(?: (?:no\.?|number))?|phone|mobile|e-?mail(?: address)?|job title|post|directorate|department)[ \t]{0,3}[*_]{0,3}[ \t]{0,3}(?::|\|)/iu;
const NOTHING = /^[ \t|:>-]*$/;
const LONGEST = 240;
/** Sums of money and details of a case have no place in such a line. */
const NOT_OF_CONTACTS = /[£€$%]|(?<!\p{L})(?:claim|tender|bid|settle|complain|debt|rent)\p{L}*/iu;

/** A text with blanks in place of the lines that say who wrote it, so that all else keeps its place. */
export function withoutContactLines(text: string): string {
  let isContact = false;
  return text
    .split('\n')
    .map((line) => {
      if (NOTHING.test(line)) return line;
      isContact = CONTACT_LINE.test(line) || (isContact && FURTHER_LINE.test(line));
      isContact &&= line.length <= LONGEST && !NOT_OF_CONTACTS.test(line);
      return isContact ? line.replace(/[^|]/g, ' ') : line;
    })
    .join('\n');
}
