import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine } from '../../src/program/program.ts';
import { isExecutive } from '../../src/law/bodies.ts';
import { canBeCalledIn } from '../../src/law/call-in/call-in.ts';
import { governanceOn } from '../../src/law/settings.ts';
import type { Committee } from '../../src/papers/committee/committee.ts';
import type { Council } from '../../src/papers/council/council.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';
import { nearest } from '../../src/language/suggest.ts';
import { newAppendix } from '../../src/starting/new-appendix.ts';
import { newCommittee } from '../../src/starting/new-committee.ts';
import { newCouncil } from '../../src/starting/new-council.ts';
import { newMinutes } from '../../src/starting/new-minutes.ts';
import { newMeeting } from '../../src/starting/new-meeting.ts';
import { newPage } from '../../src/starting/new-page.ts';
import { newReport } from '../../src/starting/new-report.ts';
import { writeNew } from '../../src/starting/write-new.ts';
import { templateOfReport, templatesFor } from '../../src/papers/council/template-of-report.ts';
import { meetingFolder, readMeetingFolder } from '../../src/language/days/meeting-day.ts';
import { Answers, terminalAsk, type Ask } from './new/answers.ts';
import type { Maker, Options } from './new/new-maker.ts';
import { KINDS, NEW_OPTIONS, OPTIONS_OF, type Kind } from './new/new-options.ts';
import { PEOPLE_MAKERS } from './new/new-people.ts';
import { QUESTIONS } from './new/new-questions.ts';
import { readSitting } from './new/read-answers.ts';
import { RECORD_MAKERS } from './new/new-record.ts';
import { readOptions, readToday } from './options.ts';
import { meetingToMinute } from './meeting-to-minute.ts';
import { appendicesOf, meetingFolderOf, reportIn } from './papers-of-meeting.ts';
import { papersOf } from './papers.ts';
import type { SafeTerminal } from './run.ts';

/** `npm run new` with these arguments: writes a new paper, and never over one. Gives the code that it ends with. */
export async function newCommand(
  args: readonly string[],
  terminal: SafeTerminal,
  asking: { readonly ask: Ask | undefined; readonly end: () => void } = terminalAsk(),
): Promise<number> {
  try {
    const names: string[] = [];
    const given: Options = readOptions(optionsOf(args), args, {}, (name) => names.push(name));
    const [first, place, ...others] = names;
    // "minutes planning/2026-01-20" names its meeting as its folder does, "membership planning" its committee as an option would.
    const meeting = first === 'minutes' && place !== undefined ? meetingNamed(place) : undefined;
    const kind = kindOf(meeting ? [first as string, ...others] : names);
    const committee = kind === 'membership' ? place : undefined;
    const options = {
      ...given,
      ...meeting,
      ...(committee !== undefined && { committee }),
    };
    const input = options.input ?? 'content';
    const answers = new Answers(options, asking.ask);
    const { paper, read = {}, next } = await MAKERS[kind](answers, input, options);
    for (const path of writeNew(input, paper, read)) {
      terminal.stdout.write(
        `${path in (paper.added ?? {}) ? 'Added to' : 'Wrote'} ${join(input, path)}\n`,
      );
    }
    for (const note of [...paper.notes, next]) terminal.stdout.write(`${note}\n`);
    return 0;
  } finally {
    asking.end();
  }
}

/** The options of the paper that is asked for; where none is named, those of all. */
function optionsOf(args: readonly string[]): Readonly<Record<string, string>> {
  const named = args.find((arg) => !arg.startsWith('-'));
  const kind = KINDS.find((known) => known === named);
  if (kind === undefined) return NEW_OPTIONS;
  const own = ['input', ...OPTIONS_OF[kind]] as const;
  return Object.fromEntries(own.map((name) => [name, NEW_OPTIONS[name]]));
}

