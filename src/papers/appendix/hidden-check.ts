import { basename } from 'node:path';
import type { PicturedFinding } from '../../files/hidden/keep-places.ts';
import { namesPerson } from '../../files/hidden/names.ts';
import type { Inspector } from '../../files/inspector.ts';
import type { StatedFile } from './appendix.ts';
import { marksInFile, nameMark } from './file-marks.ts';
import { pageRanges } from '../../language/page-ranges.ts';
import { diagnose } from '../../rules/rules.ts';
import { codeOf, type AppendixFindingCode } from './hidden-findings.ts';
import type { ReportFields } from '../report/report-schema.ts';
import type { Withholding } from '../withheld/withhold.ts';
import { commandLine } from '../../program/program.ts';

export type AppendixAllowance = NonNullable<ReportFields['appendices'][number]['allowed']>[number];

/** What front matter allows of a file, and where it does. */
export type FileAllowances = {
  readonly allowed: readonly AppendixAllowance[];
  /** Of the list of allowances. */
  readonly path: readonly (string | number)[];
  /** Follows "put it on record ": "below appendix 1". */
  readonly where: string;
};

/**
 * Reports what a dropped PDF hides, unless front matter allows it on record: this finding of this very file,
 * on the page that the record names, or on all of them where it names none.
 */
export async function checkHidden(
  { reader, file }: Withholding,
  inspector: Pick<Inspector, 'hidden'>,
  { allowed, path: fieldPath, where }: FileAllowances,
  appendix: StatedFile,
): Promise<void> {
  const { path, sha256, extension } = appendix;
  const findings = [
    ...(extension === 'pdf' ? await inspector.hidden(reader.absolute(path)) : []),
    ...(extension === 'pdf' ? nameFinding(path) : await marksInFile(reader.absolute(path))),
    ...nameMark(path),
  ];
  const current = allowed.filter((allowance) => sha256.startsWith(allowance.sha256));
  const used = new Set<AppendixAllowance>();
  for (const [code, all] of byCode(findings)) {
    const found = all.filter(({ page }) => {
      const allowance = current.find(
        (entry) => entry.finding === code && (entry.page === undefined || entry.page === page),
      );
      if (allowance) used.add(allowance);
      return allowance === undefined;
    });
    if (found.length === 0) continue;
    const pages = pagesOf(found);
    const record = `${String(fieldPath.at(-1))}: [{ finding: ${code}, ${pages.length === 1 ? `page: ${pages[0]}, ` : ''}sha256: "${sha256.slice(0, 16)}", reason: … }]`;
    const message = `${reasonsOf(found, pages)} ${REMEDIES[code]} If it is meant to be public, put it on record ${where}: ${record}.`;
    const aside = asideOf(found);
    reader.diagnostics.push({
      ...diagnose(code, reader.startOf(path), message),
      ...(aside !== '' && { aside }),
    });
  }
  for (const [entry, allowance] of allowed.entries()) {
    if (used.has(allowance)) continue;
    const place = file.placeOf([...fieldPath, entry, 'finding'], 'value');
    const isOfThisFile = current.includes(allowance);
    reader.diagnostics.push(
      isOfThisFile
        ? diagnose('allowance-unused', place, `Nothing of this kind was found in ${basename(path)}. Take it out of ${String(fieldPath.at(-1))}:, so that it allows nothing more than it must.`)
        : diagnose('allowance-void', place, `This allowance is for another file: ${basename(path)} has the sha256 ${sha256.slice(0, 16)}…. Check the new file; then write that sha256, or take the allowance out.`),
    ); // prettier-ignore
  }
}

const MOST_REASONS = 3;

/** The first sentences, and the pages of all. */
function reasonsOf(found: readonly PicturedFinding[], pages: readonly number[]): string {
  const reasons = [...new Set(found.map(({ reason }) => reason))];
  const first = reasons.slice(0, MOST_REASONS).join(' ');
  if (reasons.length <= MOST_REASONS) return first;
  const where = pages.length === 1 ? `page ${pages[0]}` : `pages ${pageRanges(pages)}`;
  return `${first} There are ${reasons.length} of them, on ${where}.`;
}

/** In order, without the file as a whole. */
function pagesOf(found: readonly PicturedFinding[]): number[] {
  const pages = found.map(({ page }) => page).filter((page) => page > 0);
  return [...new Set(pages)].sort((a, b) => a - b);
}

const APPLY =
  'Ask the author to apply the redaction and save the PDF as a new file, or print the page to a picture and read its text again (OCR).';

const REMEDIES: Readonly<Record<AppendixFindingCode, string>> = {
  'redaction-failed': APPLY,
  'redaction-unchecked':
    'Print it to a new PDF, or check it yourself and put that on record in allowed: below the appendix.',
  'words-unseen':
    'Look at the page; if the words should not be public, ask the author for a new file.',
  'appendix-personal-data': 'Ask the author to take it out.',
  'appendix-personal-data-likely':
    'Look at the page, and ask the author to take out what is private.',
  'paper-says-exempt':
    'If it is exempt, say so in exempt:, with its paragraphs and reasons; if not, take the line out.',
  'appendix-names-person': `Make a clean copy: ${commandLine('appendix', 'clean')}, followed by the path of the file.`,
};

/** The file is published under its number, but anyone who has the repository can read the folder. */
function nameFinding(path: string): PicturedFinding[] {
  if (!namesPerson(basename(path).replace(/\.[^.]*$/u, ''))) return [];
  const reason =
    'The name of the file seems to name a person. It isn’t published, but anyone who has the repository can see it.';
  return [{ kind: 'named-person', severity: 'warning', page: 0, box: null, reason, masked: '' }];
}

/** One finding a file, with its pages: an officer asks the author once. */
function byCode(
  findings: readonly PicturedFinding[],
): [AppendixFindingCode, readonly PicturedFinding[]][] {
  const groups = new Map<AppendixFindingCode, PicturedFinding[]>();
  for (const finding of findings) {
    const code = codeOf(finding);
    const group = groups.get(code);
    if (group) group.push(finding);
    else groups.set(code, [finding]);
  }
  return [...groups];
}

function asideOf(found: readonly PicturedFinding[]): string {
  const words = found.map(({ masked }) => masked).filter((masked) => masked !== '');
  const pictures = found.flatMap(({ picture }) => picture ?? []);
  return [
    ...(words.length > 0 ? [`Words: ${words.slice(0, 5).join('; ')}.`] : []),
    ...(pictures.length > 0 ? [`See ${pictures.slice(0, 3).join(', ')}.`] : []),
  ].join(' ');
}
