// @ts-check
/** How days and months are written. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAYS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twentyfirst twentysecond twentythird twentyfourth twentyfifth twentysixth twentyseventh twentyeighth twentyninth thirtieth thirtyfirst'.split(
    ' ',
  );
/** "9", "9th", "ninth", "twenty-first". */
export const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?|(?:(?:twenty|thirty)[-\\s]?)?(?:${DAYS.slice(0, 9).join('|')})|${DAYS.slice(9, 20).join('|')}|thirtieth)`;

/** The number of a day: of "9th" and "ninth" 9. @param {string | undefined} day */
export function dayOf(day = '') {
  const number = Number.parseInt(day, 10);
  return Number.isNaN(number) ? DAYS.indexOf(day.toLowerCase().replace(/[-\s]/g, '')) + 1 : number;
}

/** "2024-11-05" of the key "day20241105"; none of any other. @param {string} key */
export function dayOfKey(key) {
  const day = /^day(\d{4})(\d\d)(\d\d)$/.exec(key);
  return day ? day.slice(1).join('-') : undefined;
}

/** The number of a month, from 1. @param {string | undefined} name */
export function monthOf(name = '') {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** A day as papers write it: "5 November 2026", "November 2026", "November". @param {Date} day @param {Intl.DateTimeFormatOptions} how */
export function inWords(day, how) {
  return new Intl.DateTimeFormat('en-GB', { ...how, timeZone: 'UTC' }).format(day);
}
