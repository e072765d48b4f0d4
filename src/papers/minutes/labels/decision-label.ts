import { SEPARATOR, type LabelLine } from './label-line.ts';
import { figuresIn, formIn } from './vote-words.ts';

const DECISION =
  /^(?:(?:it was|and|therefore|accordingly|unanimously|then|further) ){0,3}(resolved|resolution|decided|determined|decision|decisions|recommended|recommendations?|agreed|noted)(?![\p{L}\p{N}’'-])(.*)$/iu;

/** What may be between the verb and its separator: how it was voted, and to whom it goes. */
const HOW =
  /^ ?(?:\(([^()]{1,80})\)|,? ?(unanimously|nem\.? con\.?|nemine contradicente)(?![\p{L}]))/iu;
const TO = new RegExp(`^ ?to (?:the )?(\\p{Lu}[^:：–—]{0,80}?)(?=${SEPARATOR}|,? that |$)`, 'u');
const TO_SHOUTED = new RegExp(
  `^ ?TO (?:THE )?(\\p{Lu}[^:：–—]{0,80}?)(?=${SEPARATOR}|,? that |$)`,
  'u',
);

const SEPARATED = new RegExp(`^${SEPARATOR}`);

const VERBS: readonly (readonly [
  RegExp,
  'resolved' | 'decided' | 'recommended' | 'agreed' | 'noted',
])[] = [
  [/^reso/i, 'resolved'],
  [/^deci|^dete/i, 'decided'],
  [/^agre/i, 'agreed'],
  [/^note/i, 'noted'],
  [/^reco/i, 'recommended'],
];

/** RESOLVED, DECIDED, RECOMMENDED, AGREED and NOTED, with how it was voted and to whom it goes. */
export function decision(line: string): LabelLine | undefined {
  const found = DECISION.exec(line);
  if (!found) return undefined;
  const [, word = '', tail = ''] = found;
  const isShouted = word === word.toUpperCase();
  const verb = VERBS.find(([pattern]) => pattern.test(word))?.[1] ?? 'resolved';
  let rest = tail;
  let vote = /^(?:it was )?(unanimously) /i.exec(line)?.[1];
  let to: string | undefined;
  for (;;) {
    const how = HOW.exec(rest);
    const said = how?.[1] ?? how?.[2];
    if (how && said !== undefined && isVote(said)) {
      vote = said;
      rest = rest.slice(how[0].length);
      continue;
    }
    const whom = verb === 'recommended' ? (TO.exec(rest) ?? TO_SHOUTED.exec(rest)) : null;
    if (!whom || to !== undefined) break;
    to = whom[1];
    rest = rest.slice(whom[0].length);
  }
  const separator = SEPARATED.exec(rest)?.[0];
  const text = rest.slice(separator?.length ?? 0).replace(/^[ ,]+/, '');
  const isNoun = /^(?:resolution|decisions?|recommendations?)$/i.test(word);
  // "Agreed" and "Noted" begin sentences: capitals make a label of them, or a colon before "that".
  if (verb === 'agreed' || verb === 'noted') {
    const isSaid = separator !== undefined || /\p{L}/u.test(text);
    const isThat = /[:：]/.test(separator ?? '') && /^(?:that|to)\b/i.test(text);
    if (!isSaid || !(isShouted || isThat)) return undefined;
  }
  // "Decision" and "Recommendation" begin sentences and headings too: a colon makes a label.
  const isAlone = isShouted && verb === 'decided' && text === '';
  if (
    isNoun &&
    !/[:：]/.test(separator ?? '') &&
    !(isShouted && separator !== undefined) &&
    !isAlone
  )
    return undefined;
  const isThat =
    (verb !== 'decided' && /^that\b/i.test(text)) || (verb === 'resolved' && /^to\b/i.test(text));
  if (separator === undefined && !isShouted && !isThat && text !== '') return undefined;
  if (separator === undefined && !isShouted && text === '' && verb !== 'resolved') return undefined;
  return {
    ...{ kind: 'decision', verb, rest: text },
    ...(to !== undefined && { to }),
    ...(vote !== undefined && { vote }),
  };
}

const isVote = (text: string): boolean =>
  formIn(text) !== undefined || figuresIn(text) !== undefined;
