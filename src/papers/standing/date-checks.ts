import { formatDate, type IsoDate } from '../../language/dates.ts';
import type { DateProblem, StatedDay } from '../../law/date-order.ts';
import { daysToCome, outOfOrder } from '../../law/date-order.ts';
import type { Publication } from '../../law/received.ts';
import { diagnose } from '../../rules/rules.ts';
import { lastDayOf, type StatedAgenda } from '../agenda/meeting.ts';
import type { AccessibilityStatement } from '../council/council.ts';
import type { Places } from '../reading/places.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { StatedOfAgenda, StatedOfReport } from './stated.ts';

type Paper = { readonly reader: ContentReader; readonly file: Places };

/** The day of the meeting has no field: it is the name of its folder. */
const held = (meeting: IsoDate): StatedDay => ({
  what: 'the meeting is',
  path: [],
  date: meeting,
});

/** Reports days of a report that are still to come, or that can't be in that order. */
export function checkDatesOfReport(
  paper: Paper,
  { executive, deadlines }: StatedOfReport,
  meeting: IsoDate,
  today: IsoDate,
): void {
  const decision = executive?.decision;
  const key = executive?.['key-decision'];
  const published = at(
    'the decision was published',
    ['decision', 'published'],
    decision?.published,
  );
  const calledIn = decision?.['called-in'];
  const called = at('it was called in', ['decision', 'called-in', 'on'], calledIn?.on);
  const released = at(
    'scrutiny released it',
    ['decision', 'called-in', 'released'],
    calledIn?.released,
  );
  const implemented = at('it was carried out', ['decision', 'implemented'], decision?.implemented);
  const noticed = at(
    'notice of the key decision was given',
    ['key-decision', 'noticed'],
    key?.noticed,
  );
  const exception = at(
    'notice of the general exception was given',
    ['key-decision', 'general-exception', 'noticed'],
    key?.['general-exception']?.noticed,
  );
  const urgency = at(
    'the special urgency was agreed',
    ['key-decision', 'special-urgency', 'on'],
    key?.['special-urgency']?.on,
  );
  const exceptionReasons = at(
    'the reasons for the general exception were published',
    ['key-decision', 'general-exception', 'reasons-published'],
    key?.['general-exception']?.['reasons-published'],
  );
  const urgencyReasons = at(
    'the reasons for the special urgency were published',
    ['key-decision', 'special-urgency', 'reasons-published'],
    key?.['special-urgency']?.['reasons-published'],
  );
  const ofDeadlines = deadlines.flatMap((deadline, index): StatedDay[][] => {
    const received = deadline.kind === 'own' ? undefined : deadline.received;
    return [
      [
        at('the report was received', ['deadlines', index, 'received'], received),
        at('the deadline was met', ['deadlines', index, 'met'], deadline.met),
      ],
    ];
  });
  const order = [
    // A decision isn't published before it is made, and what was called in was published.
    [held(meeting), published, called, released],
    [held(meeting), implemented],
    [noticed, held(meeting)],
    [exception, held(meeting)],
    [urgency, held(meeting)],
    [exception, exceptionReasons],
    [urgency, urgencyReasons],
    ...ofDeadlines,
  ];
  report(paper, [
    ...daysToCome(order.flat().filter(hasField), today),
    ...order.flatMap(outOfOrder),
  ]);
}

