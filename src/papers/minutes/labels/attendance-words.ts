/** What somebody is at a meeting. */
export const ROLE =
  /^(?:in the chair(?: (?:for|until|from|up to|during|at) .{1,40})?|(?:(?:vice|deputy|acting|co|retiring|outgoing|former)[- ]){0,3}(?:chair(?:man|woman|person)?|mayor|provost|leader|convener|president)(?: (?:elect|in the chair|(?:of|for|until|from|up to|to|at|during|after|before) .{1,60}))?|(?:cabinet|portfolio|independent|co-?opted|ex[- ]officio|lay|lead) .{0,60}|co-?opted|co-?optee|independent|observer|substitute(?: member)?|ex[- ]officio|non-?voting|voting)$/i;
const HOUR =
  '(?:about |around |approx\\.? |approximately )?\\d{1,2}(?:[.:]\\d{2} ?(?:[ap]\\.?m\\.?|hrs|hours)?|(?:[.:]\\d{2})? ?(?:[ap]\\.?m\\.?|noon|hrs|hours))';
/** When somebody came or went, or for how much of the meeting they were there, without the number of a minute. */
export const WENT = new RegExp(
  [
    '(?:left|arrived|joined|departed|present|entered|came (?:at|in|to|late)|returned|rejoined|attended|attending)(?: .{1,60})?',
    'back (?:at|by|from|for|in|after|before) .{1,60}',
    `(?:(?:from|until|till|to|up to|between|after|before) )?${HOUR}(?: ?(?:to|until|and|[–-]) ?${HOUR})?(?: .{1,40})?`,
    '(?:late|early) (?:arrival|departure|for|until|to)\\b.{0,40}|apolog(?:y|ies) for (?:late|early|lateness|leaving)\\b.{0,40}',
    '(?:absent|away|out|not present|did not (?:attend|return|vote)) (?:for|from|during|after|before|at|until)\\b.{1,50}',
    '(?:(?:for |in )part|part (?:of|only)\\b)(?: .{0,40})?|for (?:agenda )?items? .{1,40}|items? \\d.{0,40}',
    '(?:virtually|remotely|online|via (?:ms |microsoft )?teams|via zoom) .{1,40}',
  ]
    .map((one) => `^(?:${one})$`)
    .join('|'),
  'iu',
);
/** "during item 2" and "minute 2" behind "arrived 7.05 pm": of when they came or went, and nobody's name. */
export const WENT_ON =
  /^(?:(?:and )?(?:again|during|before|after|at|in|for|from|until|till|to|while|as|just|prior to)\b|(?:and )?(?:left|arrived|rejoined|returned|minutes?|items?|agenda item|no\.?) |\d)/;
/** "late", and not the member Early. */
export const LATE = /^(?:late|early|part)$/;
/** " arrived 7.40 pm" behind a name, without brackets. */
export const WENT_AT_END = new RegExp(
  ` ((?:arrived|left|joined|departed|from|until)(?: late| early| the meeting)?(?: at)? ${HOUR}(?: .{1,40})?)$`,
  'iu',
);
const NUMBER = '[A-Z]{0,4}\\d{1,4}(?:[./]\\d{1,4})?[a-z]?(?:\\([a-z\\d]{1,4}\\))?';
/** "until 54": of which minutes somebody was there. */
export const TIMES = new RegExp(
  `^(until|to|up to|from|not|except|left after|joined at|for minutes?)(?: and including)? (?:for |at |after )?(?:minutes? |items? )?(${NUMBER})$`,
  'i',
);
/** "David Lloyd (Mill) not 2", where the comma is missing. */
export const TIMES_AT_END = new RegExp(
  ` ((?:until|from|not|except|left after|joined at) (?:minutes? |items? )?${NUMBER})$`,
  'iu',
);
/** "54", where "not 53" may go on with it. */
export const NUMBER_ALONE = new RegExp(`^(?:minutes? )?(${NUMBER})$`);
/** "unitl 54", which was meant for one of these. */
export const NEARLY_TIMES =
  /^(?:unt\p{L}*|till?|form|fro|no|nto|exept|excpt|lef\p{L}*|until|from|not) /iu;

const AWAY =
  '((?:(?:with|sent|gave) )?(?:(?:his|her|their) )?apolog(?:ies|y)(?: for absence)?(?: (?:received|given|sent|noted|accepted))?|absent|not present|did not attend|[✗✘❌☒])';
/** What says that somebody wasn't there, alone. */
export const AWAY_ALONE = new RegExp(`^${AWAY}$`, 'iu');
/** The same beside a name. */
export const AWAY_BESIDE = new RegExp(
  `^(\\p{Lu}.{1,109}?)(?: [–—-] |: ?| ?\\(| +(?=[✗✘❌☒]))${AWAY}\\)?$`,
  'iu',
);

/** A post of an officer. */
export const POST =
  /\b(?:\p{L}*officer|clerk|director|head|manager|solicitor|engineer|advis[eo]r|secretary|lead|chief|auditor|representative|press|reporter|consultant|surveyor|accountant|lawyer)\b/iu;
