import type { Diagnostic } from '../rules/diagnostic.ts';
import { diagnose, type Place } from '../rules/rules.ts';

/*
 * What a template, a program or whoever began a paper left in it to be filled in. No message repeats it: it may be beside what is
 * exempt. What can be nothing else is an error; what has an honest use too is a warning.
 */

type LeftOver = {
  readonly pattern: RegExp;
  readonly severity: 'error' | 'warning';
  readonly message: string;
};

const LEFT =
  'This was left by a template, or to be filled in later. Write what belongs here, or delete it.';
const TO_CONFIRM = 'Something is still to be confirmed here. Write it if it is known now.';
const BLANK = 'This may be a blank to be filled in. Write what belongs here, or delete it.';
const LOST_BY_PROGRAM =
  'The program that this was copied from lost a reference or a figure here. Write what it was.';
const COMMENT =
  'This is the mark of a comment that was copied from Word, with the comment itself. Delete both.';

/** A character of a piece of guidance, which may run on into the next line. */
const INSIDE = String.raw`(?:[^\[\]\n]|\n(?![ \t]*\n))`;
const VERBS =
  'insert|enter|add|type|write|delete|remove|replace|complete|describe|explain|choose|select|click|state|confirm|check|awaiting';
const THINGS =
  'text|title|name|date|details|comments|table|chart|graph|figures?|picture|image|map|link|heading|report';
const FIRST_WORDS = `${VERBS}|name|date|amount|figure|your (?:${THINGS})|(?:${THINGS}) here|tbc|to be (?:confirmed|added|completed|inserted|provided|updated|advised|agreed)|placeholder|dn|drafting note|x{2,}`;
/** A word alone may be put into a quotation by whoever quotes, and what is withheld may be named. */
const NO_QUOTATION = String.raw`(?!(?:add|write|delete|remove|replace|complete|describe|explain|choose|select|state|confirm|check)\s?\])(?![^\[\]\n]{0,60}\b(?:redacted|withheld|removed|omitted|illegible|unknown)\s?\])`;
/** What else may be in brackets of a quotation, or in a title that is known to be late. */
const LAST_WORDS =
  'to follow|to be (?:confirmed|added|completed|inserted|provided|updated|supplied|checked|agreed)';
const ASKED = 'to (?:complete|confirm|provide|advise|update|add|insert|check|supply)';
/** Said by itself, it is no text yet. */
const FOLLOWS =
  '(?:to be (?:confirmed|completed|added|inserted|provided|supplied|drafted|written|advised|updated)|(?:text|details|figures|wording|information|comments|narrative|table|chart|legal comments|financial comments|more) (?:to follow|to be (?:added|confirmed|provided|inserted|supplied)))(?: (?:by|from|when|once|after) [^.\\n]{1,40})?';
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Month|month';
/** What thirty is the number of, where it is written as XXX. */
const ROMAN = 'Part|Parts|Chapter|Title|Book|Volume|Vol\\.|Psalm|Canto|Bowl|Olympiad';

