import { error, warning, type LeftOver } from './pattern.ts';
import { begin, END } from './template-marks.ts';

const LOST_BY_PROGRAM =
  'The program that this was copied from lost a reference or a figure here. Write what it was.';
const FIELD_OF_WORD =
  'This is what Word calculates by, and not what it shows. Write what the document shows here, or take it out.';
const LOST_PICTURE =
  'A picture was here in what this was copied from, and didn’t come along. Put it beside the text and write ![What it shows](its-name.png), or take this out.';
const CHANGE_OF_WORD =
  'Word showed this beside the text, to say what was changed. Take it out, and look whether the text has the words that were agreed.';
const MARK_OF_COMMENT =
  'This looks like the mark of a comment that was copied from Word. Take it out.';
const WRITING_PROGRAM =
  'This was left by a program that writes texts. Take it out, and look whether what it wrote is right.';
const NAME_OF_FILE =
  'This is the name of the file that the text was copied from, as the foot of a page has it. Take the line out.';
const MESSAGE =
  'This belongs to the e-mail or the chat that the text was copied from. Take it out.';

export const COMMENT =
  'This is the mark of a comment that was copied from Word, with the comment itself. Delete both.';

/** What Word’s fields are called in their codes; those that are words of a sentence too count in braces alone. */
const CODES =
  'MERGEFIELD|HYPERLINK|PAGEREF|NOTEREF|STYLEREF|REF|SEQ|TOC|PAGE|NUMPAGES|SECTIONPAGES|DATE|TIME|CREATEDATE|SAVEDATE|PRINTDATE|INCLUDEPICTURE|INCLUDETEXT|EMBED|LINK|IF|ASK|FILLIN|DOCPROPERTY|DOCVARIABLE|FORMTEXT|FORMCHECKBOX|FORMDROPDOWN|QUOTE|AUTHOR|FILENAME|TITLE|SUBJECT|MACROBUTTON|XE|TC|CITATION|BIBLIOGRAPHY|ADDIN|SYMBOL|SET|ADVANCE|EQ|LISTNUM|AUTOTEXT|SHAPE';
const PICTURES =
  '(?:inline |embedded |linked )?(?:image|picture|graphic|photo|screenshot|diagram|logo)';

