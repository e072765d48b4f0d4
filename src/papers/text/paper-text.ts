import { formatLongDate } from '../../language/dates.ts';
import { htmlLines } from '../../language/html-lines.ts';
import type { Access } from '../../law/access.ts';
import type { ReportBody } from '../../source/markdown/report-body.ts';
import type { StatedAgenda } from '../agenda/meeting.ts';
import type { StatedReport } from '../report/report.ts';

/**
 * What a report says to the public, as plain text: what the register has a hash of, and what two versions are
 * compared by. It says nothing that isn't on the report's page, and nothing of when it was published. It depends on
 * the bytes of the paper alone.
 */
export function reportText(report: StatedReport, body: ReportBody | undefined): string {
  const { access, passages = [] } = report;
  const head = [
    report.title,
    `Meeting of ${formatLongDate(report.date)}`,
    `Report of: ${report.reportOf}`,
    `Open for call-in: ${yesNo(report.callIn)}`,
    `Confidential or exempt: ${accessInWords(access, passages.length)}`,
    `Wards: ${report.wards === 'all' ? 'All' : namesOf(report.wards)}`,
    `Ward members consulted: ${yesNo(report.wardMembersConsulted)}`,
    `Pillars: ${namesOf(report.pillars)}`,
  ];
  if (access.kind !== 'open') return textOf([head]);
  const written = [...(body?.sections ?? []), ...(body?.notes ? [body.notes] : [])];
  const sections = written.map(({ heading, subheading, html }) => [
    `## ${heading}`,
    ...(subheading === undefined ? [] : [subheading]),
    ...htmlLines(html),
  ]);
  return textOf([
    head,
    ...(report.document ? [[`This report is a ${report.document.format}.`]] : sections),
    [
      '## Appendices',
      ...orNone(
        report.appendices.map(
          ({ number, title, access: own }) =>
            `Appendix ${number}: ${title}${own.kind === 'open' ? '' : ` (${accessInWords(own, 0)})`}`,
        ),
      ),
    ],
    [
      '## Background papers',
      ...orNone(
        report.backgroundPapers.map(({ title, url }) =>
          url === undefined ? title : `[${title}](${url})`,
        ),
      ),
    ],
  ]);
}

/** The same of an agenda. */
export function agendaText(agenda: StatedAgenda): string {
  const { cancelled, preMeeting, contact } = agenda;
  return textOf([
    [
      `Agenda of ${formatLongDate(agenda.date)}`,
      `Time: ${agenda.time}`,
      `Place: ${agenda.place}`,
      ...(preMeeting
        ? [`Pre-meeting: ${[preMeeting.time, preMeeting.note].filter(Boolean).join(', ')}`]
        : []),
      ...(cancelled ? [`Cancelled: ${cancelled.reason}`] : []),
      ...(contact ? [`Contact: ${Object.values(contact).join(', ')}`] : []),
    ],
    ...agenda.membership.map(({ heading, members }) => [
      `## ${heading}`,
      ...members.map(({ name, represents, role }) =>
        [name, represents, role].filter((part) => part !== undefined).join(', '),
      ),
    ]),
    [
      '## Items',
      ...agenda.items.flatMap(({ number, title, text, paper, late }) => [
        [
          number === undefined ? '' : `${number}. `,
          title === '' && paper.kind !== 'none' ? `Report: ${paper.slug}` : title,
          paper.kind === 'report-to-follow' ? ' (report to follow)' : '',
        ].join(''),
        ...htmlLines(text),
        ...(late ? [`Late item: ${late.reason}`] : []),
      ]),
    ],
    htmlLines(agenda.note),
  ]);
}

const yesNo = (yes: boolean): string => (yes ? 'Yes' : 'No');

const orNone = (lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? ['None'] : lines;

const namesOf = (named: readonly { readonly name: string }[]): string =>
  named.length === 0 ? 'None' : named.map(({ name }) => name).join(', ');

function accessInWords(access: Access, passages: number): string {
  switch (access.kind) {
    case 'open':
      return passages === 0 ? 'No' : `${passages} ${passages === 1 ? 'passage' : 'passages'}`;
    case 'exempt':
      return `exempt, paragraph ${access.paragraphs.join(', ')}`;
    case 'confidential':
      return 'confidential';
    case 'political-advice':
      return 'advice of a political adviser';
  }
}

/** Blocks with an empty line between them; one line break at the end. */
function textOf(blocks: readonly (readonly string[])[]): string {
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
