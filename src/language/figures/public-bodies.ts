/** Bodies that complaints, appeals and returns go to, by what they are: how they are reached is for everybody. */
export const PUBLIC_BODY = String.raw`(?<![\p{L}\d])(?:(?:\p{Lu}[\p{L}’'-]{2,20}|and|of)[ ]){0,6}(?:Ombudsman(?: Service)?|Commissioner(?:[’']s Office)?|(?:Planning|[A-Z]\p{L}+) Inspectorate|Tribunals?(?: Service)?|(?:National )?Audit Office|Companies House|HM Land Registry|Charity Commission|Electoral Commission|Gambling Commission|Care Quality Commission|Equality and Human Rights Commission|Valuation Office(?: Agency)?|Ofsted|HMRC|HM Revenue and Customs|HM Courts and Tribunals Service|Health and Safety Executive|Environment Agency|Natural England|Historic England)(?:[ ]\([A-Z]{2,6}\))?`;

const OF_PLACE =
  'House|Square|Street|Road|Way|Quay|Court|Tower|Buildings?|Floor|Unit|Park|Gate|Place|Lane|Wharf|Row|Centre|Hall|Close|Drive|Terrace|Exchange|Plaza';
/** Right after its name is a box, a number, or what buildings and streets are called. */
const ADDRESS_OF_BODY = String.raw`${PUBLIC_BODY}(?:,| at| is| is at|:)?[ \n]{1,2}(?:at )?(?=PO Box|\d|(?:the |The )?(?:[\p{Lu}\d][\p{L}\d’'-]*[ ]){1,4}(?:${OF_PLACE})(?!\p{L})|(?:${OF_PLACE})[ ])(?:(?:of|the|on|[\p{Lu}\d][\p{L}\d’'-]*)[, \n]{1,3}){0,20}(?:of|the|on|[\p{Lu}\d][\p{L}\d’'-]*)`;

const POSTCODE = /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\d])/gu;
const UP_TO_POSTCODE = new RegExp(String.raw`${ADDRESS_OF_BODY}[, \n]{1,3}$`, 'u');
/** Most addresses are of nobody public: the rest of them needn't be looked at. */
const MAY_BE_PUBLIC =
  /Ombudsman|Commission|Inspectorate|Tribunal|Office|House|HM|Ofsted|Executive|Agency|England/;
/** Letters of the longest address. */
const LONGEST = 240;

/** Where the addresses of public bodies are in a text, from the name of the body as far as the postcode. */
function addressesIn(text: string): { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(POSTCODE)].flatMap(({ 0: { length }, index }) => {
    const start = Math.max(0, index - LONGEST);
    const before = text.slice(start, index);
    const found = MAY_BE_PUBLIC.test(before) ? UP_TO_POSTCODE.exec(before) : null;
    return found === null ? [] : [{ from: start + found.index, to: index + length }];
  });
}

/** Whether a place of a text is in the address of a public body. */
export function addressesOfBodies(text: string): (offset: number) => boolean {
  const found = addressesIn(text);
  return (offset) => found.some(({ from, to }) => offset >= from && offset < to);
}

/** A text with blanks in place of the addresses of public bodies, so that every other word is where it was. */
export const withoutAddressesOfBodies = (text: string): string =>
  addressesIn(text).reduce(
    (rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to),
    text,
  );
