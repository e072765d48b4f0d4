import type { LabelLine } from './label-line.ts';

const END = String.raw`(?![\p{L}\p{M}’'-])`;
/** "y cynnig", "yr ail welliant": what is put to the vote. */
const AMENDMENT = 'gwelliant|welliant|diwygiad|ddiwygiad';
const MOTION = `cynnig|gynnig|cynigiad|gynigiad|${AMENDMENT}`;

/** Verbs by which a motion ends, and what its label is; some of them are said of an application or a report as well. */
const ENDS: readonly (readonly [verb: string, label: 'Carried' | 'Lost' | 'Fell' | 'Withdrawn'])[] =
  [
    ['derbyniwyd|cymeradwywyd|cariwyd|pasiwyd|cariodd', 'Carried'],
    [
      'gwrthodwyd|collwyd|trechwyd|methodd|ni (?:dderbyniwyd|chymeradwywyd|chariwyd|phasiwyd|chariodd)',
      'Lost',
    ],
    ['syrthiodd|cwympodd', 'Fell'],
    ['tynnwyd', 'Withdrawn'],
  ];
const ENDED = ENDS.map(
  ([verbs, label]) => [new RegExp(String.raw`^(${verbs})${END}`, 'iu'), label] as const,
);
const of = (words: string): RegExp =>
  new RegExp(String.raw`^,? yr?(?: \p{L}{2,12})? (?:${words})${END}`, 'iu');
const OF_MOTION = of(MOTION);
const OF_AMENDMENT = of(AMENDMENT);
/** The verb and no more: with its sign, figures or that all were of one mind. */
const ALONE =
  /^(?:[\s.:：;,–—-]|yn (?:unfrydol|ôl)|o \d{1,3}(?: (?:bleidlais|pleidlais))? i \d{1,3}|\d{1,3} ?[–—-] ?\d{1,3}|[([][^()[\]]{0,60}[)\]])*$/iu;
/** "y cais", "caniatâd cynllunio": a council decides on an application by refusing or granting it. */
const APPLICATION =
  /^:? ?(?:(?:y|yr) )?(?:ceisiadau|cais|gais|ganiat[aâ]d|caniat[aâ]d|trwydded|drwydded)(?![\p{L}\p{M}])/iu;
/** What comes in: "Derbyniwyd ymddiheuriadau gan …", "Derbyniwyd adroddiad gan …". Welsh has no "a"; "the" is said. */
const CAME_IN =
  /^ (?!yr? )(?:\p{L}+ ){1,5}?(?:gan|oddi|am|ynghylch|ynglŷn)(?![\p{L}\p{M}])|^ (?:ymddiheuriad|deiseb|llythyr|gohebiaeth|datganiad|sylwad|cwestiwn|cwestiynau|ymateb)/iu;

const english = {
  Carried: 'accepted or approved',
  Lost: 'rejected',
  Fell: 'fallen',
  Withdrawn: 'withdrawn',
} as const;

/**
 * A line in Welsh that says how a motion ended, or what was done with an application: "Gwrthodwyd y cynnig o 2 bleidlais i 1". The same verb
 * rejects a motion, which decides nothing, and refuses an application, which does; what isn't clear is asked.
 */
export function welshOutcome(line: string): (LabelLine & { kind: 'unclear' }) | 'text' | undefined {
  for (const [pattern, label] of ENDED) {
    const word = pattern.exec(line)?.[1];
    if (word === undefined) continue;
    const rest = line.slice(word.length);
    if (label === 'Withdrawn' && !/^.{0,40}\byn ôl(?!\p{L})/iu.test(rest)) return undefined;
    if (OF_MOTION.test(rest))
      return ended(word, OF_AMENDMENT.test(rest) ? onAmendment(label) : label);
    const isAlone = ALONE.test(rest);
    if (
      label === 'Fell' ||
      label === 'Withdrawn' ||
      /^(?:collwyd|trechwyd|methodd|ni |cari|pasi)/i.test(word)
    )
      return isAlone ? ended(word, label) : undefined;
    if (/^derbyniwyd/i.test(word) && CAME_IN.test(rest)) return 'text';
    const decided = `RESOLVED – ${word}`;
    if (!isAlone && (label === 'Carried' || APPLICATION.test(rest)))
      return {
        kind: 'unclear',
        message: `"${word}" begins a decision in Welsh, and is printed as text. Write "${decided}" at the beginning of the line, so that it is one; its words stay in Welsh.`,
        fix: { from: word, to: decided },
      };
    return {
      kind: 'unclear',
      message: `"${word}" is Welsh for "${english[label]}", and is printed as text. Write "${label} – ${word}" if it is what came of a motion, or "${decided}" if it is the decision itself, as on an application.`,
      ifMoved: ended(word, label),
    };
  }
  return undefined;
}

const onAmendment = (label: string): string =>
  `The amendment ${label === 'Fell' ? 'fell' : `was ${label.toLowerCase()}`}`;

function ended(word: string, label: string): LabelLine & { kind: 'unclear' } {
  const to = `${label} – ${word}`;
  return {
    kind: 'unclear',
    message: `"${word}" says in Welsh what came of a motion, and is printed as text. Write "${to}" at the beginning of the line, so that the vote has its result.`,
    fix: { from: word, to },
  };
}
