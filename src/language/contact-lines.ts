import { isCommercialPost, isOfNoOffice, isPost } from './words/posts.ts';

/** Who wrote a report, and whom to ask: a line that each report has, whatever it is about. */
const CONTACT_LINE =
  /^[ \t>*_|#+-]*(?:report(?:ing)? (?:author|officer)s?|authors?|contact officers?|officer contacts?|lead officers?|lead directors?|accountable (?:officer|director)s?|responsible (?:officer|director)s?|report (?:of|from|by)|prepared by|contact for enquiries|enquiries(?: to| (?:about|on|regarding) (?:this|the) (?:report|paper))?|contacts? for (?:further|more) (?:information|details)|officer to contact|head of service|cabinet members?|portfolio holders?|lead members?|executive members?)[ \t]{0,3}[*_]{0,3}[ \t]{0,3}(?::|\||[–-])|^[ \t>*_|#+-]*(?:\d{1,3}(?:\.\d{1,3})?[.)]?[ \t]{1,4})?(?:for|if you (?:need|want|would like)) (?:any )?(?:further|more) (?:information|details),?(?: about this report,?)?(?: please)? (?:contact|e-?mail|call|ring|telephone|phone|speak to)(?!\p{L})/iu;
/** What is said of them in the lines below it. */
const FURTHER_LINE =
  /^[ \t>*_|#+-]*(?:tel(?:ephone)?(?: (?:no\.?|number))?|phone|mobile|e-?mail(?: address)?|direct (?:line|dial)|ext(?:ension|n)?|job title|post|directorate|department)\.?[ \t]{0,3}[*_]{0,3}[ \t]{0,3}(?::|\||(?=[\d+(]))/iu;
/** "Prepared by Jane Field and Ann Lee on 4 April 2026, version 1.2": persons, and nothing else. */
const PERSON = String.raw`\p{Lu}[\p{L}'’.-]*(?:[ \t]+\p{Lu}[\p{L}'’.-]*){1,3}`;
const WRITTEN_BY = new RegExp(
  String.raw`^[ \t>*_|#+-]*(?:(?:report|paper|document)[ \t]+)?(?:prepared|written|compiled|produced|drafted|checked|reviewed|issued)[ \t]+by[ \t]+${PERSON}(?:,?[ \t]+(?:and|&)[ \t]+${PERSON})?(?:,?[ \t]+on[ \t]+\d{1,2}[ \t]+\p{L}+[ \t]+\d{4})?(?:[,;]?[ \t]+v(?:ersion)?\.?[ \t]*[\d.]+)?[.*_| \t]*\r?$`,
  'u',
);
const FIRM = /(?<!\p{L})(?:ltd|limited|llp|plc|inc|gmbh|cic|holdings)(?!\p{L})/iu;
const isWrittenBy = (line: string): boolean => {
  const small = line.replace(
    /^([ \t>*_|#+-]*)(\p{L}+)/u,
    (_, before: string, word: string) => before + word.toLowerCase(),
  );
  return WRITTEN_BY.test(small) && !FIRM.test(line);
};

const NOTHING = /^[ \t|:>-]*$/;
const LONGEST = 240;
/** Sums of money and details of a case have no place in such a line. */
const NOT_OF_CONTACTS =
  /[£€$%]|(?<!\p{L})(?:claim|tender|bid|settle|complain|debt|rent|informant|informer|whistle-?blower)\p{L}*/iu;

/** A text with blanks in place of the lines and sentences that say who wrote it, so that all else keeps its place. */
export function withoutContactLines(text: string): string {
  let isContact = false;
  return text
    .split('\n')
    .map((line) => {
      if (NOTHING.test(line)) return line;
      isContact =
        CONTACT_LINE.test(line) || isWrittenBy(line) || (isContact && FURTHER_LINE.test(line));
      isContact &&= line.length <= LONGEST && !NOT_OF_CONTACTS.test(line);
      return isContact ? line.replace(/[^|]/g, ' ') : withoutContactSentences(line);
    })
    .join('\n');
}

const AFTER_A_SENTENCE = /(?<=[.!?]["'”’)\]]?[ \t]+)(?=\p{Lu})/u;
/** What may stand in a contact sentence after its opening: persons, posts, telephone numbers of offices and addresses for e-mail. */
const NAME_OR_POST =
  /^(?:(?:the|or|and|our)[ \t]+)?\p{Lu}[\p{L}'’.-]*(?:[ \t]+(?:(?:of|for|and|to|the|&)[ \t]+)*\p{Lu}[\p{L}'’.-]*){0,7}$/u;
const OFFICE_PHONE =
  /^(?:(?:tel(?:ephone)?|phone|ext(?:ension)?)\b[.:]?[ \t]*)?(?:0(?!7)[\d \t]{8,14}|\d{4,6})$/iu;
const E_MAIL =
  /^(?:e-?mail[ \t:]*)?[\p{L}\d._+-]+@(?!(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|live|aol|btinternet)\.)[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/iu;
const OF_GOVERNMENT = /@[\p{L}\d.-]+\.gov\.(?:uk|wales|scot)$/iu;
/** A home: "Alder Row" may be written as a name is. */
const OF_ADDRESS =
  /(?<!\p{L})(?:row|road|street|lane|avenue|close|hill|drive|way|terrace|crescent|grove|court|flat|cottage|farm|house|mews|place|refuge|hostel|shelter)(?!\p{L})/iu;

const BEFORE_SENTENCE = String.raw`^[ \t>*_#+-]*(?:\d{1,3}(?:\.\d{1,3})?[.)]?[ \t]{1,4})?`;
const ABOUT_THIS = String.raw`(?: (?:about|on|regarding) (?:this|the) (?:report|paper|matter|decision))?`;
/** Sentences that say whom to ask, and who wrote it, in other words. */
const CONTACT_SENTENCE = new RegExp(
  [
    String.raw`${BEFORE_SENTENCE}(?:any )?(?:further|more) (?:information|details?)${ABOUT_THIS} (?:is|are|can be|may be) (?:available|obtained|had|requested)[ \t]+from`,
    String.raw`${BEFORE_SENTENCE}(?:the )?author of (?:the|this) (?:report|paper)[ \t]*(?::|is(?!\p{L}))`,
    String.raw`${BEFORE_SENTENCE}(?:any )?(?:questions|queries|enquiries|comments)${ABOUT_THIS} (?:should|may|can) be (?:sent|put|addressed|directed|made)[ \t]+to`,
  ].join('|'),
  'iu',
);
/** Anybody may be asked for so: somebody with a post is one of the council's officers. */
const PLEASE_CONTACT = new RegExp(
  String.raw`${BEFORE_SENTENCE}(?:(?:if you (?:have|would like to ask) any (?:questions|queries)|for (?:any )?(?:questions|queries))${ABOUT_THIS},?[ \t]+)?(?:please )?contact(?=[ \t])`,
  'iu',
);

/**
 * Whether all of a contact sentence is names, posts and ways to reach an office: no addition, and no home.
 * @param isOwn whether a piece is a way to reach the council
 */
function saysOnlyWhom(sentence: string, isOwn: (piece: string) => boolean = () => false): boolean {
  const opening =
    CONTACT_LINE.exec(sentence) ?? CONTACT_SENTENCE.exec(sentence) ?? PLEASE_CONTACT.exec(sentence);
  if (!opening) return false;
  const pieces = sentence
    .slice(opening[0].length)
    .replace(/[.*_| \t\r]+$/, '')
    .split(/[,;()|*]|[ \t](?:on|at|or)[ \t]|[ \t][–-][ \t]/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  if (pieces.some(isOfNoOffice)) return false;
  if (!CONTACT_LINE.test(sentence)) {
    const isOfCouncil = (piece: string) =>
      isOwn(piece) || (CONTACT_SENTENCE.test(sentence) && OF_GOVERNMENT.test(piece));
    const post = pieces.find(isPost);
    if (post === undefined && !pieces.some(isOfCouncil)) return false;
    // A firm has a finance manager too, and its own number.
    const isOfOthers = (piece: string) =>
      FIRM.test(piece) ||
      (!isOfCouncil(piece) &&
        (E_MAIL.test(piece) ||
          (OFFICE_PHONE.test(piece) && (post === undefined || isCommercialPost(post)))));
    if (pieces.some(isOfOthers)) return false;
  }
  return (
    pieces.length > 0 &&
    pieces.every(
      (piece) =>
        OFFICE_PHONE.test(piece) ||
        E_MAIL.test(piece) ||
        (NAME_OR_POST.test(piece) && (isPost(piece) || !OF_ADDRESS.test(piece))),
    )
  );
}

/** A line with blanks in place of the sentences within it that say the same. */
function withoutContactSentences(line: string, isOwn?: (piece: string) => boolean): string {
  if (!MAY_HAVE_CONTACT.test(line)) return line;
  return line
    .split(AFTER_A_SENTENCE)
    .map((sentence, at) => {
      const isContact =
        sentence.length <= LONGEST &&
        (at > 0
          ? saysOnlyWhom(sentence, isOwn) || isWrittenBy(sentence.trimEnd())
          : !CONTACT_LINE.test(sentence) && saysOnlyWhom(sentence, isOwn)) &&
        !NOT_OF_CONTACTS.test(sentence);
      return isContact ? sentence.replace(/[^|]/g, ' ') : sentence;
    })
    .join('');
}

const MAY_HAVE_CONTACT =
  /author|officer|director|enquiries|contact|prepared|written|compiled|information|details|questions|queries|comments/i;

/** The same in fewer words: anybody's contact may be said so, also that of a party to the matter. */
const SHORT_CONTACT_LINE =
  /^[ \t>*_|#+-]*(?:\d{1,3}(?:\.\d{1,3})?[.)]?[ \t]{1,4})?(?:(?:key|main|officer|council) )?(?:contacts?(?: details| name| point| person)?|(?:for )?(?:further|more) (?:information|details)|information|queries|questions|enquiries|officers?|e-?mails?)(?!\p{L})[^:|\n]{0,40}(?::|\||[–-])/iu;
/** Of a number of an office, without its last four digits. */
const LEAST_OF_EXCHANGE = 6;
/** Whoever is on another side of the matter has no address at the council. */
const EMAIL_HOST = /@([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)/gu;

/**
 * A text with blanks in place of the lines by which the council's own officers are reached: "Contact:" with addresses of the council alone.
 * @param host of the council's addresses: "millbrook.gov.uk".
 * @param phone of the council: an office has a number that differs in its last four digits.
 */
export function withoutContactsAt(text: string, host: string | undefined, phone = ''): string {
  if (host === undefined) return text;
  const own = host.toLowerCase();
  const exchange = phone.replace(/\D/g, '').slice(0, -4);
  const isOwnPiece = (piece: string): boolean =>
    (E_MAIL.test(piece) && piece.toLowerCase().endsWith(`@${own}`)) ||
    (exchange.length >= LEAST_OF_EXCHANGE &&
      OFFICE_PHONE.test(piece) &&
      piece.replace(/\D/g, '').startsWith(exchange));
  return text
    .split('\n')
    .map((written) => {
      const line = withoutContactSentences(written, isOwnPiece);
      if (line.length > LONGEST || !SHORT_CONTACT_LINE.test(line)) return line;
      if (NOT_OF_CONTACTS.test(line)) return line;
      const hosts = [...line.matchAll(EMAIL_HOST)].map(([, one = '']) => one.toLowerCase());
      const isOwn =
        hosts.length > 0 && hosts.every((one) => one === own || one.endsWith(`.${own}`));
      return isOwn ? line.replace(/[^|]/g, ' ') : line;
    })
    .join('\n');
}
