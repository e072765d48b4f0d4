import { formatLongDate, type IsoDate } from '../../language/dates.ts';
import { htmlLines } from '../../language/html-lines.ts';
import { asSentence } from '../../language/sentence.ts';
import { agreementInWords } from '../../law/urgency.ts';
import type { ReportSection } from '../../source/markdown/report-body.ts';
import type { Ward } from '../council/council.ts';
import type {
  DeclaredInterest,
  StatedCallInOfDecision,
  StatedDecision,
} from '../decision/decision.ts';
import type {
  NoticeException,
  NoticeWhen,
  PrivateBusiness,
  StatedNotice,
} from '../notice/notice.ts';
import type { StatedRecord } from '../record/record-facts.ts';
import { takerInWords } from '../record/taker.ts';

/**
 * What a decision without a meeting, or a notice, says to the public, as plain text: what the register has a hash of. It depends on
 * the bytes of the paper alone, and says nothing of when it was published. None of a call-in, which has no page.
 */
export function recordText(record: StatedRecord): string | undefined {
  switch (record.kind) {
    case 'decision':
      return decisionText(record.stated);
    case 'notice':
      return noticeText(record.stated);
    case 'call-in':
      return undefined;
  }
}

function decisionText(decision: StatedDecision): string {
  const { title, reference, taken, by, key, callIn, effective, implemented } = decision;
  const { interests, alternatives, reasons, report } = decision;
  return textOf([
    title,
    ...line('Reference', reference),
    `Decided by: ${takerInWords(by)}`,
    ...line('Under', by.kind === 'officer' ? by.under : undefined),
    `Decided on ${formatLongDate(taken)}`,
    `Function: ${decision.function}`,
    ...line('Key decision', key === false ? 'No' : key),
    ...line('Call-in', callIn && callInWords(callIn)),
    ...day('Takes effect on', effective),
    ...day('Carried out on', implemented),
    wardsLine(decision.wards),
    ...line('Report', report),
    ...sectionLines(decision.sections),
    ...line('Reasons', reasons),
    ...line('Alternatives', alternatives),
    ...interestLines(interests),
  ]);
}

function noticeText(notice: StatedNotice): string {
  const { id, matter, by, members, when, documents, where, otherDocuments } = notice;
  const { secondNotice, exception, moved, withdrawn } = notice;
  const business = notice.private;
  const said = secondNotice?.representations;
  return textOf([
    `Notice ${id}: ${matter}`,
    ...(notice.ofKeyDecision ? ['A key decision is to be made'] : []),
    `Decided by: ${takerInWords(by)}`,
    ...line('Members', members?.join(', ')),
    `When: ${whenInWords(when)}`,
    ...line('Documents', documents && (documents.length === 0 ? 'None' : documents.join('; '))),
    ...line('Where', where),
    ...line('Other documents', otherDocuments),
    wardsLine(notice.wards),
    ...(business
      ? [
          `In private (paragraphs ${business.paragraphs.join(', ')}): ${business.reason}`,
          ...line('Representations to', business.representationsBy),
          ...line('Agreed as urgent', business.urgency && urgencyWords(business.urgency)),
        ]
      : []),
    ...day('Further notice of', secondNotice?.on),
    ...(said === 'none' ? ['No representations'] : []),
    ...(typeof said === 'object'
      ? said.map(
          (one) =>
            `From ${one.from}: ${one.said}${one.response === undefined ? '' : ` Response: ${one.response}`}`,
        )
      : []),
    ...line('Less notice', exception && exceptionWords(exception)),
    ...moved.map(movedLine),
    ...(withdrawn ? [`Withdrawn on ${formatLongDate(withdrawn.on)}: ${withdrawn.why}`] : []),
    ...sectionLines(notice.sections),
  ]);
}

const textOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

const line = (label: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`${label}: ${value}`];

const day = (label: string, on: IsoDate | undefined): string[] =>
  on === undefined ? [] : [`${label} ${formatLongDate(on)}`];

const wardsLine = (wards: 'all' | readonly Ward[]): string =>
  `Wards: ${wards === 'all' ? 'All' : wards.map(({ name }) => name).join(', ') || 'None named'}`;

const sectionLines = (sections: readonly ReportSection[]): string[] =>
  sections.flatMap(({ heading, html }) => [
    ...(heading === '' ? [] : [`## ${heading}`]),
    ...htmlLines(html),
  ]);

function whenInWords(when: NoticeWhen): string {
  if (when.kind === 'day') return formatLongDate(when.on);
  if (when.kind === 'period') return `${formatLongDate(when.from)} to ${formatLongDate(when.to)}`;
  return `not before ${formatLongDate(when.from)}`;
}

function callInWords(callIn: StatedCallInOfDecision): string {
  switch (callIn.kind) {
    case 'open':
      return `the decision can be called in${callIn.until === undefined ? '' : ` until ${formatLongDate(callIn.until)}`}`;
    case 'closed':
      return 'the decision can’t be called in';
    case 'not': {
      const { why, rule, agreed, on } = callIn;
      const reason = why === 'urgent' ? 'it is urgent' : 'the council’s rules exempt it';
      const by = agreed === undefined ? '' : `, agreed by ${agreed}`;
      return `the decision can’t be called in, since ${reason} (rule ${rule})${by}${onDay(on)}`;
    }
  }
}

/** That a record says of nobody's interest that there were none is said, too. */
function interestLines(interests: readonly DeclaredInterest[] | undefined): string[] {
  if (interests?.length === 0) return ['Interests: None'];
  return (interests ?? []).map(({ name, as, nature, dispensation }) => {
    const capacity = as === undefined ? '' : ` (${as})`;
    const what = nature === undefined ? '' : `: ${asSentence(nature)}`;
    const dispensed =
      dispensation === undefined
        ? ''
        : dispensation === 'none'
          ? ' No dispensation.'
          : ` Dispensation granted on ${formatLongDate(dispensation)}.`;
    return `Interest: ${name}${capacity}${what}${dispensed}`;
  });
}

function urgencyWords(urgency: NonNullable<PrivateBusiness['urgency']>): string {
  return `${agreementInWords(urgency)}. ${asSentence(urgency.reason)}${reasonsOut(urgency.reasonsPublished)}`;
}

function exceptionWords(exception: NoticeException): string {
  const { reason, reasonsPublished } = exception;
  const why = `${asSentence(reason)}${reasonsOut(reasonsPublished)}`;
  if (exception.kind === 'general') {
    const { told, available } = exception;
    return `general exception. ${told.who} was told on ${formatLongDate(told.on)}, and the notice was available on ${formatLongDate(available)}. ${why}`;
  }
  const { agreed, reported } = exception;
  const to = reported === undefined ? '' : ` Reported to the council on ${formatLongDate(reported)}.`; // prettier-ignore
  return `special urgency. ${capital(agreementInWords(agreed))}. ${why}${to}`;
}

const reasonsOut = (on: IsoDate | undefined): string =>
  on === undefined ? '' : ` Reasons published on ${formatLongDate(on)}.`;

function movedLine({ on, from, to, why }: StatedNotice['moved'][number]): string {
  const where = to === undefined ? '' : ` to ${to}`;
  return `Moved${onDay(on)}: from ${from}${where}${why === undefined ? '' : `, ${why}`}`;
}

const onDay = (on: IsoDate | undefined): string =>
  on === undefined ? '' : ` on ${formatLongDate(on)}`;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
