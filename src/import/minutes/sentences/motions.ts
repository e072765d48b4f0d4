import { endOf } from './motion-ends.ts';
import type { People } from './people.ts';
import { capitalised, label, quote, type ReadSentence } from './sentences.ts';
import { readVote } from './votes.ts';

/** What stands before "moved by", and says what is moved. */
const BEFORE =
  /^(?:(?:it was|and it was|this was|which was|the recommendations? (?:was|were)) )?(?:then |thereupon |subsequently |also |further )?(?=(?:moved|proposed)\b)/i;
const NAMED =
  /^((?:(?:an?|the|this|first|second|third|fourth|further|another|following|original|procedural|substantive) ){0,3}(?:amendment|motion|proposal)(?: (?:no\.? ?)?(?:\d{1,2}|[A-Z])\b)?(?: \([^()]{1,80}\))?)(?: ?[–—:-])?,? (?:(?:it )?was |were )?(?:then |also )?(?:duly )?(?=(?:moved|proposed)\b)/i;
const AS_AMENDMENT =
  /^,? ?(?:(?:as )?(an?|the)? ?((?:(?:first|second|third|further|following) ){0,2}amendment(?: \d{1,2}\b| [A-Z](?=[.,:]|$))?)|(?:the )?following amendment)[,:]? ?/i;

type Moved = {
  readonly verb: 'Moved' | 'Proposed';
  readonly by: string;
  readonly seconder?: string;
  /** The office that is named in place of the mover. */
  readonly office?: string;
  /** What is moved, with what is before it. */
  readonly rest: string;
};

/** "It was moved by …, seconded by …, that", "… proposed, and … seconded the following amendment:" and their kind. */
export function readMotion(sentence: string, people: People): ReadSentence | undefined {
  if (!/\b(?:moved|proposed|motion|proposition|proposal)\b/i.test(sentence)) return undefined;
  const passive = readPassive(sentence, people) ?? readPassiveWithFate(sentence, people);
  if (passive) return passive;
  const named = NAMED.exec(sentence);
  const before = named ?? BEFORE.exec(sentence);
  const start = sentence.slice(before?.[0].length ?? 0);
  const moved = movedBy(start, people) ?? movesIt(start, people) ?? onMotionOf(sentence, people);
  if (!moved) return undefined;
  let { rest } = moved;
  let what = named?.[1];
  const asAmendment = AS_AMENDMENT.exec(rest);
  if (asAmendment) {
    what ??= asAmendment[2] ?? 'amendment';
    rest = rest.slice(asAmendment[0].length);
  }
  let { seconder } = moved;
  // "moved as an amendment, seconded by Councillor Fennimore, that …"
  const late = seconder === undefined ? SECONDED.exec(rest) : null;
  const second = late && people.personIn(late[1] ?? '');
  if (late && second !== undefined && second !== null) {
    seconder = second;
    rest = rest.slice(late[0].length);
  }
  // "a procedural motion under rule 14, seconded by Councillor Li, that …"
  const within =
    seconder === undefined
      ? /^(.{3,140}?),? (?:and )?(?:duly )?seconded by (.{2,90}?), (?=(?:that|for|to)\b)/i.exec(
          rest,
        )
      : null;
  const other = within && people.personIn(within[2] ?? '');
  if (within && other) {
    seconder = other;
    rest = `${within[1] ?? ''} ${rest.slice(within[0].length)}`;
  }
  // "deferral, seconded by Councillor Sallis, and upon voting this was passed"
  const middle =
    seconder === undefined
      ? /^(.{3,300}?),? (?:and |which (?:was|were) )?(?:duly )?seconded by (.{2,90}?)(?:[,;]? (?:and|which|this) ?(.{3,200}))?[,.;]?$/is.exec(
          rest,
        )
      : null;
  const whose = middle && people.personIn(middle[2] ?? '');
  const came = (middle?.[3] ?? '') === '' ? undefined : readVote(middle?.[3] ?? '', people);
  if (middle && whose && ((middle[3] ?? '') === '' || came)) {
    const of = /amendment/i.test(what ?? '') ? 'amendment' : 'motion';
    return {
      pieces: [
        label(`${moved.verb}: ${moved.by}. Seconded: ${whose}.`),
        quote(middle[1] ?? ''),
        ...(came?.pieces ?? []),
      ],
      part: { of, title: capitalised(of), isNew: true },
      ...(moved.office !== undefined && {
        ask: `“${moved.office}” is written as ${moved.by}, who is listed as in the chair`,
      }),
    };
  }
  // "that a bench be bought, Councillor Li seconded."
  const behind = seconder === undefined ? SECONDED_LAST.exec(rest) : null;
  const last = behind && people.personIn(behind[2] ?? '');
  if (behind && last && !OF_WHAT_ELSE.test(behind[1] ?? '')) {
    seconder = last;
    rest = behind[1] ?? '';
  }
  const ends = endOf(rest, people, seconder);
  if (!ends) return undefined;
  const of = /amendment/i.test(what ?? '') ? 'amendment' : 'motion';
  const title = capitalised(
    (what ?? 'motion').replace(/^(?:an?|the|this|following|another) (?:following )?/i, ''),
  );
  const line = `${moved.verb}: ${moved.by}.${(ends.seconder ?? seconder) === undefined ? '' : ` Seconded: ${ends.seconder ?? seconder}.`}`;
  return {
    pieces: [label(line), ...ends.pieces],
    part: { of, title, isNew: true },
    ...(ends.isReordered && { isReordered: true as const }),
    ...(moved.office !== undefined && {
      ask: `“${moved.office}” is written as ${moved.by}, who is listed as in the chair`,
    }),
    ...((ends.isBelow || (ends.pieces.length === 0 && /:\s*$/.test(sentence))) && {
      motionBelow: true as const,
    }),
  };
}