const LEFT_OVERS: readonly LeftOver[] = [
  // In square brackets, which are no link, note or tick.
  error(
    String.raw`\[\s?${NO_QUOTATION}(?:${FIRST_WORDS})(?![\p{L}])(?:${INSIDE}|\[[^\[\]\n]{0,40}\]){0,120}\](?![(:\[])`,
    'giu',
  ),
  error(String.raw`\[(?:officer|full|job|report|committee|ward) (?:name|title)\](?![(:\[])`, 'giu'),
  error(String.raw`[£€$] ?\[[^\[\]\n\d]{0,40}\](?![(:\[])`, 'gu'),
  warning(String.raw`\[${INSIDE}{0,120}\b(?:${LAST_WORDS})\s{0,3}\](?![(:\[])`, 'giu', TO_CONFIRM),
  warning(
    String.raw`\[\p{Lu}[\p{L} ]{1,40} (?:${ASKED})(?: [^\[\]\n]{1,60})?\](?![(:\[])`,
    'gu',
    TO_CONFIRM,
  ),
  warning(String.raw`\[(?:NB|Nb|QUERY|Query|NOTE TO) [^\[\]\n]{1,120}\](?![(:\[])`, 'gu', LEFT),
  error(String.raw`\[[£€$] ?(?:[Xx]{1,9}|amount|figure|sum)\]`, 'giu'),
  // Between other signs: fields of a mail merge, of programs and of templates.
  error(String.raw`<{1,2}\s?(?:${FIRST_WORDS})(?: [^<>\n]{1,80})>{1,2}`, 'giu'),
  error(String.raw`<<[\p{L}][\p{L}\p{N} _-]{0,60}>>`, 'gu'),
  error(String.raw`«[\p{Lu}][\p{L}\p{N}]{0,40}(?:_[\p{L}\p{N}]{1,40}){0,5}»`, 'gu'),
  error(String.raw`\{\{[^{}()"\n]{1,80}\}\}|\$\{[\p{L}][\p{L}\p{N}_. ]{0,60}\}`, 'gu'),
  error(
    String.raw`\{\s?(?:(?:${VERBS}) [^{}\n]{1,80}|name|date|title|address|amount|organisation|council)\s?\}`,
    'giu',
  ),
  error(String.raw`(?<![\p{L}\p{N}%])%{1,2}[A-Z]{2,20}(?:_[A-Z]{1,20}){0,5}%`, 'gu'),
  error(String.raw`<(?:\p{Lu}\p{Ll}{1,30}|name|date|amount|figure|number|ward|officer)>`, 'gu'),
  warning(String.raw`<\p{Lu}[\p{L}']{1,30}(?: [\p{L}']{1,30}){1,4}>`, 'gu', LEFT),
  // What Word shows where nobody has written yet.
  error(String.raw`\bChoose an item\.`, 'g'),
  error(
    String.raw`\bclick (?:or tap )?(?:here )?to (?:enter|add|insert)\b|\bchoose a building block|\btap to enter\b`,
    'gi',
  ),
  error(
    String.raw`\b(?:insert|enter|type|add)(?: your| the| a| any| some)? (?:${THINGS})(?: [a-z]{2,12})? here\b|\byour text here\b|\bplaceholder text\b|^[ \t]*[*_]{0,3}(?:type|write|enter) here\b`,
    'gim',
  ),
  error(
    String.raw`\b(?:delete|strike out|cross out) (?:if|as|where) (?:not )?(?:appropriate|applicable|necessary|required)\b`,
    'gi',
  ),
  // What tells the author to take it out again.
  error(
    String.raw`\b(?:delete|remove) (?:this|these|the above|the below|all) (?:text|guidance|notes?|instructions?|prompts?|box|wording|italics|section)\b(?=[^.\n]{0,40}\b(?:before|once|when|after)\b[^.\n]{0,20}\b(?:you|submi\w{0,8}|publi\w{0,8}|complet\w{0,8}|final\w{0,6}|done|finished|sending)\b)`,
    'gi',
  ),
  warning(
    String.raw`(?<=^[ \t]*[*_(]{0,2}|[.!?] )(?:Please )?(?:[Dd]elete|[Rr]emove) (?:this|these) (?:text|guidance|notes?|instructions?|prompts?|wording)\b|^[ \t]*[*_(]{0,2}(?:Drafting notes?|(?:Guidance|Notes?) (?:to|for) (?:the )?(?:report )?(?:authors?|officers?|writers?))\b|^[ \t]*[*_(]{0,2}(?:[Rr]eport authors?|[Aa]uthors?|[Oo]fficers?|[Ff]inance|[Ll]egal|HR) to (?:complete|confirm|insert|provide|add|update|advise)\b[^.\n]{0,30}[.*_)]{0,3}[ \t]*$`,
    'gm',
    LEFT,
  ),
  error(String.raw`\[ ?[●•■*] ?\](?![(:\[])`, 'gu'),
  warning(String.raw`[£€$] ?(?:\.{3,}|…)(?!\d)`, 'gu', BLANK),
  error(String.raw`\blorem ipsum\b|\bdolor sit amet\b|\bconsectetur adipiscing\b`, 'gi'),
  // What Word and Excel write where they lost something.
  error(
    String.raw`\bError! (?:Reference source|Bookmark|No (?:text|bookmark)|Not a valid|Unknown|Hyperlink)`,
    'g',
    LOST_BY_PROGRAM,
  ),
  error(
    String.raw`#(?:REF!|DIV/0!|VALUE!|NUM!|NULL!|NAME\?|SPILL!)|\[object Object\]`,
    'g',
    LOST_BY_PROGRAM,
  ),
  error(String.raw`\|[ \t]*(?:#{4,}|#N/A|NaN|undefined)[ \t]*(?=\|)`, 'g', LOST_BY_PROGRAM),
  // Figures and days.
  error(
    String.raw`(?:[£€]|(?<!\$)\$) ?[Xx]{1,9}(?:[.,][Xx]{1,9}){0,4}(?:k|m|bn)?(?![\p{L}\d^_$])|(?<![\p{L}\d])[Xx]{2,3}(?:\.[Xx]{1,3})?(?: ?%| per cent\b| percent\b)`,
    'gu',
  ),
  warning(String.raw`(?<![\p{L}\d'’/.-])xx(?=[ ,;)][^\n])|£{2,}(?!\d)`, 'gu', BLANK),
  error(String.raw`(?<![\p{L}\d]|\b(?:${ROMAN})\s)[Xx]{3,}(?![\p{L}\d]|[–-][IVX])`, 'gu'),
  error(
    String.raw`(?<![\p{L}\d])[Xx]{2}(?:st|nd|rd|th)?(?=[ /.-](?:[Xx]{2}[ /.-]|(?:${MONTHS})\b))|\b(?:DD|dd) (?:Month|month|MMM?|mmm?) (?:YY|yy){1,2}\b`,
    'gu',
  ),
  warning(String.raw`(?<![\p{L}\d])(?:dd[/.-]mm[/.-]yy(?:yy)?)(?![\p{L}\d])`, 'giu', LEFT),
  warning(String.raw`(?<![\p{L}\d.])X%`, 'gu', LEFT),
  // Notes of the author's own.
  error(String.raw`\b(?:TODO|FIXME)\b`, 'g'),
  warning(
    String.raw`(?<![\p{L}\d])(?:T\.?B\.?[CA]\.?|tbc|tba)(?![\p{L}\d@]|[-.]\p{L}| (?:Bank|Group|Ltd|Limited|plc|Capital)\b)|\?{3,}|\(\?{1,2}\)`,
    'gu',
    TO_CONFIRM,
  ),
  warning(
    String.raw`[(|]\s*to be (?:confirmed|advised|completed|added|inserted|agreed)\s*(?=[)|])`,
    'gi',
    TO_CONFIRM,
  ),
  // A paragraph, a row or an item that says no more.
  warning(
    String.raw`^[ \t]*(?:[-*] |\d{1,3}(?:\.\d{1,2})?[.)]? )?[*_]{0,3}(?:${FOLLOWS})[.*_]{0,4}[ \t]*$`,
    'gimu',
    TO_CONFIRM,
  ),
  warning(
    String.raw`^[ \t]*[*_]{0,3}DRAFT(?: (?:REPORT|PAPER|ONLY))?(?:[ –-]{1,3}(?:v|V|[Vv]ersion|VERSION) ?\d{1,3}(?:\.\d{1,3}){0,2})?[*_]{0,3}[ \t]*(?:$|[–-]\s?[Nn]ot for\b)|^[ \t]*[*_(]{0,4}[Nn]ot for (?:circulation|distribution|onward transmission)\b[.)*_]{0,4}[ \t]*$|^[ \t]*[*_]{0,3}(?:HOLD|PENDING|AWAITING)\b(?= (?:for|figures|from|FOR|FROM|FIGURES)\b)`,
    'gm',
    LEFT,
  ),
  warning(
    String.raw`^[ \t]*[*_([]{0,4}(?:[Nn]otes? (?:to|for) (?:self|\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})?)|N\.?B\.? (?:for|to) (?:legal|finance|HR|\p{Lu}\p{Ll}{1,20}))(?=[:–, ])(?=[^\n]{0,80}\b(?:please|check|confirm|update|add|review|can you)\b)`,
    'gmu',
    LEFT,
  ),
  error(String.raw`\b(?:Comment|Commented) \[[\p{L}]{1,12}\d{1,3}\]:`, 'gu', COMMENT),
  warning(String.raw`\((?:insert|add) [^()\n]{1,60}\)|\bINSERT [A-Z ]{2,30}\b`, 'g', LEFT),
  warning(String.raw`(?<=[^\s_\\][ \t]?)_{5,}|(?<!_)_{5,}(?!_)(?=[ \t]*\S)`, 'g', BLANK),
  warning(
    String.raw`(?<!\.)\.{8,}(?![.…]|[ \t]{0,9}\d{1,4}[ \t]*$)|(?<!…)…{2,}\.{0,3}(?![.…]|[ \t]{0,9}\d{1,4}[ \t]*$)`,
    'gm',
    BLANK,
  ),
];

