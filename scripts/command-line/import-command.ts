import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { createInspector, type Inspector } from '../../src/files/inspector.ts';
import { isDecisionNotice, isNotice } from '../../src/import/decision-notice.ts';
import { describeImport } from '../../src/import/describe-import.ts';
import { ImportRefusal } from '../../src/import/findings.ts';
import { frameOn } from '../../src/import/frame.ts';
import { importReport, type ReadSource } from '../../src/import/import-report.ts';
import { importMinutes } from '../../src/import/minutes/import-minutes.ts';
import { kindOfDocument } from '../../src/import/minutes/looks-like-minutes.ts';
import { givenPlace } from '../../src/import/given-place.ts';
import { askOfCommittee, dayOfFolder, placeOf } from '../../src/import/place-report.ts';
import { documentsIn } from '../../src/import/sources/documents-in.ts';
import { ENDINGS, readSource } from '../../src/import/sources/read-source.ts';
import { writeMinutes } from '../../src/import/write-minutes.ts';
import { writeReport } from '../../src/import/write-report.ts';
import { count } from '../../src/language/count.ts';
import { readContentTree } from '../../src/papers/reading/content-tree.ts';
import { papersFolder } from '../../src/papers/reading/papers-folder.ts';
import { readFrame } from '../../src/papers/read-papers.ts';
import { commandLine } from '../../src/program/program.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';
import { isOfficersTerminal, placesFor } from './officers-terminal.ts';
import { readFlags, readOptions } from './options.ts';
import type { SafeTerminal } from './run.ts';

const FLAGS = {
  open: 'says that these papers are open, although something in them says exempt: you have looked',
} as const;

type Frame = ReturnType<typeof readFrame>;

type Job = {
  readonly input: string;
  readonly to: string | undefined;
  /** What they are, where the officer says it. */
  readonly as: PaperKind | undefined;
  readonly isOpen: boolean;
  readonly frame: Frame;
  readonly inspector: Inspector;
  readonly privately: boolean;
};

const KINDS = ['report', 'minutes'] as const;
type PaperKind = (typeof KINDS)[number];

/** What became of one file, in lines for the officer. */
type Outcome = {
  readonly isWritten: boolean;
  readonly isMinutes?: true;
  readonly isWhole: boolean;
  readonly lines: readonly string[];
  /** With the words that are for the officer alone. */
  readonly privateLines: readonly string[];
};

