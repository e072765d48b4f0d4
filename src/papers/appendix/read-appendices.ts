import { appendixUrl, fileUrl } from '../addresses.ts';
import type { AppendixInspector } from './appendix-inspector.ts';
import { basename } from 'node:path';
import { judgePdf } from '../../files/judgement.ts';
import type { PdfInspection } from '../../files/inspection.ts';
import type { Access } from '../../law/access.ts';
import { isOfMeeting, matchAppendices } from './appendix-matching.ts';
import type { StatedAppendix, StatedFile } from './appendix.ts';
import { diagnose } from '../../rules/rules.ts';
import { listInWords } from '../../language/sentence.ts';
import { checkHidden } from './hidden-check.ts';
import { accessOf, publicTitle } from '../withheld/access-of.ts';
import { readOtherFile } from './read-other-file.ts';
import type { ExemptField } from '../withheld/access-schema.ts';
import type { ReportFields } from '../report/report-schema.ts';
import { withholdTitle } from '../withheld/withhold-files.ts';
import { checkExemption, noteExemption, type Withholding } from '../withheld/withhold.ts';

export type AnnouncedAppendices = {
  readonly fields: ReportFields['appendices'];
  readonly reportAccess: Access;
  /** What the report's front matter says of its own exemption. */
  readonly reportExempt: ExemptField;
  readonly reportUrl: string;
  /** Paths of the files in the report's folder. */
  readonly dropped: readonly string[];
};

/** What opens, by the ending of the published file. */
const FORMATS: ReadonlyMap<string, string> = new Map([['pdf', 'PDF']]);

/** Matches what was dropped to what was announced, and inspects it. */
export async function readAppendices(
  withholding: Withholding,
  inspector: AppendixInspector,
  announced: AnnouncedAppendices,
): Promise<StatedAppendix[]> {
  const { reader, file } = withholding;
  const paths = new Map(announced.dropped.map((path) => [basename(path), path]));
  const matches = matchAppendices(
    [...paths.keys()],
    announced.fields.map((fields, index) => ({ number: index + 1, title: fields.title })),
  );
  for (const { number, files } of matches.claimedTwice) {
    const message = `Two files claim to be appendix ${number}: ${files.join(' and ')}. Delete the wrong one.`;
    if (isSecretive(announced, number)) {
      const place = file.placeOf(['appendices', number - 1], 'value');
      reader.diagnostics.push(diagnose('appendix-twice', place, UNNAMED_TWICE(number)));
      continue;
    }
    for (const name of files) reader.report('appendix-twice', paths.get(name) ?? name, message);
  }
  for (const { file: name, numbers } of matches.ambiguous) {
    if (isSecretive(announced)) {
      const place = file.placeOf(['appendices'], 'key');
      reader.diagnostics.push(diagnose('appendix-ambiguous', place, UNNAMED_STRAY));
      continue;
    }
    const fits = listInWords(
      numbers.map((number) => `appendix ${number}`),
      'or',
    );
    const message = `${name} may be ${fits}. Name it after the right one: appendix-${numbers[0] ?? 1}${endingOf(name)}.`;
    reader.report('appendix-ambiguous', paths.get(name) ?? name, message);
  }
  for (const { file: name, suggestion } of matches.unannounced) {
    if (isSecretive(announced)) {
      const place = file.placeOf(['appendices'], 'key');
      reader.diagnostics.push(diagnose('appendix-unannounced', place, UNNAMED_STRAY));
      continue;
    }
    const advice =
      suggestion === undefined
        ? isOfMeeting(name)
          ? `It may be the pack, the agenda or the minutes of a meeting, which this site makes from the papers: if so, remove the file. If it is an appendix, add it to appendices: in ${basename(file.path)}.`
          : `Add it to appendices: in ${basename(file.path)}, or remove the file.`
        : `Did you mean appendix ${suggestion}? Name it appendix-${suggestion}${endingOf(name)}.`;
    const path = paths.get(name) ?? name;
    reader.report(
      'appendix-unannounced',
      path,
      `${name} doesn’t belong to any appendix of this report. ${advice}`,
    );
  }
  return Promise.all(
    announced.fields.map(async (fields, index) => {
      const number = index + 1;
      const access =
        announced.reportAccess.kind === 'open' ? accessOf(fields.exempt) : announced.reportAccess;
      const name = matches.matched.get(number);
      const path = name === undefined ? undefined : paths.get(name);
      const url = appendixUrl(announced.reportUrl, number);
      const titled = titleExemption(fields.exempt, announced.reportExempt);
      const base = {
        number,
        title: publicTitle(fields.title, titled),
        ...(fields.expected !== undefined && { expected: fields.expected }),
        access,
        url,
      };
      noteExemption(reader, fields.exempt, (path) =>
        file.placeOf(['appendices', index, 'exempt', ...path], 'value'),
      );
      if (access.kind !== 'open') {
        if (announced.reportAccess.kind === 'open') {
          checkExemption(withholding, access, (field) =>
            file.placeOf(['appendices', index, 'exempt', field], 'value'),
          );
        }
        withholdTitle(
          withholding,
          titled,
          fields.title,
          file.placeOf(['appendices', index, 'title'], 'value'),
          titled === fields.exempt ? undefined : TITLED_WITH_REPORT,
        );
        return { ...base, state: { kind: 'withheld' } as const };
      }
      if (path === undefined) return { ...base, state: { kind: 'to-follow' } as const };
      const state = await readFileState(withholding, inspector, path, url);
      if (state.kind !== 'here') return { ...base, state };
      const allowances = {
        allowed: fields.allowed ?? [],
        path: ['appendices', index, 'allowed'],
        where: `below appendix ${number}`,
      };
      await checkHidden(withholding, inspector, allowances, state.file);
      return { ...base, state };
    }),
  );
}

