import { certainlyMeant } from '../../../language/suggest.ts';
import type { LabelLine } from './label-line.ts';
import { nearlyAnswer } from './nearly-answer.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { welshLabel } from './welsh-labels.ts';
import { welshOutcome } from './welsh-outcomes.ts';

/** Words by which labels are known, for those that are misspelt. */
const KNOWN = [
  'Resolved', 'Decided', 'Recommended', 'Against', 'Abstained', 'Abstentions', 'Not voting', 'Moved', 'Seconded', 'Proposed',
  'Interest', 'Casting vote', 'Carried', 'Withdrawn', 'Reasons', 'Alternatives', 'Summary', 'Question', 'Answer', 'Supplementary',
  'Signatures', 'Received', 'Answer due', 'Progress on', 'Outcome', 'Correction', 'Recorded against', 'Joined', 'Altered',
  'Call-in outcome', 'Dispensation', 'Reports urgent',
]; // prettier-ignore

const NEARLY =
  /^(\p{L}[\p{L}’' -]{3,24}?)(?: ?\([^()]{0,20}\))?(?: ?[:：]| ?[–—](?= |$)| -{1,2}(?= |$))/u;

/**
 * A line whose first words are nearly a label’s: it would be printed as prose, and nobody would know.
 * @param known the label of a line, by which it is tried what it would be with the right word
 */
export function nearlyLabel(
  line: string,
  known: (line: string) => LabelLine | undefined,
): LabelLine | undefined {
  const outcome = welshOutcome(line);
  if (outcome !== undefined) return outcome === 'text' ? undefined : outcome;
  return (
    welshDecision(line) ??
    inWelsh(line) ??
    welshMovers(line) ??
    nearlyAnswer(line) ??
    withSeparator(line) ??
    withoutSeparator(line, known) ??
    nearlyResult(line)
  );
}

/** The passive past of Welsh ends in -wyd: by these verbs a meeting decides. */
const WELSH: readonly (readonly [verb: RegExp, label: string])[] = [
  [/^penderfynwyd$/i, 'RESOLVED'],
  [/^(?:cytunwyd)$/i, 'AGREED'],
  [/^(?:argymhellwyd)$/i, 'RECOMMENDED'],
  [/^(?:nodwyd)$/i, 'NOTED'],
];

/** "PENDERFYNWYD derbyn yr adroddiad": labels are in English, and the words of a decision in any language. */
function welshDecision(line: string): LabelLine | undefined {
  const word = /^(\p{L}{4,12}wyd)(?![\p{L}’'-])/iu.exec(line)?.[1];
  const label = word === undefined ? undefined : WELSH.find(([verb]) => verb.test(word))?.[1];
  if (word === undefined || label === undefined) return undefined;
  const message = `"${word}" begins a decision in Welsh, and is printed as text. Write "${label} – ${word}" at the beginning of the line, so that it is one; its words stay in Welsh.`;
  return { kind: 'unclear', message, fix: { from: word, to: `${label} – ${word}` } };
}

/** "Cynigiwyd gan y Cynghorydd Brook, eiliwyd gan y Cynghorydd Carr": who moved it, which no sign ends. */
function welshMovers(line: string): LabelLine | undefined {
  const word = /^(cynigiwyd|eiliwyd) gan (?=(?:yr? )?(?:cyng|\p{Lu}))/iu.exec(line)?.[0].trim();
  if (word === undefined) return undefined;
  const label = /^c/i.test(word) ? 'Moved' : 'Seconded';
  const message = `"${word}" says in Welsh who ${label.toLowerCase()} it, and is printed as text. Write "Moved: Ann Ince. Seconded: Tom Pyke." with the right names on a line of its own.`;
  return { kind: 'unclear', message };
}

/** "O blaid: 3": labels are in English. */
function inWelsh(line: string): LabelLine | undefined {
  const found = welshLabel(line);
  if (!found || !/[:：–—]|\d| -/.test(line)) return undefined;
  const { word, label } = found;
  const message = `"${word}" is a label in Welsh, and is printed as text. Write "${label}", or both: "${label} / ${word}".`;
  return { kind: 'unclear', message, fix: { from: word, to: `${label} / ${word}` } };
}

function withSeparator(line: string): LabelLine | undefined {
  const found = NEARLY.exec(line);
  const word = found?.[1]?.trim();
  if (word === undefined || KNOWN.some((one) => one.toLowerCase() === word.toLowerCase()))
    return undefined;
  const rest = line.slice(found?.[0].length).trim();
  const meant = certainlyMeant(word, KNOWN) ?? certainlyMeant(word, ['Vote'], 1);
  if (meant === undefined || meant[0]?.toLowerCase() !== word[0]?.toLowerCase()) return undefined;
  // "Voted: 9 for, 3 against" is a vote all the same, whatever else the word means.
  if (isOrdinary(word) && !(meant === 'Vote' && fits(meant, rest))) return undefined;
  // An inflection is a word of its own: "Recommending –", "Receives:".
  const right = /^(?:Resolved|Decided|Recommended)$/.test(meant) ? meant.toUpperCase() : meant;
  return nearly(word, right, fits(meant, rest));
}

const isOrdinary = (word: string): boolean => ORDINARY_WORDS.has(word.toLowerCase());

/** How it was voted, and nothing else: "unanimously", "by 5 votes to 2", "(5/2)". */
const HOW_VOTED =
  /^[ .:;,–—-]*(?:$|(?:unanim|nem\b|nemine|\(?\d|(?:by|on|with) (?:an? |the )?(?:\p{L}+ )?(?:\d|majority|casting|unanim|show of)).{0,80}$)/iu;
const NAME_FIRST = /^(?:\(?\d{1,4}\)?|none|nil|(?:the )?\p{Lu})/u;

/** What stands behind a label, by which a word is sure to be that label; behind the others anything may. */
const BEHIND: readonly (readonly [labels: RegExp, rest: RegExp])[] = [
  [/^(?:carried|lost|defeated|rejected|withdrawn)$/i, HOW_VOTED],
  [/^vote$/i, /^(?:\(?\d|(?:for|against|in favou?r|unanim|nem\b|nemine|carried|lost|defeated|by (?:ballot|show)|recorded))/i],
  [/^(?:against|abstained|abstentions|not voting|moved|seconded|proposed|interest|joined|recorded against)$/i, NAME_FIRST],
]; // prettier-ignore

/** Whether what follows is such as stands behind a label: only then may the word be corrected unasked. */
const fits = (label: string, rest: string): boolean =>
  BEHIND.every(([labels, behind]) => !labels.test(label) || behind.test(rest));

/** "The motion was lsot", "…, on being put to the vote, carreid unanimously": of the shortest words only certain slips are one. */
function nearlyResult(line: string): LabelLine | undefined {
  const [, word, rest = ''] = RESULT_OF.exec(line) ?? [];
  if (word === undefined || OUTCOMES.some((one) => one.toLowerCase() === word.toLowerCase()))
    return undefined;
  if (isOrdinary(word) || !HOW_VOTED.test(rest)) return undefined;
  const meant = outcomeOf(word)?.toLowerCase();
  return meant?.[0] === word[0]?.toLowerCase() || meant === 'lost'
    ? nearly(word, meant as string, true)
    : undefined;
}

const RESULT_OF =
  /^(?:the )?(?:substantive |procedural |original |amended )?(?:motion|amendment|proposal)(?:, (?:up)?on (?:being|having been) put(?: to the (?:vote|meeting))?,)? (?:(?:was|were|is|then|declared|therefore|accordingly),? )*(?:(?:up)?on (?:being|having been) put(?: to the (?:vote|meeting))?, )?(?:(?:was|were|then|declared) )*(\p{L}{4,10})((?:[ .,;:(–—-].*)?)$/iu;

/** The outcome that a word is nearly: a letter doubled or not is no slip of its own. */
function outcomeOf(word: string): string | undefined {
  if (/^(?:lsot|olst|l+o+s+t+)$/i.test(word)) return 'Lost';
  const longer = OUTCOMES.filter((one) => one !== 'Lost');
  const single = certainlyMeant(singled(word), longer.map(singled), 1);
  return longer.find((one) => singled(one) === single) ?? certainlyMeant(word, longer, 1);
}

/** A misspelt "Seconded": who moved it, up to there, and the words from there. */
export type SecondedSlip = LabelLine & {
  readonly kind: 'unclear';
  readonly before: string;
  readonly words: string;
};

/** "Anne Dean; secnded by Stan Major" behind "Moved": nobody would be read as its seconder. */
export function nearlySeconded(rest: string): SecondedSlip | undefined {
  for (const found of rest.matchAll(SECONDED_SLIP)) {
    const [, word = '', behind = ''] = found;
    if (/^second(?:ed|er|s)?$/i.test(word) || isOrdinary(word)) continue;
    if (certainlyMeant(word, ['Seconded']) === undefined) continue;
    const right = /^\p{Lu}/u.test(word) ? 'Seconded' : 'seconded';
    const label = nearly(word, right, fits('Seconded', behind));
    const from = found.index + found[0].indexOf(word);
    return { ...label, before: rest.slice(0, found.index), words: rest.slice(from) };
  }
  return undefined;
}

const SECONDED_SLIP =
  /(?<=^|[\p{L}.,;)])[.,;]? ?(?:\band )?\b(s\p{L}{4,10})(?: by ?:?| ?:) ?(?=(\S.{0,200}))/giu;

/** @param isSure whether the word may be corrected unasked */
function nearly(word: string, right: string, isSure: boolean): LabelLine & { kind: 'unclear' } {
  const message = `"${word}" is nearly the label "${right}", and is printed as text as it is. Write "${right}", or begin the line with another word.`;
  return { kind: 'unclear', message, ...(isSure && { fix: { from: word, to: right } }) };
}

/** Words that make a label with "to" or "that" behind them, or in capitals with any words: "RECOMENDED to Cabinet – That". */
const VERBS = [
  'Resolved',
  'Decided',
  'Recommended',
  'Determined',
  'Proposed',
  'Seconded',
  'Agreed',
];
/** Tried after the verbs: "Carred" is as near to "Agreed" as to be uncertain among them. */
const OUTCOMES = ['Carried', 'Lost', 'Defeated', 'Rejected', 'Withdrawn'];
const VERB =
  /^((?:(?:it was|and|therefore|accordingly|unanimously|then|further),? ){0,3})(?!(?:it|and|therefore|accordingly|unanimously|then|further)\b)(\p{L}{4,13})(?=$|[\s,;.!(:：–—-])/iu;

const singled = (word: string): string => word.toLowerCase().replace(/(\p{L})\1+/gu, '$1');

/** A verb of a decision or a mover whose label would be known, were it spelt rightly. */
function withoutSeparator(
  line: string,
  known: (line: string) => LabelLine | undefined,
): LabelLine | undefined {
  const [, before = '', word] = VERB.exec(line) ?? [];
  if (word === undefined || isOrdinary(word)) return undefined;
  // Of two slips "removed" is as near to "resolved" as many a misspelling; a letter doubled or not is none.
  const single = word.length < 5 ? undefined : certainlyMeant(singled(word), VERBS.map(singled), 1);
  const meant = VERBS.find((verb) => singled(verb) === single) ?? outcomeOf(word);
  if (meant === undefined || meant.toLowerCase() === word.toLowerCase()) return undefined;
  // A word of another ending is a word of its own: "Recommending", "AGREES".
  if (
    (meant[0]?.toLowerCase() !== word[0]?.toLowerCase() && meant !== 'Lost') ||
    !/[de]{2}$|[dv]$|^lo?s+t|^lsot|^wit/i.test(word)
  )
    return undefined;
  const isShouted = word === word.toUpperCase();
  const right =
    isShouted || /^(?:Resolved|Decided|Recommended)$/.test(meant) ? meant.toUpperCase() : meant;
  const asMeant = isShouted ? meant.toUpperCase() : meant;
  const rest = line.slice(before.length + word.length);
  // "Caried out: repairs" and "Carred forward" are no results.
  if (OUTCOMES.includes(meant) && !fits(meant, rest)) return undefined;
  return known(before + asMeant + rest)
    ? nearly(
        word,
        before === '' ? right : asMeant.toLowerCase(),
        fits(meant, rest.replace(/^[ .:;–—-]+/, '')),
      )
    : undefined;
}