/** `npm run import` with these arguments: reports and minutes are made of documents. Gives the code that it ends with. */
export async function importCommand(
  args: readonly string[],
  terminal: SafeTerminal,
): Promise<number> {
  const { flags, rest } = readFlags(FLAGS, args);
  const names: string[] = [];
  const options = readOptions(
    {
      as: 'report or minutes, where what the documents are isn’t certain',
      to: 'the folder of the meeting, else that of the committee and date which the document names',
      input: 'the folder of the papers, else content',
      report: 'a new file for what was found, with all words, outside the papers',
    },
    rest,
    FLAGS,
    (name) => names.push(name),
  );
  if (names.length === 0) {
    throw new MisuseError(
      `Name the documents, or folders of them: ${commandLine('import', 'report.docx')}.`,
    );
  }
  const input = options.input ?? 'content';
  const as = KINDS.find((kind) => kind === options.as);
  if (options.as !== undefined && as === undefined)
    throw new MisuseError(`--as ${options.as} isn’t known. Write --as report or --as minutes.`);
  if (options.report !== undefined) mustBeApart(options.report, input);
  const say = (sentence: string) => terminal.stderr.write(`${sentence}\n`);
  const { files, others } = documentsIn(names);
  for (const other of others)
    say(`${other}: not a document that can be brought in (${[...ENDINGS].join(', ')})`);
  papersFolder(input);
  const frame = readFrame(readContentTree(input), input);
  if (!frame.council) {
    throw new MisuseError(
      `${join(input, 'council.yaml')} can’t be read, and says what the fields, wards and committees are. Put it right first: ${commandLine('check')}.`,
    );
  }
  const to = options.to === undefined ? undefined : givenPlace(input, options.to, frame.committees);
  const inspector = createInspector({ cacheDir: '.cache/files', ...placesFor(terminal.env) });
  const privately = isOfficersTerminal(terminal.stdout, terminal.env);
  const job: Job = { input, to, as, isOpen: flags.open, frame, inspector, privately };
  const outcomes: Outcome[] = [];
  try {
    for (const [at, file] of files.entries()) {
      if (files.length > 1) say(`[${at + 1}/${files.length}] ${file}`);
      const outcome = await importFile(file, job);
      terminal.stdout.write(`${outcome.lines.join('\n')}\n`);
      outcomes.push(outcome);
    }
  } finally {
    await inspector.close();
  }
  if (options.report !== undefined) {
    const text = outcomes.flatMap(({ privateLines }) => [...privateLines, '']).join('\n');
    await writeFile(options.report, text, { flag: 'wx' });
  }
  const written = outcomes.filter(({ isWritten }) => isWritten).length;
  const minutes = outcomes.filter(({ isWritten, isMinutes }) => isWritten && isMinutes).length;
  const reports = written - minutes;
  const said = [
    ...(reports > 0 || minutes === 0 ? [count(reports, 'report')] : []),
    ...(minutes > 0
      ? [minutes === 1 ? 'the minutes of 1 meeting' : `the minutes of ${minutes} meetings`]
      : []),
  ];
  say(`${said.join(' and ')} written of ${count(files.length, 'document')}.`);
  if (written > 0)
    say(
      `Answer what is to confirm${reports > 0 ? ', name each report in the agenda of its meeting (- report: NAME)' : ''}, then: ${commandLine('check')}`,
    );
  return outcomes.every(({ isWritten, isWhole }) => isWritten && isWhole) && files.length > 0
    ? 0
    : 1;
}

function refusal(file: string, why: string): Outcome {
  const lines = [`${file}: not brought in. ${why}`];
  return { isWritten: false, isWhole: false, lines, privateLines: lines };
}

async function importFile(file: string, job: Job): Promise<Outcome> {
  let source: ReadSource;
  try {
    source = await readSource(file, job.inspector, job.as);
  } catch (error) {
    if (error instanceof ImportRefusal) return refusal(file, error.message);
    throw error;
  }
  if (job.as === undefined && job.to === undefined && isDecisionNotice(source.document)) {
    return refusal(
      file,
      `It is the notice of a decision that was taken without a meeting, and only reports and minutes can be brought in. Make its file with ${commandLine('new', 'decision')}, and put its words there.`,
    );
  }
  if (job.as === undefined && job.to === undefined && isNotice(source.document)) {
    return refusal(
      file,
      `It is a notice of a decision to come or of business in private, and only reports and minutes can be brought in. Make its file with ${commandLine('new', 'notice')}, and put its words there.`,
    );
  }
  const kind = job.as ?? kindOfDocument(source.document);
  if (kind === 'unsure') {
    return refusal(
      file,
      'It has something of minutes and something of a report. Say which it is: --as minutes or --as report.',
    );
  }
  if (kind === 'report') return importReportFile(file, source, job);
  return importMinutesFile(file, await readSource(file, job.inspector, kind), job);
}

