/** What a price is for: so much time, weight, way, room or power, or a thing. */
export type PriceUnit = {
  readonly kind: 'time' | 'weight' | 'way' | 'room' | 'power' | 'thing';
  /** Of things none: a lamp and a unit may be the same. */
  readonly name: string;
};

/** Units by all that is written for them. */
const UNITS: readonly (readonly [kind: PriceUnit['kind'], name: string, written: string])[] = [
  ['time', 'hour', 'hour hours hourly hr hrs h ph p.h'],
  ['time', 'minute', 'minute minutes min mins'],
  ['time', 'day', 'day days daily'],
  ['time', 'night', 'night nights nightly'],
  ['time', 'week', 'week weeks weekly wk w pw p.w'],
  ['time', 'month', 'month months monthly mth calendar pcm p.c.m pm'],
  ['time', 'quarter', 'quarter quarterly'],
  ['time', 'term', 'term terms termly'],
  ['time', 'year', 'year years yearly yr annum annual annually pa p.a'],
  ['weight', 'tonne', 'tonne tonnes ton tons t'],
  ['weight', 'kilogram', 'kg kilo kilos kilogram kilograms'],
  ['way', 'mile', 'mile miles mi'],
  ['way', 'kilometre', 'km kilometre kilometres'],
  ['room', 'foot', 'ft foot feet ft2 ft² sqft psf'],
  ['room', 'metre', 'm metre metres m2 m² sqm psm'],
  ['room', 'cubic metre', 'm3 m³'],
  ['room', 'acre', 'acre acres'],
  ['room', 'hectare', 'ha hectare hectares'],
  ['room', 'litre', 'litre litres l'],
  ['power', 'kilowatt hour', 'kwh'],
  ['power', 'megawatt hour', 'mwh'],
];
const BY_WRITTEN: ReadonlyMap<string, PriceUnit> = new Map(
  UNITS.flatMap(([kind, name, written]) => written.split(' ').map((one) => [one, { kind, name }])),
);

/** They may be any of the others. */
const UNSPECIFIC =
  /^(?:units?|items?|each|one|of|lots?|pieces?|piece|time|basis|contract|bid|rate)$/;

/** "an hour", "per square foot", "/tonne", "for a ticket", "psf". */
const AFTER =
  /^[ \u00a0]?(?:pounds?|pence|p)?[ \u00a0]?(?:(?:(?:per|for[ ]an?|for[ ]each|for[ ]every|an?|each|every)[ \u00a0]|\/[ ]?)(?:(?:square|sq\.?|cubic|single|adult|working|whole|full|half)[ ])?(?<unit>\p{L}[\p{L}\d²³]{0,14})|(?<short>p\.?h|p\.?w|p\.?c\.?m|p\.?a|psf|psm)(?![\p{L}\d]))/u;
/** "an hourly rate of", "a fare of". */
const BEFORE =
  /(?<![\p{L}-])(?<unit>(?:hour|day|night|week)(?=[ -]rates?(?!\p{L}))|hourly|daily|weekly|monthly|yearly|annual|nightly|fares?|tickets?|tolls?|admission|entry|permits?|postage|meals?|lunch(?:es)?|dinners?)(?!\p{L})(?:[ -]\p{Ll}{2,12}){0,3}:?[ \u00a0]?$/u;

/**
 * What a price is for, by the words beside it; undefined where they don't say.
 * @param offset of the price in the text, and the end of it.
 */
export function priceUnitBeside(text: string, offset: number, end: number): PriceUnit | undefined {
  const after = AFTER.exec(text.slice(end, end + 40))?.groups;
  const before = BEFORE.exec(text.slice(Math.max(0, offset - 60), offset))?.groups;
  const written = after?.['unit'] ?? after?.['short'] ?? before?.['unit'];
  if (written === undefined || UNSPECIFIC.test(written)) return undefined;
  return BY_WRITTEN.get(written.toLowerCase()) ?? { kind: 'thing', name: '' };
}

/** Whether two prices can't be the same one. */
export function areOfOtherUnits(a: PriceUnit | undefined, b: PriceUnit | undefined): boolean {
  return a !== undefined && b !== undefined && (a.kind !== b.kind || a.name !== b.name);
}

/** Whether two prices are for one of the same, as far as their units say: of things they say nothing. */
export const isOfOneUnit = (a: PriceUnit | undefined, b: PriceUnit | undefined): boolean =>
  a !== undefined && a.kind !== 'thing' && a.kind === b?.kind && a.name === b.name;

/** "£2.847": two thousand and more in the way of other countries, unless it is for one of something. */
const THREE_DECIMALS = /^[£€]\s?\d{1,3}\.\d{3}$/;

/**
 * Groups of a figure, put right where a price of three decimals was taken for thousands.
 * @param end of the figure in the text.
 */
export function asPrice(
  groups: Readonly<Record<string, string | undefined>>,
  text: string,
  end: number,
): Readonly<Record<string, string | undefined>> {
  const written = groups['groups'];
  const isPrice =
    written !== undefined && THREE_DECIMALS.test(written) && AFTER.test(text.slice(end, end + 40));
  return isPrice ? { figure: written } : groups;
}