/** Reports days of an agenda that are still to come, or that can't be in that order. */
export function checkDatesOfAgenda(
  paper: Paper,
  stated: StatedOfAgenda,
  { items, speaking, days = [], ...agenda }: StatedAgenda,
  today: IsoDate,
): void {
  const { date: meeting } = agenda;
  const isPrivate = stated.private;
  const first = at(
    'the first notice was given',
    ['private', 'first-notice'],
    isPrivate?.['first-notice'],
  );
  const second = at(
    'the second notice was given',
    ['private', 'second-notice'],
    isPrivate?.['second-notice'],
  );
  const agreed = at('the urgency was agreed', ['private', 'urgency', 'on'], isPrivate?.urgency?.on);
  const left = at(
    'the meeting whose business this one takes up was adjourned',
    ['continues'],
    agenda.continues?.date,
  );
  const reasons = at(
    'the reasons for the urgency were published',
    ['private', 'urgency', 'reasons-published'],
    isPrivate?.urgency?.['reasons-published'],
  );
  const convened = at('the meeting was called', ['convened'], stated.convened?.on);
  const given = at('notice of the meeting was given', ['notice-given'], stated.noticeGiven);
  const published = at('the agenda was published', ['published'], stated.published);
  const added = items.map((item, index) => [
    published,
    at('the item was added', ['items', index, 'added'], item.added),
    held(meeting),
  ]);
  const order = [
    [first, second, held(meeting)],
    [agreed, held(meeting)],
    [agreed, reasons],
    [given, held(meeting)],
    [left, held(meeting)],
    [
      at('the last day on which to ask to speak is', ['speaking', 'by'], speaking?.by),
      held(lastDayOf({ date: meeting, days })),
    ],
    ...added,
  ];
  const broken = at('the meeting was adjourned', ['adjourned'], agenda.adjourned && meeting);
  // An item that is on the agenda was put there by now.
  const put = items.map((item, index) =>
    at('the item was added', ['items', index, 'added'], item.added),
  );
  const past = [left, first, second, agreed, reasons, given, convened, broken, ...put];
  const excluded = items.flatMap(({ publicExcluded }, index): DateProblem[] =>
    publicExcluded === undefined || meeting <= today
      ? []
      : [
          {
            code: 'date-in-future',
            path: ['items', index, 'public-excluded'],
            message: `Whether the public was excluded for item ${index + 1} is known only once the meeting on ${formatDate(meeting)} is held. Take public-excluded: out until then.`,
          },
        ],
  );
  report(paper, [...daysToCome(past, today), ...excluded, ...order.flatMap(outOfOrder)]);
}

/** Reports that a paper is said to have been published on a day that is still to come: pages leave that out. */
export function checkNotToCome(
  { reader, file }: Paper,
  stated: IsoDate | null | undefined,
  today: IsoDate,
  path: readonly PropertyKey[] = ['published'],
): void {
  if (stated === undefined || stated === null || stated <= today) return;
  const message = `published: says ${formatDate(stated)}, which is still to come on ${formatDate(today)}: pages leave it out. Take it out, or correct the day. The day on which this site publishes a paper is recorded without it.`;
  reader.diagnostics.push(diagnose('date-in-future', file.placeOf(path, 'value'), message));
}

/**
 * Reports that a paper is said to be published on a day to come, or on a later day than that on which it went out here: pages show
 * that day. After its meeting nobody is asked any more about the second.
 */
export function checkPublished(
  { reader, file }: Paper,
  stated: IsoDate | undefined,
  publication: Publication,
  { meeting, today }: { readonly meeting: IsoDate; readonly today: IsoDate },
): void {
  checkNotToCome({ reader, file }, stated, today);
  if (stated === undefined || stated > today) return;
  if (publication.kind !== 'published' || today > meeting) return;
  const { date } = publication;
  // Today's is no more than what would be.
  if (stated <= date || date === today) return;
  const message = `By the register it went out on ${formatDate(date)}, and published: says ${formatDate(stated)}, which is later. Pages show the day of the register: take published: out.`;
  const found = diagnose('notice-contradictory', file.placeOf(['published'], 'value'), message);
  reader.diagnostics.push({ ...found, severity: 'warning' });
}

/** Reports days of the council's accessibility statement that are still to come, or that can't be in that order. */
export function checkDatesOfStatement(
  paper: Paper,
  { prepared, reviewed, assessed }: AccessibilityStatement,
  today: IsoDate,
): void {
  const own = (what: string, field: string, date: IsoDate | undefined): StatedDay =>
    at(what, ['accessibility', field], date);
  const first = own('the accessibility statement was prepared', 'prepared', prepared);
  const last = own('the accessibility statement was reviewed', 'reviewed', reviewed);
  const looked = own('the site was assessed', 'assessed', assessed);
  // An error of the council would stop all papers.
  const isWarning = true;
  report(
    paper,
    [...daysToCome([first, last, looked], today), ...outOfOrder([first, last])],
    isWarning,
  );
}

function at(what: string, path: readonly PropertyKey[], date: IsoDate | undefined): StatedDay {
  return { what, path, date };
}

const hasField = ({ path }: StatedDay): boolean => path.length > 0;

/** Each once: a day may be in several orders. */
function report(
  { reader, file }: Paper,
  problems: readonly DateProblem[],
  isWarning = false,
): void {
  const said = new Set<string>();
  for (const { code, path, message } of problems) {
    if (said.has(message)) continue;
    said.add(message);
    const found = diagnose(code, file.placeOf(path, 'value'), message);
    reader.diagnostics.push(isWarning ? { ...found, severity: 'warning' } : found);
  }
}