function error(pattern: string, flags: string, message = LEFT): LeftOver {
  return { pattern: new RegExp(pattern, flags), severity: 'error', message };
}

function warning(pattern: string, flags: string, message: string): LeftOver {
  return { pattern: new RegExp(pattern, flags), severity: 'warning', message };
}

/**
 * What was left in the open text of a paper, one for each line.
 * @param text the open text
 * @param placeAt the place of a character of it
 */
export function leftOversIn(text: string, placeAt: (index: number) => Place): Diagnostic[] {
  const found = new Map<number, Diagnostic>();
  const add = (index: number, one: Omit<LeftOver, 'pattern'>): void => {
    const place = placeAt(index);
    if (!found.has(place.line)) found.set(place.line, leftOver(place, one));
  };
  for (const one of LEFT_OVERS) {
    let after = 0;
    for (const { index } of text.matchAll(one.pattern)) {
      if (index < after) continue;
      add(index, one);
      const end = text.indexOf('\n', index);
      if (end === -1 || found.size > MOST) break;
      after = end;
    }
  }
  for (const index of commentsOfWord(text)) add(index, { severity: 'error', message: COMMENT });
  return [...found.values()];
}

/** "[JB1]" in the text, where "[JB1] Please check" is a paragraph of its own below; that alone, if it asks for something. */
function commentsOfWord(text: string): readonly number[] {
  const begun = [...text.matchAll(COMMENT_OF_WORD)].map(([, mark = '', asks]) => ({ mark, asks }));
  const marks = new Map(begun.map(({ mark, asks }) => [mark, asks !== undefined]));
  return [...marks].slice(0, MOST_COMMENTS).flatMap(([mark, asks]) => {
    const first = text.indexOf(mark);
    return asks || text.indexOf(mark, first + 1) !== -1 ? [first] : [];
  });
}