/** "A motion to grant £500 was proposed by X and seconded by Y." */
function readPassive(sentence: string, people: People): ReadSentence | undefined {
  const found =
    /^(?:an?|the|this) (motion|amendment|proposal|recommendation) ((?:to|that|for) [^]{3,2000}?),? was (?:then |duly )?(moved|proposed) by (.{2,90}?)[,]? (?:and )?(?:duly )?seconded by (.{2,90}?)\.?$/i.exec(
      sentence,
    );
  const by = found && people.personIn(found[4] ?? '');
  const seconder = found && people.personIn(found[5] ?? '');
  if (!found || !by || !seconder) return undefined;
  const verb = /^m/i.test(found[3] ?? '') ? 'Moved' : 'Proposed';
  const what = /^a/i.test(found[1] ?? '') ? 'amendment' : 'motion';
  return {
    pieces: [label(`${verb}: ${by}. Seconded: ${seconder}.`), quote(found[2] ?? '')],
    part: { of: what, title: capitalised(what), isNew: true },
  };
}

/** "A further motion to refuse, proposed by X and seconded by Y, was carried by 5 votes to 3." */
function readPassiveWithFate(sentence: string, people: People): ReadSentence | undefined {
  const found =
    /^(?:an?|the|this) ((?:(?:further|second|third|fourth|new|fresh|alternative|subsequent|procedural) )?)(motion|amendment|proposal|recommendation)((?: (?:to|that|for) [^]{3,1500}?)?),? (?:which (?:was|had been) |having been |was )?(?:then |duly )?(moved|proposed) by (.{2,90}?),? (?:and )?(?:duly )?seconded by (.{2,90}?),? (?:and )?((?:was|were|being|on being|upon being|it was|which was|which,)\b[^]{3,400})$/i.exec(
      sentence,
    );
  const [, before = '', noun = '', words = '', verb = '', mover = '', other = '', tail = ''] =
    found ?? [];
  const by = people.personIn(mover);
  const seconder = people.personIn(other);
  const of = /^a/i.test(noun) ? 'amendment' : 'motion';
  if (!found || !by || !seconder) return undefined;
  const fate = readVote(`The ${of} ${tail}`, people);
  if (fate?.pieces.some(({ kind }) => kind !== 'label') !== false) return undefined;
  return {
    pieces: [
      label(`${/^m/i.test(verb) ? 'Moved' : 'Proposed'}: ${by}. Seconded: ${seconder}.`),
      ...(words === '' ? [] : [quote(words)]),
      ...fate.pieces,
    ],
    part: { of, title: capitalised(`${before}${noun}`.toLowerCase()), isNew: true },
  };
}

