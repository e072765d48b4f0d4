import { HTML_NAMES } from '../markdown/pasted/html-names.ts';
import { BLANK, error, LEFT, TO_CONFIRM, warning, type LeftOver } from './pattern.ts';

/** Where a paragraph, a point or a row begins, with its number and the signs of Markdown around it. */
const BEGIN = String.raw`(?<=^[ \t>]{0,40}(?:(?:[-*+]|\d{1,3}(?:\.\d{1,3}){0,3}[.)]?|\([a-z]{1,3}\)|\|)[ \t]{1,8})?[*_([]{0,4})`;
/**
 * The same, where one of these letters begins what follows: to look for it is quick, and to look back from every letter of a
 * text is not.
 * @param letters as in the brackets of a regular expression
 */
export const begin = (letters: string): string => `(?=[${letters}])${BEGIN}`;
/** Where it ends. */
export const END = String.raw`[.*_)\]]{0,4}[ \t]*$`;

/** A character of a piece of guidance, which may run on into the next line. */
const INSIDE = String.raw`(?:[^\[\]\n]|\n(?![ \t]*\n))`;
const VERBS =
  'insert|enter|add|type|write|delete|remove|replace|complete|describe|explain|choose|select|click|state|confirm|check|awaiting|mewnosodwch|rhowch|nodwch|dewiswch|ychwanegwch';
const THINGS =
  'text|title|name|date|details|comments|table|chart|graph|figures?|picture|image|map|link|heading|report';
const FIRST_WORDS = `${VERBS}|name|date|amount|figure|your (?:${THINGS})|(?:${THINGS}) here|tbc|to be (?:confirmed|added|completed|inserted|provided|updated|advised|agreed)|placeholder|dn|drafting note|x{2,}`;
/** A word alone may be put into a quotation by whoever quotes, and what is withheld may be named. */
const NO_QUOTATION = String.raw`(?!(?:add|write|delete|remove|replace|complete|describe|explain|choose|select|state|confirm|check)\s?\])(?![^\[\]\n]{0,60}\b(?:redacted|withheld|removed|omitted|illegible|unknown)\s?\])`;
/** What else may be in brackets of a quotation, or in a title that is known to be late. */
const LAST_WORDS =
  "to follow|i[’']w (?:gadarnhau|gwblhau|ychwanegu|ddilyn)|to be (?:confirmed|added|completed|inserted|provided|updated|supplied|checked|agreed)";
const ASKED = 'to (?:complete|confirm|provide|advise|update|add|insert|check|supply)';
/** Said by itself, it is no text yet. */
const FOLLOWS =
  "(?:i[’']w (?:gadarnhau|gwblhau|ychwanegu|ddilyn)|to be (?:confirmed|completed|added|inserted|provided|supplied|drafted|written|advised|updated|determined|agreed|decided)|(?:text|details|figures|wording|information|comments|narrative|table|chart|legal comments|financial comments|more) (?:to follow|to be (?:added|confirmed|provided|inserted|supplied)))(?: (?:by|from|when|once|after) [^.\\n]{1,40})?";
export const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Month|month';
/** Elements of formulas and of pages that no converter of texts leaves: a paper may write about them. */
const OTHER_ELEMENTS =
  'm(?:ath|row|i|n|o|text|glyph|frac|sup|sub|sqrt|root|table|tr|td|style|space|over|under)|base|button|canvas|audio|embed|noscript|picture|source|wbr';
/** What thirty is the number of, where it is written as XXX. */
const ROMAN = 'Part|Parts|Chapter|Title|Book|Volume|Vol\\.|Psalm|Canto|Bowl|Superbowl|Olympiad';
const NAMED_LATER =
  'Cllr|Cllrs|Councillor|Councillors|Officer|Director|Head|Manager|Chair|Mayor|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Company|Contract|Contractor|Supplier|Provider|Ward|Road|Street|Lane|School|Name|Date|Day|Time|Ref|Reference|Number|No|Tel|Telephone|Phone|Ring|Call|Email|Contact|Account|Address|Room|Site|Land|Plot|Unit|The|A|An|On|In|At|By|By|To|For|From|Of|With|And|Or|Is|Was|About|Around|Some|Over|Under|Up|See|Insert|Add|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December';
/** Behind a name it may be thirty; a post, a firm or a place that isn’t known yet is named by none of these. */
const THIRTY = String.raw`(?<![\p{L}\p{N}])(?!(?:${NAMED_LATER})\s)\p{Lu}\p{Ll}+ XXX`;
/** Whose names have numbers. */
const RULER = String.raw`\b(?:King|Queen|Pope|Emperor|Tsar|Prince|Saint|St|Louis) (?:\p{Lu}\p{Ll}+ )?`;

