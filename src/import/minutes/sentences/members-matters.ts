import { isConnecting } from './connecting-words.ts';
import type { People } from './people.ts';
import { label, prose, type ReadSentence } from './sentences.ts';

/** "(Councillor Ince left the meeting at 11.40 a.m.)", "Councillor X joined the meeting". */
export function readComing(sentence: string, people: People): ReadSentence | undefined {
  const own = sentence.trim().replace(/^[([](.*?)[)\]]?\.?$/s, '$1');
  if (own.length > 400) return undefined;
  return comingIn(own, people) ?? comingOfSeveral(own, people);
}

/** "Councillor A left at 8.15 pm and Councillor B arrived at 8.20 pm", where each says it alone. */
function comingOfSeveral(own: string, people: People): ReadSentence | undefined {
  const clauses = own.split(
    /[,;]? (?:and|while|whilst) (?=(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Dr)\b)|; /,
  );
  if (clauses.length < 2 || clauses.length > 6) return undefined;
  const read = clauses.map((one) => comingIn(one, people));
  return read.every((one) => one !== undefined)
    ? { pieces: read.flatMap(({ pieces }) => pieces) }
    : undefined;
}

/** One clause of who came or left. */
function comingIn(own: string, people: People): ReadSentence | undefined {
  const found =
    /^(?:(at \d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)?),? )?(.{2,160}?) (?:then |had |both )?(left|departed from|departed|joined|arrived at|entered|returned to|rejoined|re-joined) the (?:meeting|proceedings)\b[,]?(.*?)\.?$/i.exec(
      own,
    );
  const names = found && people.personsIn(found[2] ?? '');
  if (!found || !names) return cameAt(own, people);
  const [, at = '', , verb = '', all = ''] = found;
  const [rest = '', ...others] = all.split(
    /,? and (?=(?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr|Sir) \p{Lu})/u,
  );
  // "… at 8.15 pm and Councillor Lloyd at 8.40 pm": the verb is said once.
  const elided = others.map((one) => comingIn(elidedVerb(one, verb), people));
  const isOther = /\b(?:Councillors?|Cllrs?|Mrs?|Ms|Dr)\b\.? \p{Lu}/u.test(rest);
  if (isOther || elided.some((one) => one === undefined)) return undefined;
  const kind = /^(?:left|depart)/i.test(verb) ? 'Left' : 'Joined';
  const again = /^(?:return|re-?join)/i.test(verb) ? [verb.replace(/ to$/, '')] : [];
  const note = [at.charAt(0).toLowerCase() + at.slice(1), ...again, rest.trim()]
    .filter((part) => part !== '')
    .join(' ');
  const first = label(`${kind}: ${names.join(' and ')}${note === '' ? '' : ` – ${note}`}`);
  return { pieces: [first, ...elided.flatMap((one) => one?.pieces ?? [])] };
}

/** "Councillor Lloyd left the meeting at 8.40 pm" of "Councillor Lloyd at 8.40 pm". */
const elidedVerb = (clause: string, verb: string): string =>
  clause.replace(/,? (?=at (?:around |about )?\d)/, ` ${verb} the meeting `);

/** "Councillor Sallis arrived at 7.45 pm": where is said by the hour. */
function cameAt(own: string, people: People): ReadSentence | undefined {
  const found =
    /^(.{2,160}?) (arrived|departed|left|joined)(?: late| early)?,? (at \d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)?)\.?$/i.exec(
      own,
    );
  const names = found && people.personsIn(found[1] ?? '');
  if (!found || !names) return undefined;
  const kind = /^(?:left|depart)/i.test(found[2] ?? '') ? 'Left' : 'Joined';
  const how = /\b(?:late|early)\b/i.exec(own)?.[0];
  return {
    pieces: [
      label(
        `${kind}: ${names.join(' and ')} – ${how === undefined ? '' : `${how}, `}${found[3] ?? ''}`,
      ),
    ],
  };
}

const FATE =
  /^(?:(?:this|the|that) (?:item|matter|report|motion|business)|(?:the )?(?:agenda )?items? (\d{1,3}(?: ?\([a-z]\)|[a-z])?)|item) (?:(?:was|has been|had been|be) )?(?:then |subsequently )?((?:withdrawn|deferred|not reached|not considered|postponed|stood down)\b.*?)\.?$/is;
/** "DEFERRED to the meeting on 17 March 2026." */
const FATE_ALONE =
  /^(?:deferred|postponed|withdrawn|not (?:reached|considered))(?: (?:to|until|from|at|by|for|owing|due|because|pending|in order)\b.{0,200}?)?\.?$/i;
