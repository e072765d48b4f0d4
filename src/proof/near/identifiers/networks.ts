import type { Identifier } from './identifier.ts';

const PART = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)`;
const DOT = String.raw`(?:\.|[ ]?[[({][ ]?(?:\.|dot)[ ]?[\])}][ ]?|[ ]dot[ ]|[ ]\.[ ])`;
/** "81.107.44.219", also as it is read out or written so that nobody follows it: "81[.]107[.]44[.]219". */
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\d.-])${PART}(?:${DOT}${PART}){3}(?![\p{L}\d]|\.\d)`,
  'giu',
);
/** Within one building, and what paragraphs are numbered by: "3.2.1.4". */
const OF_NOBODY = /^(?:10|127|0|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254|255)\./;
const SAID = /(?<!\p{L})(?:IP|address(?:es)?|posts?|router|server)(?!\p{L})[^\n]{0,30}$/iu;
const LONG_ADDRESS =
  /(?<![\p{L}\d:.])(?=[\da-f:]*\d)(?:[\da-f]{1,4}:){2,7}(?::?[\da-f]{1,4}){1,6}(?![\p{L}\d:])/giu;
/** Of a device: six pairs of figures, three fours, or all twelve with a letter and a digit among them. */
const DEVICE =
  /(?=[\da-f]{2}(?:[:-]|[\da-f]{2}))(?:(?<![\p{L}\d.:-])(?=[\d.]{0,13}[a-f])(?=[a-f.]{0,13}\d)[\da-f]{4}(?<dot>\.?)[\da-f]{4}\k<dot>[\da-f]{4}(?![\p{L}\d:-]|\.[\p{L}\d])|(?<![\p{L}\d:-])[\da-f]{2}(?<sign>[:-])(?:[\da-f]{2}\k<sign>){4}[\da-f]{2}(?![\p{L}\d:-]))/giu;

/** Letters and then figures alone number something: the licence for a map, "AC0000807436". */
const NUMBERED = /^[a-f]*\d+[a-f]?$/i;

/** Addresses of computers and devices in networks. */
export function networkAddressesIn(text: string): Identifier[] {
  const found: Identifier[] = [];
  const add = (key: string, index: number, written: string) =>
    found.push({ key, offset: index, end: index + written.length });
  for (const { 0: written, index } of text.matchAll(ADDRESS)) {
    const parts = written.match(/\d+/g) ?? [];
    const address = parts.join('.');
    const isNumbering =
      !SAID.test(text.slice(Math.max(0, index - 40), index)) &&
      parts.filter((part) => part.length > 1).length < 3 &&
      parts.every((part) => part.length < 3);
    if (!OF_NOBODY.test(address) && !isNumbering) add(`address ${address}`, index, written);
  }
  for (const { 0: written, index } of text.matchAll(LONG_ADDRESS)) {
    const parts = inFull(written.toLowerCase());
    if (parts !== undefined) add(`address ${parts.join(':')}`, index, written);
  }
  for (const { 0: written, index } of text.matchAll(DEVICE))
    if (!NUMBERED.test(written))
      add(`device ${written.toLowerCase().replace(/[:.-]/g, '')}`, index, written);
  return found;
}

/** Eight groups of an address, without the noughts before them; undefined where it is none, such as an hour. */
function inFull(written: string): string[] | undefined {
  const [before = '', after] = written.split('::');
  const [first, last] = [before, after ?? ''].map((side) => side.split(':').filter(Boolean));
  const parts = [...(first ?? []), ...(last ?? [])];
  if (after === undefined ? parts.length !== 8 : parts.length < 3 || parts.length > 7)
    return undefined;
  const between = Array.from({ length: 8 - parts.length }, () => '0');
  return [...(first ?? []), ...between, ...(last ?? [])].map((part) =>
    part.replace(/^0+(?=.)/, ''),
  );
}