/** What a blank in capitals says that it is the name or the day of. */
const OF_WHOM =
  'FULL|FIRST|LAST|COMPANY|COUNCIL|OFFICER|WARD|REPORT|ROAD|STREET|SCHOOL|SITE|JOB|CONTRACT|CONTRACTOR|SUPPLIER|PROJECT|START|END|MEETING';

/**
 * What is before three dots in a decision, back to the beginning of its line: a quotation in it is closed. After an opening ‘ or ' nobody
 * knows whether what follows is quoted. A line in a quotation (>) is somebody else's words.
 */
const DECIDED = String.raw`(?<=^[ \t]{0,12}(?:(?:[-*+]|\d{1,3}[.)]|\([a-z\d]{1,3}\))[ \t]{1,8}(?:[*_]{0,3}that\b)?)?(?:[*_]{0,3}(?:it was )?(?:resolved|recommended|agreed|decided|penderfynwyd|argymhellwyd)\b|(?<=that))(?:[^"“”‘'\n]|(?<=\p{L})'|"[^"\n]{0,300}"|“[^“”\n]{0,300}”){0,600}[ \t])`;
/** Three dots in the place of a word; those between numbers, as in "(1) … (4)", leave nothing open. */
const DOTS = String.raw`(?:…|\.{3})(?!…|\.{2}|[ \t]{0,3}\(?\d)(?=[\s,;.:)*_]|$)`;
/** After these, a word must come. */
const WANTS_A_WORD = String.raw`(?<=\b(?:on|at|from|by|of|to|for|in|between|with|under|until|than|the|an?)[ \t]{1,3})`;

