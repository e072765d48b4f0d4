const REFERENCE = /(?:^|\s)([A-Z\d]{1,6}(?:\/[A-Z\d.-]{1,12}){1,4})(?=$|[ ,:–—-])/gi;
/** "20/03/2026" and "2026/03/20" are days. */
const DAY =
  /^(?:(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])\/(?:\d{2}|(?:19|20)\d{2})|(?:19|20)\d{2}\/\d{1,2}\/\d{1,2})$/;

/**
 * Whether a text has the reference of an application near its beginning: "25/01877/FUL", and not "2026/27".
 * @param before so many characters may be before it
 */
export function hasReference(text: string, before: number): boolean {
  const found = [...text.slice(0, before + 40).matchAll(REFERENCE)].find(
    ([, reference = '']) => !DAY.test(reference),
  );
  if (!found || found.index > before) return false;
  const pieces = (found[1] ?? '').split('/');
  const isYears = pieces.length === 2 && pieces.every((one) => /^(?:19|20)?\d\d$/.test(one));
  const isLong = pieces.length > 2 || pieces.some((one) => /^\d{3,}$/.test(one));
  return !isYears && isLong && pieces.some((one) => /\d{2}/.test(one));
}
