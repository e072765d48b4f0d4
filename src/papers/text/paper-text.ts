import { formatLongDate } from '../../language/dates.ts';
import { sittingInWords, type MeetingDay } from '../../language/days/meeting-day.ts';
import { htmlLines } from '../../language/html-lines.ts';
import type { Access } from '../../law/access.ts';
import type { ReportBody } from '../../source/markdown/report-body.ts';
import { sha256OfText } from '../../source/text-digest.ts';
import { isAsked } from '../report/own-fields.ts';
import type { ItemBusiness, StatedAgenda } from '../agenda/meeting.ts';
import type { Member } from '../committee/committee.ts';
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
    ...(isAsked(report, 'call-in') ? [`Open for call-in: ${yesNo(report.callIn)}`] : []),
    `Confidential or exempt: ${accessInWords(access, passages.length)}`,
    `Wards: ${report.wards === 'all' ? 'All' : namesOf(report.wards)}`,
    ...(isAsked(report, 'ward-members-consulted')
      ? [`Ward members consulted: ${yesNo(report.wardMembersConsulted)}`]
      : []),
    ...(isAsked(report, 'pillars') ? [`Pillars: ${namesOf(report.pillars)}`] : []),
    ...(report.ownFields ?? []).map(({ label, values }) => `${label}: ${values.join(', ')}`),
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
    report.listsNoBackground
      ? []
      : [
          '## Background papers',
          ...orNone(
            report.backgroundPapers.map(({ title, url }) =>
              url === undefined ? title : `[${title}](${url})`,
            ),
          ),
        ],
  ]);
}

/**
 * What the text of a report is known by at whatever meeting it is: its second line, which names the meeting, doesn't count.
 */
export function wordsKeyOf(text: string): string {
  const [title = '', , ...rest] = text.split('\n');
  return sha256OfText([title, ...rest].join('\n')).slice(0, 16);
}

/**
 * What the words of a report itself are known by, whatever the council's template asks and prints around them: a new template marks no
 * report as changed. An answer of No, or none, is the same as no question.
 */
export function saidKeyOf(report: StatedReport, body: ReportBody | undefined): string {
  const { title, reportOf, access, passages = [], wards, pillars, document } = report;
  const names = (all: readonly { readonly name: string }[]): string[] =>
    all.map(({ name }) => name);
  const written = [...(body?.sections ?? []), ...(body?.notes ? [body.notes] : [])];
  const said = {
    ...{ title, reportOf, access: accessInWords(access, passages.length) },
    ...{ wards: wards === 'all' ? wards : names(wards), pillars: names(pillars) },
    answers: [report.callIn, report.wardMembersConsulted],
    fields: (report.ownFields ?? []).map(({ key, values }) => [key, values]),
    text: document?.format ?? written.map(({ heading, html }) => [heading, htmlLines(html)]),
    appendices: report.appendices.map((one) => [
      one.number,
      one.title,
      accessInWords(one.access, 0),
    ]),
    background: report.backgroundPapers.map((one) => [one.title, one.url]),
  };
  return sha256OfText(JSON.stringify(said)).slice(0, 16);
}

/** What an agenda says is known by, whatever the people are called whose files its list of members names. */
export function saidKeyOfAgenda(agenda: StatedAgenda): string {
  return sha256OfText(agendaText(agenda, ({ name }) => name)).slice(0, 16);
}

/** The same of an agenda. */
export function agendaText(
  agenda: StatedAgenda,
  nameOf: (member: Member) => string = ({ name, printed }) => printed ?? name,
): string {
  const { cancelled, postponed, adjourned, insteadOf, continues, preMeeting, contact } = agenda;
  const to = (day: MeetingDay | undefined): string =>
    day === undefined ? '' : ` (to ${inWords(day)})`;
  return textOf([
    [
      `Agenda of ${formatLongDate(agenda.date)}`,
      `Time: ${agenda.time}`,
      `Place: ${agenda.place}`,
      ...(preMeeting
        ? [`Pre-meeting: ${[preMeeting.time, preMeeting.note].filter(Boolean).join(', ')}`]
        : []),
      ...(cancelled ? [`Cancelled: ${cancelled.reason}`] : []),
      ...(postponed ? [`Postponed${to(postponed.to)}: ${postponed.reason}`] : []),
      ...(adjourned ? [`Adjourned${to(adjourned.to)}: ${adjourned.reason ?? ''}`.trim()] : []),
      ...(insteadOf ? [`In the place of the meeting of ${inWords(insteadOf)}`] : []),
      ...(continues ? [`Goes on with the meeting of ${inWords(continues)}`] : []),
      ...accessOfMeeting(agenda),
      ...(contact ? [`Contact: ${Object.values(contact).join(', ')}`] : []),
    ],
    ...agenda.membership.map(({ heading, members }) => [
      `## ${heading}`,
      ...members.map((member) =>
        [nameOf(member), member.represents, member.party, member.role]
          .filter((part) => part !== undefined)
          .join(', '),
      ),
    ]),
    [
      '## Items',
      ...agenda.items.flatMap(({ number, title, text, paper, late, business }) => [
        [
          number === undefined ? '' : `${number}. `,
          title === '' && paper.kind !== 'none' ? `Report: ${paper.slug}` : title,
          paper.kind === 'report-to-follow' ? ' (report to follow)' : '',
        ].join(''),
        ...(paper.kind === 'report-elsewhere' ? [`Report: ${paper.url}`] : []),
        ...(business ? businessLines(business) : []),
        ...htmlLines(text),
        ...(late ? [`Late item: ${late.reason}`] : []),
      ]),
    ],
    htmlLines(agenda.note),
  ]);
}

const inWords = (day: MeetingDay): string =>
  [formatLongDate(day.date), sittingInWords(day)].filter((part) => part !== '').join(', ');

function accessOfMeeting(agenda: StatedAgenda): string[] {
  const { days = [], toBeConfirmed, held, join, webcast, attending, speaking } = agenda;
  return [
    ...days.map(
      ({ on, time, place }) =>
        `Also on ${[formatLongDate(on), time, place].filter((part) => part !== undefined).join(', ')}`,
    ),
    ...(toBeConfirmed ? [`To be confirmed: ${toBeConfirmed.join(', ')}`] : []),
    ...(held ? [`Held: ${held}`] : []),
    ...(join === undefined ? [] : [`Join: ${join}`]),
    ...(webcast === undefined ? [] : [`Webcast: ${webcast}`]),
    ...(attending === undefined ? [] : ['Attending:', ...htmlLines(attending)]),
    ...(speaking
      ? [
          `Speaking${speaking.by === undefined ? '' : `, by ${[formatLongDate(speaking.by), speaking.time].filter(Boolean).join(', ')}`}:`,
          ...htmlLines(speaking.how),
        ]
      : []),
  ];
}

function businessLines(business: ItemBusiness): string[] {
  const { kind } = business;
  const lines = [`Kind: ${kind}`];
  const add = (what: string, said: string | number | undefined): void => {
    if (said !== undefined) lines.push(`${what}: ${said}`);
  };
  if ('proposer' in business) {
    add('Proposed by', business.proposer);
    add('Seconded by', business.seconder);
  } else add('By', business.by);
  if ('to' in business) add('To', business.to);
  if ('signatures' in business) add('Signatures', business.signatures);
  if ('words' in business && business.words !== undefined) lines.push(...htmlLines(business.words));
  if ('answer' in business && business.answer !== undefined) {
    lines.push('Answer:', ...htmlLines(business.answer));
  }
  return lines;
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