/** What a template, or whoever began a paper, left in it to be filled in. */
export const TEMPLATE_MARKS: readonly LeftOver[] = [
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
  // "__NAME__" in a sentence: a label or a head of a table is in bold.
  error(String.raw`(?<![\p{L}\p{N}_])__\p{Lu}+(?:_\p{Lu}+){1,5}__(?![\p{L}\p{N}_:])`, 'gu'),
  warning(
    String.raw`(?<=\p{L}[,;’'”"]? )(?<!\b(?:[Tt]he|[Tt]his|[Tt]hat|[Aa]|[Aa]n|[Nn]o|[Aa]ny|[Ee]ach|[Nn]ew|[Ss]ame|[Tt]heir|[Ii]ts|[Oo]ur|[Yy]our|[Hh]is|[Hh]er|[Bb]y|[Nn]ot) )__(?:(?:${OF_WHOM}) )?(?:NAME|DATE|TITLE|ADDRESS|AMOUNT|NUMBER|REFERENCE|REF|COMPANY|COUNCIL|OFFICER|WARD|SUPPLIER|CONTRACTOR|FIGURE|SUM)__(?![\p{L}\p{N}_:])|(?<=\b[Bb]y )__(?:(?:FULL|COMPANY|OFFICER) )?NAME__(?![\p{L}\p{N}_:])|(?<=\b(?:[Bb]y|[Ww]ith|[Ff]rom|[Tt]o|[Bb]etween|[Oo]n|[Aa]t|[Ff]or) (?:the|a|an) )__(?:(?:${OF_WHOM}) (?:NAME|DATE|TITLE|ADDRESS|NUMBER)|NAME|DATE|ADDRESS|AMOUNT|NUMBER|REFERENCE|SUPPLIER|CONTRACTOR|SUM)__(?![\p{L}\p{N}_:])`,
    'gu',
    BLANK,
  ),
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
  error(String.raw`<(?!(?:${HTML_NAMES}|${OTHER_ELEMENTS})>)\p{L}[\p{L}\p{N}_-]{1,40}>`, 'giu'),
  warning(String.raw`<\p{Lu}[\p{L}']{1,30}(?: [\p{L}']{1,30}){1,4}>`, 'gu', LEFT),
  // What Word shows where nobody has written yet.
  error(String.raw`\bChoose an item\.`, 'g'),
  error(
    String.raw`\bclick (?:or tap )?(?:here )?to (?:enter|add|insert)\b|\bchoose a building block|\btap to enter\b`,
    'gi',
  ),
  error(
    String.raw`\b(?:insert|enter|type|add)(?: your| the| a| any| some)? (?:${THINGS})(?: [a-z]{2,12})? here\b|\byour text here\b|\bplaceholder text\b|${begin('STWE')}(?:(?:[Ss]tart )?[Tt]yp(?:e|ing)|[Ww]rite|[Ee]nter)(?: your text)? here\b|${begin('sdep')}(?:sample|dummy|example|placeholder) (?:text|paragraph|sentence)${END}`,
    'gim',
  ),
  error(
    String.raw`\b(?:delete|strike out|cross out) (?:if|as|where) (?:not )?(?:appropriate|applicable|necessary|required)\b`,
    'gi',
  ),
  // What asks the author to take it out again.
  error(
    String.raw`\b(?:delete|remove) (?:this|these|the above|the below|all) (?:text|guidance|notes?|instructions?|prompts?|box|wording|italics|section)\b(?=[^.\n]{0,40}\b(?:before|once|when|after)\b[^.\n]{0,20}\b(?:you|submi\w{0,8}|publi\w{0,8}|complet\w{0,8}|final\w{0,6}|done|finished|sending)\b)`,
    'gi',
  ),
  warning(
    String.raw`(?=[PDdRr])(?:${begin('PDdRr')}|(?<=[.!?] ))(?:Please )?(?:[Dd]elete|[Rr]emove) (?:this|these) (?:text|guidance|notes?|instructions?|prompts?|wording)\b|${begin('DGN')}(?:Drafting notes?|(?:Guidance|Notes?) (?:to|for) (?:the )?(?:report )?(?:authors?|officers?|writers?))\b|${begin('RrAaOoFfLlH')}(?:[Rr]eport authors?|[Aa]uthors?|[Oo]fficers?|[Ff]inance|[Ll]egal|HR) to (?:complete|confirm|insert|provide|add|update|advise)\b[^.\n]{0,30}[.*_)]{0,3}[ \t]*$`,
    'gm',
    LEFT,
  ),
  error(String.raw`\[ ?[●•■*] ?\](?![(:\[])`, 'gu'),
  warning(String.raw`[£€$] ?(?:\.{3,}|…)(?!\d)`, 'gu', BLANK),
  // "held on … be approved", and what else has three dots for a word in what the command new writes.
  error(String.raw`(?=[….])${WANTS_A_WORD}${DECIDED}${DOTS}`, 'gimu'),
  warning(String.raw`(?=[….])${DECIDED}${DOTS}`, 'gimu', BLANK),
  error(String.raw`\breceived from (?:…|\.{3})[.\]]?[ \t]*$`, 'gim'),
  error(
    String.raw`[£€$] ?(?:#{2,}(?:,#{3}){0,4}|0{1,3}(?:,0{3}){1,4}(?!\d|[.,]\d)|n{1,3}(?:,n{3}){0,4}(?:k|m|bn)?(?![\p{L}\d]))`,
    'gu',
  ),
  warning(String.raw`(?<![\p{L}\d'’/.-])nn%?(?=[ ,%;)][^\n])`, 'gu', BLANK),
  error(String.raw`\blorem ipsum\b|\bdolor sit amet\b|\bconsectetur adipiscing\b`, 'gi'),
  error(
    String.raw`<%[=-]?\s?[^%()\n]{1,80}%>|\{%-?\s?[^%()\n]{1,80}%\}|(?<![\p{L}\d$])\$\p{L}[\p{L}_]{2,30}\$(?![\p{L}\d$])|(?<!\S)@@\p{L}[\p{L}_]{1,30}@@|(?<!\S)#\p{Lu}[\p{Lu}_]{2,30}#(?!\S)`,
    'gu',
  ),
  error(
    String.raw`\b(?:[Pp]aragraph|[Pp]ara|[Pp]age|[Tt]able|[Ff]igure|[Ii]tem|[Mm]inute)s?\.? XX(?![\p{L}\d])|\bXth (?=(?:of )?(?:${MONTHS})\b)|[£€$] ?\?(?:k|m|bn)?(?![\p{L}\d?])|\b[Cc]liciwch (?:neu dapiwch )?yma i (?:roi|fewnosod|ychwanegu)\b`,
    'gu',
  ),
  // A name in braces, as programs that fill in letters have them; a set of figures has commas.
  warning(String.raw`(?=\{)(?<=^|[\s"“‘])\{\p{L}{3,30}(?:[ _-]\p{L}{1,30}){0,5}\}`, 'gmu'),
  // What a paper leads to, before its number was known.
  error(
    String.raw`\b(?:[Pp]aragraph|[Pp]ara|[Ss]ection|[Pp]age|[Tt]able|[Ff]igure|[Ff]ig|[Ii]tem|[Mm]inute|[Aa]ppendix|[Aa]nnex|[Rr]ecommendation|[Ss]chedule|[Cc]lause)s?\.? (?:x{1,3}(?:\.x{1,3}){0,2}|X{1,3}(?:\.X{1,3}){1,2}|\?{1,3})(?![\p{L}\d])`,
    'gu',
  ),
  warning(
    String.raw`\b(?:[Pp]aragraph|[Pp]ara|[Pp]age|[Tt]able|[Ff]igure|[Aa]ppendix|[Aa]nnex|[Ii]tem) X(?![\p{L}\d'’/-])`,
    'gu',
  ),
  // Figures and days.
  error(
    String.raw`(?:[£€]|(?<!\$)\$) ?[Xx]{1,9}(?:[.,][Xx]{1,9}){0,4}(?:k|m|bn)?(?![\p{L}\d^_$])|(?<![\p{L}\d])[Xx]{2,3}(?:\.[Xx]{1,3})?(?: ?%| per cent\b| percent\b)`,
    'gu',
  ),
  warning(String.raw`(?<![\p{L}\d'’/.-])xx(?=[ ,;)][^\n])|£{2,}(?!\d)`, 'gu', BLANK),
  error(
    String.raw`(?<![\p{L}\d]|\b(?:${ROMAN})\s)(?:[Xx]{4,}|[Xx]{3}(?<!${THIRTY}))(?![\p{L}\d]|[–-][IVX])`,
    'gu',
  ),
  warning(
    String.raw`(?<!\b(?:${ROMAN})\s)(?<!${RULER})XXX(?<=${THIRTY})(?![\p{L}\d]|[–-][IVX])`,
    'gu',
    BLANK,
  ),
  error(
    String.raw`(?<![\p{L}\d])[Xx]{2}(?:st|nd|rd|th)?(?=[ /.-](?:[Xx]{2}[ /.-]|(?:${MONTHS})\b))|\b(?:DD|dd) (?:Month|month|MMM?|mmm?) (?:YY|yy){1,2}\b`,
    'gu',
  ),
  warning(String.raw`(?<![\p{L}\d])(?:dd[/.-]mm[/.-]yy(?:yy)?)(?![\p{L}\d])`, 'giu', LEFT),
  warning(String.raw`(?<![\p{L}\d.])X%`, 'gu', LEFT),
  // Notes of the author's own.
  error(String.raw`\b(?:TODO|FIXME)\b`, 'g'),
  warning(
    String.raw`(?<![\p{L}\d])(?:T\.?B\.?[CA]\.?|tbc|tba)(?![\p{L}\d@]|[-.]\p{L}| (?:Bank|Group|Ltd|Limited|plc|Capital)\b| (?!(?:${MONTHS})\b)\p{Lu}\p{Ll})|\?{3,}|\(\?{1,2}\)`,
    'gu',
    TO_CONFIRM,
  ),
  warning(
    String.raw`[(|]\s*to be (?:confirmed|advised|completed|added|inserted|agreed)\s*(?=[)|])`,
    'gi',
    TO_CONFIRM,
  ),
  // A paragraph, a row or an item that says no more.
  warning(String.raw`${begin('itdfwcnlm')}(?:${FOLLOWS})${END}`, 'gimu', TO_CONFIRM),
  warning(
    String.raw`${begin('D')}DRAFT(?: (?:REPORT|PAPER|ONLY))?(?:[ –-]{1,3}(?:v|V|[Vv]ersion|VERSION) ?\d{1,3}(?:\.\d{1,3}){0,2})?[*_]{0,3}[ \t]*(?:$|[–-]\s?(?:[Nn]ot for|NOT FOR)\b)|${begin('Nn')}(?:[Nn]ot for (?:circulation|distribution|onward transmission)|NOT FOR (?:CIRCULATION|DISTRIBUTION))\b[.)*_]{0,4}[ \t]*$|${begin('HPA')}(?:HOLD|PENDING|AWAITING)\b(?= (?:for|figures|from|FOR|FROM|FIGURES)\b)`,
    'gm',
    LEFT,
  ),
  warning(
    String.raw`${begin('Nn')}(?:[Nn]otes? (?:to|for) (?:self|\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})?)|N\.?B\.? (?:for|to) (?:legal|finance|HR|\p{Lu}\p{Ll}{1,20}))(?=[:–, ])(?=[^\n]{0,80}\b(?:please|check|confirm|update|add|review|can you)\b)`,
    'gmu',
    LEFT,
  ),
  warning(String.raw`\((?:insert|add) [^()\n]{1,60}\)|\bINSERT [A-Z ]{2,30}\b`, 'g', LEFT),
  warning(String.raw`(?=_)(?:(?<=[^\s_\\][ \t]?)_{5,}|(?<!_)_{5,}(?!_)(?=[ \t]*\S))`, 'g', BLANK),
  warning(
    String.raw`(?<!\.)\.{8,}(?![.…]|[ \t]{0,9}\d{1,4}[ \t]*$)|(?<!…)…{2,}\.{0,3}(?![.…]|[ \t]{0,9}\d{1,4}[ \t]*$)`,
    'gm',
    BLANK,
  ),
];
