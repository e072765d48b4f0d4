/** Rates that the state or national bodies set for all, by what papers call them; none is more, in pounds. */
const RATES: readonly (readonly [name: string, pattern: string, most: number])[] = [
  [
    'school funding',
    'minimum (?:per[- ]pupil )?funding levels?|minimum per[- ]pupil (?:levels?|funding|amounts?)|(?:age[- ]weighted|basic) pupil (?:unit|funding|entitlement)|pupil premium|early years (?:national )?funding rates?',
    20_000,
  ],
  [
    'pay scale',
    '(?:nhs )?agenda for change(?: pay)?(?: band [1-9][a-d]?)?|(?:njc )?(?:spinal column|pay|scale) points?(?: (?:number )?\\d{1,2})?(?: (?:of|on) the njc(?: pay (?:spine|scales?))?)?|scps? ?\\d{1,2}|soulbury|(?:main|upper|leadership) pay (?:range|scale)',
    200_000,
  ],
  ['fostering', '(?:national )?(?:minimum )?fostering allowances?', 2000],
  ['wage', '(?:(?:national|real|london) )?living wage|(?:national )?minimum wage', 100],
  [
    'care',
    '(?:upper|lower) capital limits?|funded nursing care(?: rates?)?|minimum income guarantee|personal expenses allowance',
    50_000,
  ],
  [
    'benefit',
    "(?:standard|full|basic|weekly) rate of (?:universal credit|carer[’']s allowance|attendance allowance|personal independence payment|state pension)",
    2000,
  ],
  ['appropriate limit', 'appropriate limit', 1000],
  ['fare', 'bus fare cap|national (?:bus )?fare cap', 100],
  ['discount rate', 'discount rate(?: in the green book)?|social time preference rate', 100],
];

/** Words between a rate and its figure; one or two others may say whose it is: "for a primary school", "nurse". */
const BETWEEN = String.raw`(?:[ ,:(]{1,2}(?:rates?|levels?|band [1-9][a-d]?|point \d{1,2}|of|is|was|are|were|at|a|an|the|for|from|to|now|currently|which|salary|pay|starts?|starting|begins?|paid|set|year|each|primary|secondary|schools?)(?![\p{L}\d])){0,7}`;
const WHOSE = String.raw`(?: \p{Ll}{3,14}){0,1}`;
const SUM = String.raw`(?:£ ?)?\d[\d,]*(?:\.\d{1,3})?(?: ?%| per cent|p)?`;
/** "a pupil", "an hour", "per week". */
const PER = String.raw`(?: (?:an?|per|each|for each) (?:primary |secondary )?(?:pupil|hour|week|year|month|night|child|person|journey|mile)(?!\p{L}))?`;

const before = RATES.map(([, pattern], at) => `(?<b${at}>${pattern})`).join('|');
const after = RATES.map(([, pattern], at) => `(?<a${at}>${pattern})`).join('|');
const SET_RATE = new RegExp(
  [
    String.raw`(?<![\p{L}\d])(?:${before})(?![\p{L}\d])${BETWEEN}${WHOSE}${BETWEEN}[ ,:(]{1,2}(?<sum>${SUM})${PER}`,
    String.raw`(?<![\p{L}\d£,.])(?<sum2>${SUM})${PER}[ ,(]{1,2}(?:(?:which|that|the|is|as|at|by|under|on|of|a) ){0,3}(?:${after})(?![\p{L}\d])`,
  ].join('|'),
  'giud',
);
const MAY_HAVE =
  /funding|pupil|agenda for|point|scp|soulbury|pay range|pay scale|fostering|wage|capital limit|nursing care|guarantee|allowance|rate of|appropriate|fare cap|discount rate|preference rate/i;

/** A rate that is set for all: what it is called, the place of all that says it, and of its figure. */
export type SetRate = {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly figure: readonly [from: number, to: number];
};

/** Where a text states rates that are set for all, each with its figure: "the minimum funding level of £4,955 a pupil". */
export function setRatesIn(text: string): SetRate[] {
  if (!MAY_HAVE.test(text)) return [];
  return [...text.matchAll(SET_RATE)].flatMap(({ 0: { length }, index, groups = {}, indices }) => {
    const figure = indices?.groups?.['sum'] ?? indices?.groups?.['sum2'];
    const rate = RATES.find(
      (_, at) => groups[`b${at}`] !== undefined || groups[`a${at}`] !== undefined,
    );
    const sum = groups['sum'] ?? groups['sum2'] ?? '';
    const isSo = rate !== undefined && Number(sum.replace(/[^\d.]/g, '')) <= rate[2];
    return figure && isSo ? [{ name: rate[0], from: index, to: index + length, figure }] : [];
  });
}
