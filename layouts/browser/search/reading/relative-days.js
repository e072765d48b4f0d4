// @ts-check
/** Days of a question that depend on the day on which it is asked: "last month", "this week", "meetings today". */
import { STOP_WORDS } from '../other-words.js';
import { bare, tokensOf } from '../words.js';
import { inWords, MONTH } from './day-words.js';
import { DAY_LENGTH } from './spans.js';

/** "Last months minutes" is typed without an apostrophe too. */
const OF_TIME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:in|during|over|for|from|of)\s+)?(?:the\s+)?` +
    String.raw`((?:last|previous|past|this|current|next|coming)\s+(?:week|month))(?:['’]s|(s))?(?![\p{L}\p{N}])` +
    // "The last week of the holidays" and "the last week in June" are the same on any day.
    String.raw`(?!\s+of(?!\p{L})|\s+in\s+(?:the\s+|early\s+|late\s+|mid-?\s*)?${MONTH}(?!\p{L}))`,
  'giu',
);
const OF_DAY = /(?<![\p{L}\p{N}])(today|tomorrow|yesterday)(?:['’]s|(s))?(?![\p{L}\p{N}])/iu;
const STEPS = new Map([
  ['last', -1],
  ['previous', -1],
  ['next', 1],
  ['yesterday', -1],
  ['tomorrow', 1],
]);
/** Beside these alone a word such as "today" asks for a day: "young people today" asks for something else. */
const OF_MEETINGS = new Set(
  'agenda agendas committee committees council decided decision decisions held meeting meetings minutes paper papers published report reports whats'.split(
    ' ',
  ),
);
const QUOTED = /["“”„«»]/;

/**
 * A question with such days as papers write them, and what was read. Nothing in quotation marks is read so.
 * @param {string} question @param {Date} today @returns {{ question: string, read: import('../asking.js').Note[] }}
 */
export function withDays(question, today) {
  /** @type {import('../asking.js').Note[]} */
  const read = [];
  if (QUOTED.test(question)) return { question, read };
  const day = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()));
  let asked = question.replace(
    OF_TIME,
    (
      whole,
      /** @type {string} */ named,
      /** @type {string | undefined} */ s,
      /** @type {number} */ at,
    ) => {
      const behind = tokensOf(question.slice(at + whole.length)).map(bare);
      // "The last months" are several, but for those of papers and meetings.
      if (s !== undefined && !behind.some((word) => OF_MEETINGS.has(word))) return whole;
      const [which = '', what = ''] = named.toLowerCase().split(/\s+/);
      const instead = inWordsOf(which, what, day);
      read.push({ said: named + (s ?? ''), why: 'dated', instead: [instead] });
      return ` ${instead} `;
    },
  );
  const [whole = '', said = '', s = ''] = OF_DAY.exec(asked) ?? [];
  const others = tokensOf(asked.replace(whole, ' ')).map(bare);
  const isOfMeetings = others.every((word) => STOP_WORDS.has(word) || OF_MEETINGS.has(word));
  if (said !== '' && isOfMeetings && (s === '' || others.length > 0)) {
    const instead = dayName(moved(day, STEPS.get(said.toLowerCase()) ?? 0));
    read.push({ said: said + s, why: 'dated', instead: [instead] });
    asked = asked.replace(whole, instead);
  }
  return { question: asked.trim(), read };
}

/** The first and the last of these days, counted from today. @type {Map<string, [first: number, last: number]>} */
const RUNS = new Map([
  ['past week', [-6, 0]],
  ['past month', [-30, 0]],
  ['coming week', [0, 6]],
  ['coming month', [0, 30]],
]);

/** "October 2026" for "last month", its days for "past week". @param {string} which @param {string} what @param {Date} day */
function inWordsOf(which, what, day) {
  const run = RUNS.get(`${which} ${what}`);
  if (run) return run.map((days) => dayName(moved(day, days))).join(' to ');
  const step = STEPS.get(which) ?? 0;
  return what === 'month' ? monthFrom(day, step) : weekOf(day, step);
}

/** @param {Date} day @param {number} days */
function moved(day, days) {
  return new Date(day.getTime() + days * DAY_LENGTH);
}

/** @param {Date} day @param {number} step */
function monthFrom(day, step) {
  const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + step, 1));
  return inWords(first, { month: 'long', year: 'numeric' });
}

/** From Monday to Sunday. @param {Date} day @param {number} step */
function weekOf(day, step) {
  const monday = moved(day, 7 * step - ((day.getUTCDay() + 6) % 7));
  return `${dayName(monday)} to ${dayName(moved(monday, 6))}`;
}

/** @param {Date} day */
function dayName(day) {
  return inWords(day, { day: 'numeric', month: 'long', year: 'numeric' });
}
