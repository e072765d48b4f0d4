import { interestIn } from '../../../papers/minutes/labels/label-parts.ts';
import { isConnecting } from './connecting-words.ts';
import type { People } from './people.ts';
import { capitalised, label, prose, type ReadSentence } from './sentences.ts';

const DECLARED =
  /^(?:(?:in (?:relation|respect|regard) (?:to|of)|with regard to|regarding) [^,]{2,120}, )?(.{2,200}?),? (?:having |then |also |each |both |all )?(?:declared|disclosed|drew (?:the )?attention (?:of the (?:committee|council|meeting|board) )?to|registered|made (?:an?|the following) declarations?(?: of)?(?: (?=(?:interests?|a|an|personal|pecuniary|other)\b))?)(?!\p{L})[,:]? ?(.+)$/isu;
const ADVISED =
  /^(.{2,120}?),? (?:advised|stated|informed the (?:committee|council|meeting|cabinet|board)|said|reported|made it known|wished it to be known)(?: that)? (?=(?:he|she|they|his|her|their)\b)(.+)$/is;
/** "Councillor Manders: Item 9 – trustee of a charity", below a heading of interests. */
const LISTED =
  /^((?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Rev)\b[^:–—]{2,120}?) ?(?::|[–—]| - ) ?(.{3,})$/s;
/** "Item 5 – Councillor Pyke (Disclosable Pecuniary): he owns the land", below a heading of interests. */
const BY_ITEM =
  /^((?:agenda )?items? (?:no\.? ?)?\d{1,3}[a-z]?(?:(?:, | and )\d{1,3}[a-z]?){0,8}) ?(?:[:–—]|-(?= )) ?((?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Rev)\b[^:–—(]{2,80}?) ?(\([^()]{3,60}\))? ?(?:[:–—]|-(?= )) ?(.{3,})$/isu;
const WENT =
  /[,;]? ?(?:and |but |he |she |they |then |therefore |would |had |having |accordingly |so )*\b(left|withdrew(?: from)?|leave|withdraw(?: from)?|remained in|remain in|remained|stayed in|stayed)\b(?: the (?:room|meeting|chamber|hall))?((?: (?:for|during|while|whilst|when|before|prior to|until|at) [^.,;]{2,120})?)((?:,? (?:and|but|taking|having|he|she|they) [^.]{2,200})?)\.?$/i;

/** "Councillor X declared an interest in …, and left the room"; what they did then is said at the end of the label. */
export function readInterest(
  sentence: string,
  people: People,
  isOfInterests: boolean,
): ReadSentence | undefined {
  const own = sentence.trim();
  if (own.length > 2_000) return undefined;
  const byItem = isOfInterests ? BY_ITEM.exec(own) : null;
  const ofItem = byItem && people.personsIn(byItem[2] ?? '');
  if (byItem && ofItem) {
    const [, item = '', , kind = '', said = ''] = byItem;
    const { nature, went } = natureAndWent(said);
    const words = `${item}${kind === '' ? '' : ` ${kind}`}, ${nature.replace(/[.,;]$/, '')}`;
    return {
      isReordered: true,
      pieces: [
        label(`Interest: ${ofItem.join(' and ')} – ${words}.${went === '' ? '' : ` ${went}.`}`),
      ],
    };
  }
  const declared = DECLARED.exec(own);
  const advised = declared || !isOfInterests ? null : (ADVISED.exec(own) ?? LISTED.exec(own));
  const found = declared ?? advised;
  const names = found && people.personsIn(found[1] ?? '');
  if (!found || !names) return undefined;
  const said = (found[2] ?? '').trim();
  if (declared && !isOfInterests && !/\binterests?\b/i.test(said)) return undefined;
  if (/^(?:no|that (?:he|she|they) had no)\b/i.test(said)) return undefined;
  const before = own.slice(0, own.indexOf(found[1] ?? '')).replace(/, $/, '');
  const { nature, went } = natureAndWent(said);
  const what =
    before === ''
      ? nature
      : `${nature.replace(/[.]$/, '')} (${before.charAt(0).toLowerCase()}${before.slice(1)})`;
  if (what === '') return undefined;
  return {
    pieces: [
      label(
        `Interest: ${names.join(' and ')} – ${what.replace(/[.,;]$/, '')}.${went === '' ? '' : ` ${went}.`}`,
      ),
    ],
  };
}

/** What an interest is, and what was done for it: "Left the room for that item". */
function natureAndWent(said: string): { readonly nature: string; readonly went: string } {
  const found = WENT.exec(said);
  if (!found || found.index === 0) return { nature: said, went: '' };
  const [all, verb = '', when = '', more = ''] = found;
  // "and would leave the meeting for that item" is what is to come.
  if (/^(?:leave|withdraw|remain)\b/i.test(verb) && !/^remained/i.test(verb))
    return { nature: said, went: '' };
  const isLeft = /^(?:left|leave|withdr)/i.test(verb);
  const place = / the (?:room|meeting|chamber|hall)/i.exec(all)?.[0] ?? '';
  // The reader knows "for that item"; what else is said of it is of its nature.
  const isKnownWhen = /^ (?:for|during) (?:this|that|the) (?:item|minute|matter)$/i.test(when);
  // Where more is said of it, the reader finds it within the words: they stay in their order.
  const isWithin = isLeft && place !== '' && (more !== '' || (when !== '' && !isKnownWhen));
  if (isWithin && interestIn(`X – ${said}`)?.left === true) return { nature: said, went: '' };
  const nature = `${said.slice(0, found.index)}${isKnownWhen ? '' : when === '' ? '' : `,${when}`}${more.replace(/^,? and /, ', ')}`;
  const done = isLeft
    ? /^withdr/i.test(verb)
      ? 'Withdrew'
      : 'Left'
    : /^stay/i.test(verb)
      ? 'Stayed'
      : 'Remained';
  const where = isLeft ? place : place === '' ? '' : ` in${place}`;
  return {
    nature: nature.trim(),
    went: `${done}${/^withdr/i.test(verb) ? '' : where}${isKnownWhen && (where !== '' || /^withdr/i.test(verb)) ? when : ''}`,
  };
}

/** "He remained in the meeting." of the one who has just declared an interest; undefined of other sentences. */
export function wentAfterInterest(sentence: string): string | undefined {
  const found =
    /^(?:he|she|they|(?:the )?(?:councillor|member)s?|both(?: councillors| members)?|(?:Councillor|Cllr|Mr|Mrs|Ms|Dr) [^,.]{2,60}?) (?:then |therefore |accordingly |both )?((?:left|remained|stayed|withdrew)\b(?: (?:in )?the (?:room|meeting|chamber|hall))?(?: (?:for|during) (?:this|that|the) (?:item|minute|matter))?)\.?$/i.exec(
      sentence.trim(),
    );
  return found?.[1] === undefined ? undefined : `${capitalised(found[1])}.`;
}

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
    /\b(?:(?:meeting|proceedings) (?:(?:began|commenced|started|opened)(?: at)? [^,;]{3,14}? and )?(?:was |were |then )?(?:declared )?(?:closed|concluded|ended|finished|terminated|rose)|(?:chair(?:man|woman|person)?|(?:lord )?mayor) (?:then |therefore )?(?:declared the meeting closed|(?:closed|ended) the (?:meeting|proceedings))|^(?:closed|concluded|ended|finished|meeting (?:closed|ended|concluded|finished)))(?: at)?:? ?(\d{1,2})(?:[.:](\d{2}))? ?(noon|[ap]\.? ?m\b\.?|hours|hrs)?\.?$/i.exec(
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