/** Brings minutes in, beside the agenda of their meeting. */
async function importMinutesFile(file: string, source: ReadSource, job: Job): Promise<Outcome> {
  const refused = (why: string): Outcome => refusal(file, why);
  const { council, committees } = job.frame;
  if (!council) return refused('council.yaml can’t be read.');
  const day = dayOfFolder(job.to);
  const frame = frameOn(council, committees, day);
  let minutes;
  try {
    minutes = importMinutes(source, {
      frame,
      ...(day !== undefined && { day }),
      fileName: basename(file),
    });
  } catch (error) {
    if (error instanceof ImportRefusal) return refused(error.message);
    throw error;
  }
  if (minutes.passages > 0 && frame.isPublicRepository) {
    return refused(
      'A part of it is marked as not for publication, and everyone can read this repository. Nothing of it was written: take that part out of the document, and keep it where only members can read it.',
    );
  }
  if (minutes.mayBeExempt !== undefined && !job.isOpen) {
    return refused(
      `It may be exempt: ${minutes.mayBeExempt}. Nothing of it was written, so that no exempt text gets into the papers by accident. If what isn’t marked is open, give --open; if not, keep it where only members can read it.`,
    );
  }
  const place =
    job.to === undefined
      ? placeOf(job.input, minutes, committees)
      : { ok: true as const, folder: job.to };
  if (!place.ok) return refused(place.why);
  const named = [basename(dirname(resolve(place.folder))), dayOfFolder(place.folder)] as const;
  const newMeeting = commandLine(
    'new',
    'meeting',
    '--committee',
    named[0],
    ...(named[1] === undefined ? [] : ['--date', named[1]]),
  );
  const asked = askOfCommittee(named[0], minutes, committees);
  const outcome = await writeMinutes(place.folder, minutes.markdown, newMeeting);
  if (!outcome.ok) return refused(outcome.why);
  const linesFor = (privately: boolean) => [
    `${file} → ${outcome.file.replaceAll('\\', '/')}`,
    ...describeImport({ ...minutes, confirm: [...asked, ...minutes.confirm] }, privately).map(
      (line) => `  ${line}`,
    ),
  ];
  return {
    isWritten: true,
    isMinutes: true,
    isWhole: minutes.proof.lost.length === 0,
    lines: linesFor(job.privately),
    privateLines: linesFor(true),
  };
}

async function importReportFile(file: string, first: ReadSource, job: Job): Promise<Outcome> {
  const refused = (why: string): Outcome => refusal(file, why);
  const { council, committees } = job.frame;
  if (!council) return refused('council.yaml can’t be read.');
  const day = dayOfFolder(job.to);
  // What is found in a document is gathered while it is read, so that each import reads it anew.
  let unused: ReadSource | undefined = first;
  const importFor = async (committee: string | undefined) => {
    const source = unused ?? (await readSource(file, job.inspector));
    unused = undefined;
    return importReport(source, {
      frameOn: (on) => frameOn(council, committees, on, committee),
      ...(day !== undefined && { day }),
      fileName: basename(file),
    });
  };
  let report;
  try {
    const given = job.to === undefined ? undefined : basename(dirname(resolve(job.to)));
    report = await importFor(given);
    // Which template it has depends on the committee, which only the document itself may name.
    const named = given === undefined ? placeOf(job.input, report, committees) : undefined;
    if (named?.ok) report = await importFor(basename(dirname(named.folder)));
  } catch (error) {
    if (error instanceof ImportRefusal) return refused(error.message);
    throw error;
  }
  if (report.mayBeExempt !== undefined && !job.isOpen) {
    return refused(
      `It may be exempt: ${report.mayBeExempt}. Nothing of it was written, so that no exempt text gets into the papers by accident. If it is open, give --open; if not, keep it where only members can read it.`,
    );
  }
  const place =
    job.to === undefined
      ? placeOf(job.input, report, committees)
      : { ok: true as const, folder: job.to };
  if (!place.ok) return refused(place.why);
  const asked = askOfCommittee(basename(dirname(resolve(place.folder))), report, committees);
  const outcome = await writeReport(place.folder, report);
  if (!outcome.ok) return refused(outcome.why);
  const linesFor = (privately: boolean) => [
    `${file} → ${outcome.file.replaceAll('\\', '/')}`,
    ...describeImport({ ...report, confirm: [...asked, ...report.confirm] }, privately).map(
      (line) => `  ${line}`,
    ),
  ];
  return {
    isWritten: true,
    isWhole: report.proof.lost.length === 0,
    lines: linesFor(job.privately),
    privateLines: linesFor(true),
  };
}

/** What was deleted or hidden in a document may be exempt, so it must be in no paper. */
function mustBeApart(report: string, input: string): void {
  const path = relative(resolve(input), resolve(report));
  if (!path.startsWith('..')) {
    throw new MisuseError(
      `--report ${report} is among the papers. What was deleted or hidden may be exempt: give a file outside ${input}.`,
    );
  }
  if (existsSync(report))
    throw new MisuseError(`--report ${report} is there already, and is never overwritten.`);
}