const SECONDED_LAST =
  /^(.{3,400}?)[,;]? (?:and )?((?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\b[^,;]{2,60}?) (?:duly |then )?seconded(?: (?:it|this|the (?:motion|proposal|amendment)))?[,.;]?$/is;

/** "a scheme which Councillor Li seconded", "the Scouts, whose leader Councillor Khan seconded": it wasn't this motion. */
const OF_WHAT_ELSE = /\b(?:which|who|whom|that|whose(?: [^ ,;.]+){0,3})$/i;

const SECONDED =
  /^,? ?(?:and |which was |duly )*seconded by (.{2,90}?)(?=,? that\b|[,:;.] ?|$| and )/i;

/** "moved by X, seconded by Y, …" */
function movedBy(text: string, people: People): Moved | undefined {
  const found = /^(moved|proposed)(?: (?:as )?an amendment)?(?: by)?:? (?=\S)/i.exec(text);
  if (!found) return undefined;
  const after = text.slice(found[0].length);
  const verb = /^m/i.test(found[1] ?? '') ? 'Moved' : 'Proposed';
  const both =
    /^(.{2,90}?)[,;.]? (?:and )?(?:was )?(?:duly )?(?:seconded|2nd)(?: by)?:? (.{2,120}?)(?=,? (?:that|and|the|to)\b|[,:;]|\.$|\. |$| ["“])/i.exec(
      after,
    );
  const by = both && people.personIn(both[1] ?? '');
  const seconder = both && people.personIn(both[2] ?? '');
  if (both && by && seconder) return { verb, by, seconder, rest: after.slice(both[0].length) };
  const one = /^(.{2,90}?)(?=,? (?:that|and)\b|[,:;]|\.$|\. |$| ["“])/i.exec(after);
  const alone = one && people.personIn(one[1] ?? '');
  if (!one || !alone || /\bseconded\b/i.test(after.slice(one[0].length, one[0].length + 30)))
    return undefined;
  return { verb, by: alone, rest: after.slice(one[0].length) };
}

/** "X moved, and Y seconded …", "X proposed the motion, seconded by Y", "X moved “…”" */
function movesIt(text: string, people: People): Moved | undefined {
  const first =
    /^(.{2,90}?), (?:and )?seconded by (.{2,90}?), (?:then |formally |duly )?(moved|proposed)\b/i.exec(
      text,
    );
  const mover = first && people.personIn(first[1] ?? '');
  const second = first && people.personIn(first[2] ?? '');
  if (first && mover && second) {
    const verb = /^m/i.test(first[3] ?? '') ? 'Moved' : 'Proposed';
    return { verb, by: mover, seconder: second, rest: text.slice(first[0].length) };
  }
  const found = /^(.{2,90}?),? (?:then |also |formally |duly ){0,2}(moved|proposed)\b,?/i.exec(
    text,
  );
  const own = found && people.personIn(found[1] ?? '');
  const by = found && (own ?? people.officerIn(found[1] ?? ''));
  if (!found || !by) return undefined;
  const office = own === undefined ? { office: found[1] ?? '' } : {};
  const verb = /^m/i.test(found[2] ?? '') ? 'Moved' : 'Proposed';
  const rest = text.slice(found[0].length).trimStart();
  const next = /^(?:and )?(.{2,90}?) (?:duly |then )?seconded\b,? ?/i.exec(rest);
  const seconder = next && people.personIn(next[1] ?? '');
  if (next && seconder) return { verb, by, ...office, seconder, rest: rest.slice(next[0].length) };
  const passive =
    /^(?:the (?:following )?(?:motion|recommendations?|report|amendment|resolution),? )?(?:and )?(?:(?:it|which) was |duly )*seconded by (.{2,90}?)(?=,? (?:that|and|the)\b|[,:;]|\.$|$)/i.exec(
      rest,
    );
  const other = passive && people.personIn(passive[1] ?? '');
  if (passive && other) return { verb, by, seconder: other, rest: rest.slice(passive[0].length) };
  return { verb, by, rest };
}

/** "On the motion of X, seconded by Y, it was …" */
function onMotionOf(text: string, people: People): Moved | undefined {
  const found =
    /^(?:up)?on (?:the|a) (?:motion|proposition|proposal) (?:of|by|from) (.{2,90}?),? (?:and )?seconded by (.{2,90}?)(?=, |:| it was| and |$)/i.exec(
      text,
    );
  const by = found && people.personIn(found[1] ?? '');
  const seconder = found && people.personIn(found[2] ?? '');
  return found && by && seconder
    ? { verb: 'Moved', by, seconder, rest: text.slice(found[0].length) }
    : undefined;
}