const NOT_REACHED =
  /^(?:(?:agenda )?items?|motions?) ((?:\d{1,3}(?: ?\([a-z]\)|[a-z])?(?:, | and |, and )?){1,12}) (?:was|were) (not reached|withdrawn|deferred\b.*?)\.?$/i;
const TAKEN =
  /\btook (?:this item|item \d{1,3}[a-z]?)(?: of business)?(?: out of order)?,? (after|before) (item \d{1,3}[a-z]?)\.?$/i;
const WAS_TAKEN =
  /\b(?:this item|the item) was (?:taken|considered)(?: out of order)?,? (after|before) ((?:agenda )?item \d{1,3}[a-z]?)\.?/i;

/** What became of an item: withdrawn, deferred, not reached, taken in another order. */
export function readFate(sentence: string): ReadSentence | undefined {
  const own = sentence.trim();
  if (own.length > 500) return undefined;
  const fate = FATE.exec(own);
  if (fate)
    return {
      pieces: [label(`Item${fate[1] === undefined ? '' : ` ${fate[1]}`}: ${fate[2] ?? ''}`)],
    };
  if (FATE_ALONE.test(own))
    return {
      pieces: [
        label(
          `Item: ${own.replace(/^DEFERRED|^WITHDRAWN|^NOT REACHED|^POSTPONED/, (word) => word.toLowerCase()).replace(/\.$/, '')}`,
        ),
      ],
    };
  const several = NOT_REACHED.exec(own);
  if (several) return { pieces: [label(`Item ${several[1] ?? ''}: ${several[2] ?? ''}`)] };
  const taken = TAKEN.exec(own) ?? WAS_TAKEN.exec(own);
  if (taken) {
    // Who agreed to it is said in its words.
    const line = label(`Item: taken ${taken[1] ?? ''} ${taken[2] ?? ''}`);
    const isAll = isConnecting(own.replace(taken[0], ' '));
    return { pieces: isAll ? [line] : [prose(own), line] };
  }
  return undefined;
}

/** The end of a meeting on the 24-hour clock: "The meeting concluded at 12.05 p.m."; undefined where the hour isn't clear. */
export function endIn(
  sentence: string,
): { readonly ended: string; readonly isAll: boolean } | undefined {
  const bare = sentence.trim().replace(/^[([](.*?)[)\]]\.?$/s, '$1');
  const found =
    /\b(?:(?:meeting|proceedings|hearing) (?:(?:began|commenced|started|opened)(?: at)? [^,;]{3,14}? and )?(?:was |were |then )?(?:declared )?(?:closed|concluded|ended|finished|terminated|rose)|(?:chair(?:man|woman|person)?|(?:lord )?mayor) (?:then |therefore )?(?:declared the meeting closed|(?:closed|ended) the (?:meeting|proceedings))|^(?:closed|concluded|ended|finished|meeting (?:closed|ended|concluded|finished)))(?: at)?:? ?(\d{1,2})(?:[.:](\d{2}))? ?(noon|[ap]\.? ?m\b\.?|hours|hrs)?\.?$/i.exec(
      bare,
    );
  if (!found) return undefined;
  const [all, hours = '', minutes = '00', half = ''] = found;
  const hour = Number(hours);
  const isHalf = /^[ap]/i.test(half);
  if (hour > 23 || Number(minutes) > 59 || (isHalf && (hour > 12 || hour === 0))) return undefined;
  // "9.15" may be either; "21.15" is not.
  if (half === '' && hour < 13) return undefined;
  const on24 = !isHalf ? hour : (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  const before = bare.slice(0, bare.length - all.length);
  return { ended: `${String(on24).padStart(2, '0')}:${minutes}`, isAll: isConnecting(before) };
}

/** "With the consent of the meeting, Councillor X altered her motion by …" */
export function readAltered(sentence: string): ReadSentence | undefined {
  return sentence.length < 1_500 &&
    /\b(?:altered (?:his|her|their|the) (?:motion|amendment)|(?:motion|amendment) (?:was|be) altered|accepted (?:the|this) amendment (?:into|as part of)|amendment\b.{0,400}\b(?:which|that|this) (?:was|is|were) (?:then )?(?:accepted|agreed|adopted|incorporated) by (?:the )?(?:movers?|proposers?))\b/i.test(
      sentence,
    )
    ? { pieces: [label(`Altered: ${sentence.trim()}`)] }
    : undefined;
}
