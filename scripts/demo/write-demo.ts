import { meetingUrl, reportUrl } from '../../src/papers/addresses.ts';
import { municipalYearOf } from '../../src/law/municipal-year.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { agendaMarkdown, announcedReports, itemTitles, type Neighbours } from './agenda-text.ts';
import { appendixPdf, withheldPdf } from './appendix-pdf.ts';
import { COMMITTEES, committeeMarkdown } from './fictional-committees.ts';
import { councilYaml } from './fictional-council.ts';
import { PAGES } from './fictional-pages.ts';
import { type PlannedMeeting, planMeetings } from './meeting-calendar.ts';
import type { DemoOptions } from './options.ts';
import { drawSize, picturesOf } from './pdf-pictures.ts';
import { prepareOutputFolder } from './output-folder.ts';
import { Random } from './random.ts';
import { isMinuted, minutesMarkdown } from './record/minutes-text.ts';
import { membershipsOf } from './record/sitting.ts';
import { writeRecord } from './record/write-record.ts';
import { type PlannedAppendix, type PlannedReport, planReport } from './report-plan.ts';
import { type EarlierReport, reportMarkdown } from './report-text.ts';
import { withholdings } from './withheld-plan.ts';

/** What was written. */
export type DemoSummary = {
  readonly reports: number;
  readonly meetings: number;
  readonly appendices: number;
  readonly toFollow: number;
  /** Reports of which something is withheld. */
  readonly withheld: number;
};

/**
 * Writes the made-up council: the same bytes for the same number and seed, on any machine and day.
 * Throws a MisuseError where the folder isn't the demo's to write.
 */
export async function writeDemo(options: DemoOptions): Promise<DemoSummary> {
  const { reports, output, seed, record = false } = options;
  prepareOutputFolder(output);
  writeFileSync(join(output, 'council.yaml'), councilYaml());
  mkdirSync(join(output, 'committees'));
  for (const committee of COMMITTEES) {
    writeFileSync(
      join(output, 'committees', `${committee.slug}.md`),
      committeeMarkdown(committee, record ? membershipsOf(committee) : undefined),
    );
  }

  mkdirSync(join(output, 'pages'));
  for (const [name, text] of Object.entries(PAGES)) {
    writeFileSync(join(output, 'pages', name), text);
  }

  const meetings = planMeetings(reports, seed);
  if (record) writeRecord(output, meetings, seed);
  const lastMinute = new Map<string, number>();
  const neighbours = neighboursOf(meetings);
  const lastWithReports = meetings.findLast((meeting) => meeting.reports > 0);
  const earlier = new Map<string, EarlierReport>();
  const pdfOf = options.pdfs === 'small' ? sharedPdfs(seed) : ownPdfs(seed);
  const withheldOf = withholdings(options.withheld, seed);
  const summary = {
    reports: 0,
    meetings: meetings.length,
    appendices: 0,
    toFollow: 0,
    withheld: 0,
  };

  for (const meeting of meetings) {
    const name = `${meeting.committee.slug}/${meeting.date}`;
    const folder = join(output, 'meetings', meeting.committee.slug, meeting.date);
    mkdirSync(folder, { recursive: true });
    const taken = new Set(['agenda']);
    const isLast = meeting === lastWithReports;
    const planned: PlannedReport[] = [];
    for (let i = 0; i < meeting.reports; i += 1) {
      const random = new Random(`${seed}/report/${name}/${i}`);
      const report = planReport(
        meeting,
        taken,
        isLast && i === 0,
        random,
        isLast && i === 0 ? undefined : withheldOf(`${name}/${i}`),
      );
      planned.push(report);
      // Of an earlier meeting, since a report isn't received before it is on an agenda.
      const thread = `${meeting.committee.slug}/${report.setting.topic.key}`;
      const before = earlier.get(thread);
      const linked = before && before.date < meeting.date ? before : undefined;
      writeFileSync(join(folder, `${report.slug}.md`), reportMarkdown(report, linked, random));
      earlier.set(thread, {
        title: report.title,
        date: meeting.date,
        url: reportUrl(
          meetingUrl({ committee: meeting.committee.slug, date: meeting.date }),
          report.slug,
        ),
      });
      await writeAppendices(report, join(folder, report.slug), `${name}/${report.slug}`, pdfOf);
      summary.reports += 1;
      if (report.withheld) summary.withheld += 1;
      for (const { file } of report.appendices) summary[file ? 'appendices' : 'toFollow'] += 1;
    }
    const random = new Random(`${seed}/agenda/${name}`);
    const announced = announcedReports(meeting, taken, isLast, random);
    summary.toFollow += announced.length;
    const beside = neighbours.get(meeting) ?? {};
    writeFileSync(
      join(folder, 'agenda.md'),
      agendaMarkdown(meeting, planned, announced, beside, random, record),
    );
    if (record && isMinuted(meeting)) {
      const { previous, next } = beside;
      const titles = itemTitles(meeting, planned, beside);
      const run = `${meeting.committee.slug} ${municipalYearOf(meeting.date)}`;
      const last = lastMinute.get(run) ?? 0;
      lastMinute.set(run, last + titles.length);
      const minutes = minutesMarkdown(
        {
          ...{ meeting, reports: planned, titles, firstNumber: last + 1 },
          ...(previous && { before: previous.date }),
          ...(next && { next: next.date }),
        },
        new Random(`${seed}/minutes/${name}`),
      );
      writeFileSync(join(folder, 'minutes.md'), minutes);
    }
  }
  return summary;
}

type PdfOf = (
  report: PlannedReport,
  appendix: PlannedAppendix,
  label: string,
) => Promise<Uint8Array>;

/** Each appendix has its own words, and pictures to the size of a council's papers. */
function ownPdfs(seed: number): PdfOf {
  return async ({ setting }, { title, withheld }, place) => {
    const label = `${seed}/${place}`;
    const pictures = await picturesOf(drawSize(new Random(`${label}/${title}`)));
    return withheld
      ? withheldPdf(withheld.title, withheld.text, label, pictures)
      : appendixPdf(setting.topic, title, label, pictures);
  };
}

/** Text alone; one for each topic and title. */
function sharedPdfs(seed: number): PdfOf {
  const known = new Map<string, Promise<Uint8Array>>();
  return ({ setting: { topic } }, { title, withheld }, place) => {
    if (withheld) return withheldPdf(withheld.title, withheld.text, `${seed}/${place}`, []);
    const key = `${topic.key}/${title}`;
    const pdf = known.get(key) ?? appendixPdf(topic, title, String(seed));
    known.set(key, pdf);
    return pdf;
  };
}

async function writeAppendices(
  report: PlannedReport,
  folder: string,
  label: string,
  pdfOf: PdfOf,
): Promise<void> {
  const present = report.appendices.filter(({ file }) => file !== undefined);
  if (present.length > 0) mkdirSync(folder);
  for (const appendix of present) {
    writeFileSync(join(folder, appendix.file ?? ''), await pdfOf(report, appendix, label));
  }
}

function neighboursOf(meetings: readonly PlannedMeeting[]): Map<PlannedMeeting, Neighbours> {
  const neighbours = new Map<PlannedMeeting, Neighbours>();
  for (const committee of COMMITTEES) {
    const own = meetings.filter((meeting) => meeting.committee === committee);
    for (const [i, meeting] of own.entries()) {
      const previous = own.slice(0, i).findLast(({ cancelled }) => !cancelled);
      const next = own.slice(i + 1).find(({ cancelled }) => !cancelled);
      neighbours.set(meeting, { ...(previous && { previous }), ...(next && { next }) });
    }
  }
  return neighbours;
}
