import type { Secret } from './secret.ts';
import { detailsIn, isTellingDetail, type Placed } from './details.ts';
import { foldText } from './folded-text.ts';
import { isOrdinaryWording } from './words/ordinary-words.ts';

/** Letters and digits from which a sentence is looked for without more: some five ordinary words. */
const SENTENCE_LETTERS = 24;
const SENTENCE_WORDS = 4;
/** With a name or a figure in it, less is enough. */
const TELLING_LETTERS = 12;
const NAME_LETTERS = 8;
const TITLE_LETTERS = 10;

/**
 * Whether a secret differs from words that any paper has. One that doesn't is not looked for: it
 * would stop honest builds, and standing alone it gives nothing away.
 */
export function isDistinctive(secret: Pick<Secret, 'kind' | 'text'>): boolean {
  const { kind, text } = secret;
  switch (kind) {
    case 'file-hash':
    case 'withdrawn-file':
      return /^[\da-f]{32,128}$/i.test(text);
    case 'name':
      return isTellingName(text);
    case 'detail':
      return isTellingDetail(text);
    case 'file-name':
      return fileNameWords(text).join('').length >= NAME_LETTERS - 2;
    case 'title':
    case 'background-paper':
      return foldText(text).length >= TITLE_LETTERS && !isCommonWording(text);
    case 'sentence':
      return isTellingSentence(text);
  }
}

/** Names of people, firms and places: two words or more that begin with a capital. */
export function namesIn(whole: string): Placed[] {
  const names = new Map<string, Placed>();
  // On one line, and over the end of a line: which of the two is meant, the text doesn't say.
  for (const pattern of [NAME_ON_A_LINE, NAME_OVER_LINES]) {
    for (const match of whole.matchAll(pattern)) {
      const opening = OPENING_WORDS.exec(match[0])?.[0] ?? '';
      const text = match[0].slice(opening.length).replace(NEXT_SENTENCE, '');
      const name = { text, offset: match.index + opening.length };
      if (isTellingName(name.text)) names.set(`${name.offset} ${name.text}`, name);
    }
  }
  return [...names.values()].sort((a, b) => a.offset - b.offset);
}

/** The words of a file name that are not every file's: "appendix-2-final-v3.pdf" has none. */
export function fileNameWords(fileName: string): string[] {
  return fileName
    .replace(/\.[a-z\d]{1,5}$/i, '')
    .split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .map(foldText)
    .filter((word) => word.length > 1 && !/^v?\d+$/.test(word) && !COMMON_WORDS.has(word));
}

/** Whether a folded word is in many papers, even with a capital. */
export function isCommonWord(folded: string): boolean {
  return COMMON_WORDS.has(folded);
}

let commonWording: ReadonlySet<string> | undefined;

/** The words of the Act and of every paper, which give nothing away wherever they are. */
function isCommonWording(text: string): boolean {
  commonWording ??= new Set(COMMON_WORDING.map(foldText));
  return commonWording.has(foldText(text));
}

function isTellingSentence(text: string): boolean {
  const letters = foldText(text).length;
  if (isCommonWording(text) || isOrdinaryWording(text)) return false;
  if (letters >= SENTENCE_LETTERS && wordsOf(text).length >= SENTENCE_WORDS) return true;
  return letters >= TELLING_LETTERS && (namesIn(text).length > 0 || detailsIn(text).length > 0);
}

function isTellingName(text: string): boolean {
  const words = wordsOf(text).filter((word) => word.length > 1);
  return (
    words.length >= 2 &&
    words.join('').length >= NAME_LETTERS &&
    words.some((word) => !COMMON_WORDS.has(word)) &&
    !isCommonWording(text)
  );
}

function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}'’]+/u)
    .map(foldText)
    .filter((word) => word !== '');
}

/** Letters of a word of a name: a line without a blank isn't gone through to its end from each of its capitals. */
const LONGEST_WORD = 60;
const [NAME_ON_A_LINE, NAME_OVER_LINES] = ['[ \\t]+', '(?:[ \\t]+|[ \\t]*\\n[ \\t]*)'].map(
  (space) =>
    new RegExp(
      String.raw`\p{Lu}[\p{L}'’-]{1,${LONGEST_WORD}}(?:${space}(?:(?:of|the|de|van|der|&)${space}){0,2}\p{Lu}[\p{L}\p{N}'’&-]*)+`,
      'gu',
    ),
) as [RegExp, RegExp];

const OPENING = String.raw`(?:The|This|That|These|Those|A|An|In|On|At|For|From|By|With|And|But|If|When|Where|While|As|Both|Our|Its|Their|Members|However|Following|Since|Under|Between)`;
/** What begins a sentence isn't part of the name that follows. */
const OPENING_WORDS = new RegExp(String.raw`^(?:${OPENING}\s+)+`);
/** Nor of a name that ends the line before, such as that of a letterhead. */
const NEXT_SENTENCE = new RegExp(String.raw`\s*\n\s*${OPENING}(?!\p{L})[^]*$`, 'u');

/** LGA 1972 Sch 12A Part 1, as substituted by SI 2006/88 and SI 2006/2969, and what papers say around it. */
export const COMMON_WORDING: readonly string[] = [
  'Information relating to any individual.',
  'Information which is likely to reveal the identity of an individual.',
  'Information relating to the financial or business affairs of any particular person (including the authority holding that information).',
  'Information relating to any consultations or negotiations, or contemplated consultations or negotiations, in connection with any labour relations matter arising between the authority or a Minister of the Crown and employees of, or office holders under, the authority.',
  'Information in respect of which a claim to legal professional privilege could be maintained in legal proceedings.',
  'Information which reveals that the authority proposes (a) to give under any enactment a notice under or by virtue of which requirements are imposed on a person; or (b) to make an order or direction under any enactment.',
  'Information relating to any action taken or to be taken in connection with the prevention, investigation or prosecution of crime.',
  'In all the circumstances of the case, the public interest in maintaining the exemption outweighs the public interest in disclosing the information.',
  'Not for publication by virtue of paragraph of Schedule 12A of the Local Government Act 1972',
  'Exempt information - possible exclusion of the press and public',
  'This page is intentionally left blank.',
  'Not for publication',
  'This report is not for publication.',
  'This appendix is not for publication.',
  'This item is not for publication.',
  'Exempt information',
  'Exempt appendix',
  'Confidential appendix',
  'Background papers',
];

const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a act adult adults agenda an and annex annual appendices appendix area authority board borough
  budget business cabinet call care case chair chief children childrens city civic cllr committee
  community confidential copy corporate council councillor councillors county cover crown department
  deputy director district document draft east education england english environment equality exempt
  executive families final finance financial for full general government governance great britain
  group hall head health highways housing in information interest january february march april may
  june july august september october november december joint kingdom lady leader legal licensing
  local lord mayor meeting member members minister minutes monday tuesday wednesday thursday friday
  saturday sunday mr mrs ms miss dr new north not of office officer open order other paper panel
  papers paragraph parish part party people performance person places plan planning plans police
  policies policy private procedure programme project proper public publication redacted regulation
  regulations report reports resources review rules scan scanned schedule scrutiny secretary section
  service services signed sir social south standing state strategic strategy street sub summary
  supplement team term test the title to town transport uk united untitled urgent version ward wards
  west young`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
