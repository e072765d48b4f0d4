import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MisuseError } from '../../src/rules/misuse-error.ts';

/** A report's file, and where its page is on the site. */
export type Report = { readonly file: string; readonly url: string };

/** A PDF that is announced and lies aside. */
export type HeldBack = { readonly file: string; readonly aside: string };

/** The municipal year of the demo's day; papers that are held back are announced in it. */
/** Papers of a meeting that aren't reports. */
const NO_REPORT = new Set(['agenda.md', 'minutes.md']);

const THIS_YEAR = { from: '2026-05-05', to: '2027-05-04' };
const OLD_YEAR = { from: '2009-05-05', to: '2010-05-04' };

/** Open reports of a period, from its end backwards: the same for the same demo. */
function openReports(content: string, { from, to }: { from: string; to: string }): Report[] {
  const meetings = join(content, 'meetings');
  return readdirSync(meetings)
    .flatMap((committee) =>
      readdirSync(join(meetings, committee)).map((day) => ({ committee, day })),
    )
    .filter(({ day }) => from <= day && day <= to)
    .toSorted((a, b) => b.day.localeCompare(a.day) || a.committee.localeCompare(b.committee))
    .flatMap(({ committee, day }) =>
      readdirSync(join(meetings, committee, day))
        .filter((name) => name.endsWith('.md') && !NO_REPORT.has(name))
        .map((name) => ({
          file: join(meetings, committee, day, name),
          url: `/meetings/${committee}/${day}/${name.slice(0, -'.md'.length)}/`,
        })),
    )
    .filter(({ file }) => !/^ *(?:exempt:$|confidential:)|^::: exempt/m.test(textOf(file)));
}

const textOf = (file: string): string => readFileSync(file, 'utf8');

export const reportsOfThisYear = (content: string): Report[] => openReports(content, THIS_YEAR);
export const reportsOfAnOldYear = (content: string): Report[] => openReports(content, OLD_YEAR);

/** Puts one word into the middle of a report. Throws an Error where it has no numbered paragraph. */
export function addWord({ file }: Report, word: string): void {
  const lines = textOf(file).split('\n');
  const numbered = lines.flatMap((line, index) => (/^\d+\. \S+ \S+/.test(line) ? [index] : []));
  const middle = numbered[Math.floor(numbered.length / 2)];
  if (middle === undefined) throw new Error(`${file} has no numbered paragraph`);
  lines[middle] = (lines[middle] ?? '').replace(/^(\d+\. \S+)/, `$1 ${word}`);
  replace(file, lines.join('\n'));
}

/** Other words in every paper: a report's first paragraph, and a comment in the fields of the others. */
export function changeEveryReport(content: string): void {
  const papers = readdirSync(join(content, 'meetings'), { recursive: true, encoding: 'utf8' });
  for (const paper of papers.filter((name) => name.endsWith('.md'))) {
    const file = join(content, 'meetings', paper);
    const [, fields = '', body = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(textOf(file)) ?? [];
    const changed = body.replace(/^(\d+\. |- )/m, '$1Formerly: ');
    replace(file, fields.replace(/^---\n/, '---\n# As it was before.\n') + changed);
  }
}

/** As a text editor saves: a new file in the place of the old. */
function replace(file: string, text: string): void {
  const beside = join(dirname(file), `.${basename(file)}.new`);
  writeFileSync(beside, text);
  renameSync(beside, file);
}

/** Another colour of the council. */
export function changeColour(content: string, colour: string): void {
  const file = join(content, 'council.yaml');
  replace(file, textOf(file).replace(/^colour: .*$/m, `colour: "${colour}"`));
}

/** Takes that many PDFs of this year's reports away, so that they can arrive later. */
export function holdBack(content: string, aside: string, count: number): HeldBack[] {
  mkdirSync(aside, { recursive: true });
  const files = reportsOfThisYear(content).flatMap(({ file }) => {
    const folder = file.slice(0, -'.md'.length);
    return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  });
  const held = files.filter((file) => file.endsWith('.pdf')).slice(0, count);
  if (held.length < count) {
    throw new MisuseError(
      `The demo has ${held.length} PDFs of this year, and ${count} are to arrive. Ask for more --reports or fewer --runs.`,
    );
  }
  return held.map((file, index) => {
    const place = join(aside, `${index}.pdf`);
    renameSync(file, place);
    return { file, aside: place };
  });
}

/** A PDF that was announced arrives. */
export function dropPdf({ file, aside }: HeldBack): void {
  // The folder goes with its last file.
  mkdirSync(dirname(file), { recursive: true });
  copyFileSync(aside, file);
}
