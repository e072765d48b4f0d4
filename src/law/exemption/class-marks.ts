/**
 * Lines that are nothing but the mark of a class of papers, as word processors print it at the head and foot of each page: the Government
 * Security Classifications ("OFFICIAL-SENSITIVE"), those before 2014 ("RESTRICTED"), and marks of firms ("Commercial in confidence"). Pasted
 * into a text, such a line is wherever a page ended.
 */

/** What nobody writes on a line of its own but as a mark. */
const IN_ANY_CASE = String.raw`(?:official\W{1,3}sensitive|commercial(?:ly)?\W{1,3}in\W{1,3}confidence|(?:strictly )?private (?:and|&) confidential)`;
/** In small letters these are words of a text: "Restricted", "Members only". */
const IN_CAPITALS = String.raw`(?:(?:HIGHLY |STRICTLY )?(?:RESTRICTED|CONFIDENTIAL)|(?:TOP )?SECRET|PROTECT(?=\W{1,3}(?:COMMERCIAL|PERSONAL|STAFF|POLICY|MANAGEMENT|APPOINTMENTS|CONTRACTS|INVESTIGATIONS))|LEGALLY PRIVILEGED|COMMERCIALLY (?:SENSITIVE|CONFIDENTIAL)|IN (?:STRICT(?:EST)? )?CONFIDENCE|(?:FOR )?(?:MEMBERS|COUNCILLORS)['’]?(?: EYES)? ONLY|DO NOT (?:PUBLISH|CIRCULATE|DISTRIBUTE|DISCLOSE|RELEASE|COPY)(?: (?:OR|AND) [A-Z]+)?|(?:STRICTLY )?EMBARGOED(?: UNTIL .{1,40})?|NOT FOR (?:PUBLIC |WIDER |GENERAL |FURTHER )?(?:PUBLICATION|DISCLOSURE|RELEASE|INSPECTION|CIRCULATION|DISTRIBUTION)|NOT TO BE (?:PUBLISHED|DISCLOSED|COPIED|CIRCULATED|MADE PUBLIC)|NOT FOR THE PUBLIC|PINK PAPERS?)`;
/** What a class has behind it: whose it is, and when. */
const MORE = String.raw`(?:\W+(?:(?:and|&|or|when)\W+)?(?:commercial|personal|legal|staff|policy|management|appointments|contracts|investigations|locsen|draft|completed?|confidential|exempt|privileged|sensitive|not for publication))*`;
const BEFORE = String.raw`^\W*(?:page \d+(?: of \d+)?\W+|(?:(?:information |security |protective )?(?:classification|marking|status)\W+))?`;
const BEHIND = String.raw`(?:\W+(?:page )?\d{1,4}(?: of \d{1,4})?)?\W*$`;

const MARK = new RegExp(`${BEFORE}${IN_ANY_CASE}${MORE}${BEHIND}`, 'i');
const SHOUTED = new RegExp(`${BEFORE}${IN_CAPITALS}${MORE}${BEHIND}`, 'i');

/** Signs of a list, a heading or a number before a line. */
const SIGNS = /^\s*(?:(?:[-*+]|#{1,6}|\d[\d.]*[.)]?)\s+)?/;
/** A class that says that a paper is open, or one of another rank: a text that has it beside the others tells of all classes. */
const OTHER_CLASS =
  /^\s*(?:(?:[-*+]|#{1,6}|\d[\d.]*[.)]?|\|)\s+[*_]{0,2}(?:OFFICIAL|Official|UNCLASSIFIED|Unclassified)|(?:[-*+]|\|)\s+[*_]{0,2}(?:PUBLIC|Public|INTERNAL|Internal|UNRESTRICTED|Unrestricted))[*_]{0,2}\s*(?:$|[:|–—]|\(|- )/m;

/** Whether a line is nothing but the mark of a class, with the number of a page or without: "OFFICIAL-SENSITIVE – COMMERCIAL 3". */
export function isClassMark(line: string): boolean {
  const own = line
    .replace(/[*_`\\]/g, '')
    .replace(SIGNS, '')
    .trim();
  if (own.length > LONGEST) return false;
  const words = own.replace(AROUND, '');
  return MARK.test(own) || (words === words.toUpperCase() && SHOUTED.test(own));
}

/** Words around a mark, in any letters. */
const AROUND = /\b(?:page|of|information|security|protective|classification|marking|status)\b/gi;
const LONGEST = 120;

/** Whether a text explains the classes of papers, in a list, a table or by headings, so that each of them is there as a name. */
export const explainsClasses = (text: string): boolean => OTHER_CLASS.test(text);
