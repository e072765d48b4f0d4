import { MONTHS } from '../../language/dates.ts';

const MOST_LETTERS = 80;
/** Between what is cut and the day. */
const CUT = ' …, ';

/** The last day that is named in a text, and what follows it: "15 June 2022, 10.00 am". */
const LAST_DAY = new RegExp(String.raw`\d{1,2} (?:${MONTHS.join('|')}) \d{4}(?!.*\d{4}).*$`);

/**
 * A text at the foot of a page, where there is one line. One that is too long is cut; the day of a meeting, and the hour where there are
 * two on a day, tell it from others of the same body, so that they stay.
 */
export function shortened(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  const ending = LAST_DAY.exec(text)?.[0] ?? '';
  const keeps = ending !== '' && ending.length <= MOST_LETTERS / 2;
  if (!keeps) return `${cutTo(text, MOST_LETTERS)} …`;
  const name = text.slice(0, text.length - ending.length).replace(/[\s,;:–-]+$/, '');
  const room = MOST_LETTERS - ending.length - CUT.length;
  return `${cutTo(name, room)}${CUT}${ending}`;
}

/** Ends with a whole word, if that leaves half of the room used. */
function cutTo(text: string, room: number): string {
  const end = text.slice(0, room + 1).lastIndexOf(' ');
  return text.slice(0, Math.max(end, room / 2)).replace(/[\s,;:–-]+$/, '');
}
