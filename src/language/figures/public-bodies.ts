/** Bodies that complaints, appeals and returns go to, by what they are: how they are reached is for everybody. */
export const PUBLIC_BODY = String.raw`(?<![\p{L}\d])(?:(?:\p{Lu}[\p{L}’'-]{2,20}|and|of)[ ]){0,6}(?:Ombudsman(?: Service)?|Commissioner(?:[’']s Office)?|(?:Planning|[A-Z]\p{L}+) Inspectorate|Tribunals?(?: Service)?|(?:National )?Audit Office|Companies House|HM Land Registry|Charity Commission|Electoral Commission|Gambling Commission|Care Quality Commission|Equality and Human Rights Commission|Valuation Office(?: Agency)?|Ofsted|HMRC|HM Revenue and Customs|HM Courts and Tribunals Service|Health and Safety Executive|Environment Agency|Natural England|Historic England)(?:[ ]\([A-Z]{2,6}\))?`;

const OF_PLACE =
  'House|Square|Street|Road|Way|Quay|Court|Tower|Buildings?|Floor|Unit|Park|Gate|Place|Lane|Wharf|Row|Centre|Hall|Close|Drive|Terrace|Exchange|Plaza';
/** Right after its name is a box, a number, or what buildings and streets are called. */
const ADDRESS_OF_BODY = String.raw`${PUBLIC_BODY}(?:,| at| is| is at|:)?[ \n]{1,2}(?:at )?(?=PO Box|\d|(?:the |The )?(?:[\p{Lu}\d][\p{L}\d’'-]*[ ]){1,4}(?:${OF_PLACE})(?!\p{L})|(?:${OF_PLACE})[ ])(?:(?:of|the|on|[\p{Lu}\d][\p{L}\d’'-]*)[, \n]{1,3}){0,20}(?:of|the|on|[\p{Lu}\d][\p{L}\d’'-]*)`;

const POSTCODE = String.raw`[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\d])`;

/** The same with the postcode. */
export const WHOLE_ADDRESS_OF_BODY = String.raw`${ADDRESS_OF_BODY}[, \n]{1,3}${POSTCODE}`;

const ADDRESSES = new RegExp(WHOLE_ADDRESS_OF_BODY, 'gu');
const HAS_POSTCODE = new RegExp(POSTCODE, 'u');

/** Whether a place of a text is in the address of a public body, as far as its postcode. */
export function addressesOfBodies(text: string): (offset: number) => boolean {
  if (!HAS_POSTCODE.test(text)) return () => false;
  const found = [...text.matchAll(ADDRESSES)];
  return (offset) =>
    found.some(({ 0: { length }, index }) => offset >= index && offset < index + length);
}