/** What Word, Excel, mail programs and others leave where something of theirs was copied. */
export const PROGRAM_MARKS: readonly LeftOver[] = [
  error(
    String.raw`\bError! (?:Reference source|Bookmark|No (?:text|bookmark)|Not a valid|Unknown|Hyperlink|Filename|Main Document|Use the Home tab|Switch argument|Objects cannot)`,
    'g',
    LOST_BY_PROGRAM,
  ),
  error(
    String.raw`#(?:REF!|DIV/0!|VALUE!|NUM!|NULL!|NAME\?|SPILL!|CALC!|GETTING_DATA)|\[object Object\]`,
    'g',
    LOST_BY_PROGRAM,
  ),
  error(String.raw`\|[ \t]*(?:#{4,}|#N/A|NaN|undefined)[ \t]*(?=\|)`, 'g', LOST_BY_PROGRAM),
  error(String.raw`\(cid:\d{1,5}\)`, 'g', LOST_BY_PROGRAM),
  // Codes of fields, in the braces that Word shows around them and without.
  error(String.raw`\{\s{0,3}(?:${CODES})(?:\s[^{}\n]{0,200})?\}`, 'g', FIELD_OF_WORD),
  error(
    String.raw`\\?\\\* ?MERGEFORMAT\b|\b(?:FORMTEXT|FORMCHECKBOX|FORMDROPDOWN|INCLUDEPICTURE)\b|\bMERGEFIELD \S|\bPAGEREF _Toc\d|\bHYPERLINK (?:\\l )?["“]|\bTOC \\o\b|\bSEQ (?:Table|Figure) \\|\bEMBED (?:Excel|Word|PowerPoint|Visio|Acro)\w*\.`,
    'g',
    FIELD_OF_WORD,
  ),
  // Pictures and boxes.
  error(
    String.raw`\[(?:cid:[^\]\n]{1,120}|(?:${PICTURES}: ?)?(?:image|picture)\d{0,4}\.(?:png|jpe?g|emf|wmf|gif|tiff?))\](?![(:\[])`,
    'gi',
    LOST_PICTURE,
  ),
  warning(
    String.raw`(?<!!|!\[[^\]\n]{0,300}\])\[(?:${PICTURES}(?: ?\d{1,3})?(?: removed| here)?|(?:${PICTURES}|text ?box|smart ?art|ole object|embedded object|shape): [^\]\n]{1,120})\](?![(:\[])`,
    'gi',
    LOST_PICTURE,
  ),
  error(
    String.raw`\bRight[- ]click (?:or tap and hold )?here to download pictures\b|\bThe (?:linked )?(?:image|picture) (?:part with relationship ID|cannot be displayed\b)`,
    'gi',
    LOST_PICTURE,
  ),
  // Changes and comments.
  error(
    String.raw`${begin('FM')}(?:Formatted(?: Table)?: (?:Font|Left|Right|Cent|Justified|Indent|Normal|List|Bullet|English|Not |Space|Line|Super|Sub|Highlight|Border|No |Heading|Default|Numbered|Outline)|Field Code Changed${END}|Moved (?:up|down|\((?:insertion|deletion)\)) ?\[\d{1,3}\])`,
    'gm',
    CHANGE_OF_WORD,
  ),
  warning(String.raw`${begin('DI')}(?:Deleted|Inserted): (?=\S)`, 'gm', CHANGE_OF_WORD),
  error(String.raw`\b(?:Comment|Commented) \[[\p{L}]{1,12}\d{1,3}(?:R\d{1,3})?\]:`, 'gu', COMMENT),
  warning(
    String.raw`(?=\[)(?<=[\p{L}.,;:)”’%])\[\p{Lu}{2,3}\d{1,2}(?:R\d{1,2})?\](?![(:\[])`,
    'gu',
    MARK_OF_COMMENT,
  ),
  // Programs that write.
  error(
    String.raw`【\d{1,3}[^】\n]{0,40}】|\[?oaicite:\d|\bcontentReference\b|(?:\bcite)?\bturn\d{1,2}(?:search|view|news|file|fetch|image)\d{1,3}\b|\bciteturn\d|\ue200|\bChatGPT said:`,
    'gu',
    WRITING_PROGRAM,
  ),
  warning(
    String.raw`\b[Aa]s an? (?:AI|artificial intelligence|large)(?: language)? model, I\b|${begin('SCOA')}(?:Sure|Certainly|Of course|Absolutely)[!,.] (?:[Hh]ere(?:’s|'s| is| are)|I\b)[^\n]{0,160}[:.!]${END}|\b(?:Let me know if|Would you like me to)\b[^.\n]{0,60}\b(?:tweak|adjust|shorten|expand|rephrase|refine|revise|format)\b`,
    'gm',
    WRITING_PROGRAM,
  ),
  // The foot of a printed page, which says from which file it is.
  warning(
    String.raw`^[ \t]*(?:[A-Z]:\\|\\\\[\w.-]+\\)[^\n]{1,200}\.(?:docx?|xlsx?|pptx?|pdf|rtf|odt)[ \t]*$|^[ \t]*[\w()-][\w ().-]{0,100}\.(?:docx?|rtf|odt)[ \t]*$`,
    'gm',
    NAME_OF_FILE,
  ),
  // E-mails and chats.
  error(
    String.raw`^[ \t>]{0,20}-{3,}[ ]?(?:Original|Forwarded) [Mm]essage[ ]?-{3,}|${begin('SG')}(?:Sent from my (?:iPhone|iPad|Samsung|Galaxy|mobile|phone)|Get Outlook for (?:iOS|Android))`,
    'gm',
    MESSAGE,
  ),
  warning(
    String.raw`^[ \t>]{0,20}[*_]{0,2}On [^\n]{6,100} wrote:[ \t]*$|${begin('CWE')}(?:CAUTION|Caution|WARNING|EXTERNAL)[:! ][^\n]{0,40}\b(?:this )?e-?mail\b|^[ \t>]{0,20}[*_]{0,2}From:[*_]{0,2} [^\n]{1,120}\n[ \t>]{0,20}[*_]{0,2}(?:Sent|Date):|${begin(String.raw`\\\[`)}\\?\[\d{1,2}[:.]\d{2}(?: ?[AaPp][Mm])?\\?\] \p{Lu}|${begin('T')}This e-?mail (?:and any|is) [^\n]{0,80}\b(?:confidential|intended)\b`,
    'gmu',
    MESSAGE,
  ),
];
