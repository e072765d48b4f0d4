import { formatLongDate, type IsoDate } from '../../language/dates.ts';
import { htmlLines } from '../../language/html-lines.ts';
import type { ReportSection } from '../../source/markdown/report-body.ts';
import type { Ward } from '../council/council.ts';
import type { StatedDecision } from '../decision/decision.ts';
import type { NoticeWhen, StatedNotice } from '../notice/notice.ts';
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
    ...line('Call-in', callIn && JSON.stringify(callIn)),
    ...day('Takes effect on', effective),
    ...day('Carried out on', implemented),
    wardsLine(decision.wards),
    ...line('Report', report),
    ...sectionLines(decision.sections),
    ...line('Reasons', reasons),
    ...line('Alternatives', alternatives),
    ...(interests ?? []).map((one) => `Interest: ${Object.values(one).join(', ')}`),
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
          ...line('Agreed as urgent', business.urgency && JSON.stringify(business.urgency)),
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
    ...line('Less notice', exception && JSON.stringify(exception)),
    ...moved.map((one) => `Moved: ${Object.values(one).join(', ')}`),
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