function kindOf(names: readonly string[]): Kind {
  const [name, ...others] = names;
  const list = KINDS.join(', ');
  if (name === undefined) {
    throw new MisuseError(
      `Write what is new, one of: ${list}. For example: ${commandLine('new', 'report')}.`,
    );
  }
  const kind = KINDS.find((known) => known === name);
  if (kind === undefined) {
    const near = nearest(name, KINDS);
    throw new MisuseError(
      `There is no new "${name}". ${near === undefined ? `Write one of: ${list}.` : `Did you mean ${near}?`}`,
    );
  }
  if (others.length > (kind === 'membership' ? 1 : 0)) {
    throw new MisuseError(
      `"${others[0]}" is no option. Write the title of a new ${kind} as ${['council', 'committee', 'person'].includes(kind) ? '--name' : '--title'} "…".`,
    );
  }
  return kind;
}

const MAKERS: Readonly<Record<Kind, Maker>> = {
  ...PEOPLE_MAKERS,
  ...RECORD_MAKERS,
  council: async (answers, _input, options) => {
    const paper = {
      name: await answers.of(QUESTIONS.councilName),
      url: await answers.of(QUESTIONS.url),
      contact: await answers.of(QUESTIONS.contact),
      email: await answers.of(QUESTIONS.email),
      address: await answers.of(QUESTIONS.address),
      wards: await answers.of(QUESTIONS.councilWards),
      pillars: await answers.of(QUESTIONS.councilPillars),
      numbering: await answers.of(QUESTIONS.numbering),
      publishing: await answers.of(QUESTIONS.publishing),
    };
    answers.mustBeAll(commandLine('new', 'council'));
    const { email, address, ...fields } = paper;
    const today = readToday(options.today);
    return {
      paper: newCouncil({
        ...fields,
        ...(email !== undefined && { email }),
        ...(address !== undefined && { address }),
        today,
      }),
      next: `Next: ${commandLine('new', 'committee')}`,
    };
  },
  committee: async (answers, input) => {
    papersOf(input);
    const name = await answers.of(QUESTIONS.committeeName);
    const kind = await answers.of(QUESTIONS.kind);
    answers.mustBeAll(commandLine('new', 'committee'));
    return { paper: newCommittee({ name, kind }), next: `Next: ${commandLine('new', 'meeting')}` };
  },
  meeting: async (answers, input, options) => {
    const papers = papersOf(input);
    const committee = await answers.of(QUESTIONS.committee(papers));
    const date = await answers.of(QUESTIONS.date);
    const time = await answers.of(QUESTIONS.time);
    const place = await answers.of(QUESTIONS.place);
    answers.mustBeAll(commandLine('new', 'meeting'));
    const sitting = options.sitting === undefined ? undefined : readSitting(options.sitting);
    const folder = meetingFolder({ date, ...(sitting !== undefined && { sitting }) });
    if (existsSync(join(input, 'meetings', committee.slug, folder, 'agenda.md'))) {
      throw new MisuseError(
        `${committee.name} has a meeting on ${date} already, and nothing was written. If it meets twice on that day, write --sitting 2.`,
      );
    }
    return {
      paper: newMeeting(papers.council, {
        committee,
        date,
        time,
        place,
        folder,
        today: readToday(options.today),
      }),
      next: `Next: ${commandLine('new', 'report', '--committee', committee.slug, '--date', folder)}`,
    };
  },
  report: async (answers, input, options) => {
    const papers = papersOf(input);
    const committee = await answers.of(QUESTIONS.committee(papers));
    const day = await answers.of(QUESTIONS.meetingDay);
    const title = await answers.of(QUESTIONS.title);
    const reportOf = await answers.of(QUESTIONS.reportOf);
    answers.mustBeAll(commandLine('new', 'report'));
    const { date = day } = readMeetingFolder(day) ?? {};
    const folder = meetingFolderOf(input, committee.slug, day);
    const { council } = papers;
    const keys = templatesFor(council, { committee: committee.slug, date }).flatMap(
      ({ key }) => key ?? [],
    );
    const template = keys.length === 0 ? undefined : await answers.of(QUESTIONS.template(keys));
    const wards = council.wards.length > 0 ? await answers.of(QUESTIONS.wards(council)) : undefined;
    const asks = templateOfReport(council, {
      committee: committee.slug,
      date,
      ...(template !== undefined && { template }),
    })?.asks;
    const isExempt = await answers.of(QUESTIONS.exempt);
    const callIn = asks?.includes('call-in')
      ? await callInOf(answers, council, committee, date)
      : undefined;
    const pillars = asks?.includes('pillars')
      ? await answers.of(QUESTIONS.pillars(council))
      : undefined;
    const notice =
      isExecutive(committee.kind) || options.notice !== undefined
        ? await answers.of(QUESTIONS.noticeOfReport)
        : undefined;
    const agendaPath = `${folder}/agenda.md`;
    const agenda = existsSync(join(input, agendaPath))
      ? readFileSync(join(input, agendaPath), 'utf8')
      : undefined;
    return {
      paper: newReport(council, {
        title,
        reportOf,
        committee: committee.slug,
        date,
        folder,
        ...(template !== undefined && { template }),
        ...(wards !== undefined && { wards }),
        ...(callIn !== undefined && { callIn }),
        ...(isExempt !== undefined && { exempt: isExempt }),
        ...(pillars !== undefined && { pillars }),
        ...(notice !== undefined && { notice }),
        ...(isExecutive(committee.kind) && { decides: true }),
        ...(agenda !== undefined && { agenda }),
      }),
      ...(agenda !== undefined && { read: { [agendaPath]: agenda } }),
      next: `What is still to be written: ${commandLine('check')}`,
    };
  },
  minutes: async (answers, input) => {
    const papers = papersOf(input);
    const committee = await answers.of(QUESTIONS.committee(papers));
    const day = await answers.of(QUESTIONS.meetingDay);
    answers.mustBeAll(commandLine('new', 'minutes'));
    const folder = meetingFolderOf(input, committee.slug, day);
    if (existsSync(join(input, folder, 'minutes.md'))) {
      throw new MisuseError(
        `${join(input, folder, 'minutes.md')} is there already, and nothing was written.`,
      );
    }
    return {
      paper: newMinutes({ folder, ...meetingToMinute(papers, input, folder) }),
      next: `What is still to be written: ${commandLine('check')}`,
    };
  },
  appendix: async (answers, input) => {
    const papers = papersOf(input);
    const committee = await answers.of(QUESTIONS.committee(papers));
    const day = await answers.of(QUESTIONS.meetingDay);
    const slug = await answers.of(QUESTIONS.report);
    const title = await answers.of(QUESTIONS.appendixTitle);
    const expected = await answers.of(QUESTIONS.expected);
    answers.mustBeAll(commandLine('new', 'appendix'));
    const folder = meetingFolderOf(input, committee.slug, day);
    const report = `${folder}/${reportIn(input, folder, slug)}.md`;
    const source = readFileSync(join(input, report), 'utf8');
    const before = appendicesOf(papers, report);
    return {
      paper: newAppendix({
        title,
        report,
        source,
        before,
        ...(expected !== undefined && { expected }),
      }),
      read: { [report]: source },
      next: `What is still to be put right: ${commandLine('check')}`,
    };
  },
  page: async (answers, input) => {
    papersOf(input);
    const title = await answers.of(QUESTIONS.pageTitle);
    const summary = await answers.of(QUESTIONS.summary);
    const shownIn = await answers.of(QUESTIONS.shownIn);
    answers.mustBeAll(commandLine('new', 'page'));
    return {
      paper: newPage({ title, summary, shownIn }),
      next: `What is still to be written: ${commandLine('check')}`,
    };
  },
};

/** "planning/2026-01-20", as committee and day. */
function meetingNamed(
  place: string,
): { readonly committee: string; readonly date: string } | undefined {
  const [, committee, date] =
    /^(?:(?:.*[/\\])?meetings[/\\])?([^/\\]+)[/\\]([^/\\]+)[/\\]?$/.exec(place.slice(0, 300)) ?? [];
  return committee === undefined || date === undefined ? undefined : { committee, date };
}

/** Whether the decision is open for call-in: where it can't be, nobody is asked. */
function callInOf(
  answers: Answers,
  council: Council,
  { kind }: Committee,
  date: string,
): Promise<boolean | undefined> | false {
  const form = governanceOn(council.governance, date);
  return canBeCalledIn(kind, council.callIn, form) && answers.of(QUESTIONS.callIn);
}