const COMMENT_OF_WORD =
  /^[ \t]*(\[[A-Z]{2,3}\d{1,3}\])(?: ((?:check|please|can|confirm|should|needs?|ask|add|what|who|update)\b))?/gim;

/** The first are enough. */
const MOST = 20;
const MOST_COMMENTS = 5;

const UNTITLED =
  /^(?:(?:report|document|your|agenda) title|title|report|heading(?: \d)?)(?: here| goes here)?$|^(?:untitled|new report|untitled document)$/i;
/** Without its quotation marks, YAML takes a text in brackets for a list. */
const GUIDANCE_IN_LIST =
  /^(?:insert|enter|type|tbc|to be (?:confirmed|added|completed|inserted))\b/i;

/** What was left in the text of a field, at its place; nothing where it was finished. */
export function leftOverInField(
  text: string,
  keys: readonly PropertyKey[],
  place: Place,
): Diagnostic | undefined {
  const field = keys.at(-1);
  const [found] = leftOversIn(text, () => place);
  if (found) return found;
  const isLeft =
    (field === 'title' && UNTITLED.test(text)) ||
    (typeof field === 'number' && GUIDANCE_IN_LIST.test(text));
  return isLeft ? leftOver(place, { severity: 'error', message: LEFT }) : undefined;
}

function leftOver(place: Place, { severity, message }: Omit<LeftOver, 'pattern'>): Diagnostic {
  return { ...diagnose('left-over', place, message), severity };
}