/** Whether the names of dropped files may give something away: they are then in no message. */
/**
 * What exempts the title of an appendix: where that of its report is kept from the public, it is too,
 * unless it has a public title of its own.
 */
function titleExemption(
  own: ExemptField | undefined,
  ofReport: ExemptField,
): ExemptField | undefined {
  if (own && own['public-title'] !== undefined) return own;
  if (!ofReport || ofReport['public-title'] === undefined) return own;
  return { ...ofReport, 'public-title': 'Title not for publication' };
}

const TITLED_WITH_REPORT =
  'This title is withheld with that of its report, which has a public-title, and everyone can read this repository. Write a title here that may be public, and take the other out of the history of git.';

function isSecretive({ fields, reportAccess }: AnnouncedAppendices, number?: number): boolean {
  if (reportAccess.kind !== 'open') return true;
  return number === undefined
    ? fields.some(({ exempt }) => exempt)
    : Boolean(fields[number - 1]?.exempt);
}

const UNNAMED_TWICE = (number: number): string =>
  `Two files in the folder of this report claim to be appendix ${number}, which is exempt, so they aren’t named here. Delete the wrong one.`;
const UNNAMED_STRAY =
  'A file in the folder of this report doesn’t belong to any appendix. It isn’t named here, because it may be the exempt one. Name it after the number of its appendix, such as appendix-1.pdf, or remove it.';

/** Inspects a dropped file. One that can't be published is reported, and stays to follow. */
export async function readFileState(
  withholding: Withholding,
  inspector: AppendixInspector,
  path: string,
  url: string,
): Promise<StatedAppendix['state']> {
  const { reader, council } = withholding;
  const ending = endingOf(path).slice(1).toLowerCase();
  const format = FORMATS.get(ending);
  if (format === undefined) return readOtherFile(withholding, path, url);
  const inspection = await inspector.inspect(reader.absolute(path));
  if (!inspection.sound) {
    reader.report('appendix-unsound', path, `${inspection.reason} ${inspection.remedy}`);
    return { kind: 'to-follow', beingChecked: true };
  }
  if (
    inspection.bytes > council.appendices.refuseBytes ||
    inspection.pages > council.appendices.refusePages
  ) {
    const message = `${basename(path)} has ${inspection.pages} pages and ${megabytes(inspection.bytes)}, more than council.yaml allows (appendices:). Split it, or make a smaller copy.`;
    reader.report('appendix-unsound', path, message);
  } else if (inspection.bytes > council.appendices.warnBytes) {
    const place = reader.startOf(path);
    const message = `${basename(path)} has ${megabytes(inspection.bytes)}, which takes a long time to open on a phone. Make a smaller copy if you can.`;
    reader.diagnostics.push(diagnose('appendix-large', place, message));
  }
  for (const { code, message } of judgePdf(inspection)) reader.report(code, path, message);
  return {
    kind: 'here',
    file: fileOf(path, url, format, ending, inspection),
  };
}

function fileOf(
  path: string,
  url: string,
  format: string,
  extension: string,
  inspection: Extract<PdfInspection, { sound: true }>,
): StatedFile {
  return {
    path,
    url: fileUrl(url, extension),
    format,
    extension,
    bytes: inspection.bytes,
    sha256: inspection.sha256,
    pages: inspection.pages,
    accessibility: {
      pages: inspection.pages,
      scannedPages: inspection.scannedPages,
      tagged: inspection.tagged,
      language: inspection.language,
      titled: inspection.title !== '',
    },
  };
}

function endingOf(name: string): string {
  return /\.[^.]*$/.exec(name)?.[0] ?? '';
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
