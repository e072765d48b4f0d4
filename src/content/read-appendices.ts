import { basename } from 'node:path';
import type { Inspector } from '../appendices/inspector.ts';
import type { PdfInspection } from '../appendices/inspection.ts';
import type { Access } from '../domain/access.ts';
import { matchAppendices } from '../domain/appendix-matching.ts';
import type { Appendix, AppendixFile, AppendixState } from '../domain/appendix.ts';
import type { IsoDate } from '../domain/dates.ts';
import { diagnose } from '../domain/rules.ts';
import { listInWords } from '../domain/sentence.ts';
import { checkHidden } from './hidden-check.ts';
import { accessOf, publicTitle } from './access-of.ts';
import { readOtherFile } from './read-other-file.ts';
import type { ReportFields } from './schemas/report-schema.ts';
import { checkExemption, type Withholding } from './withhold.ts';

/** What tells what a dropped file is. */
export type AppendixInspector = Pick<Inspector, 'inspect' | 'hidden'>;

export type AnnouncedAppendices = {
  readonly fields: ReportFields['appendices'];
  readonly reportAccess: Access;
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
): Promise<Appendix[]> {
  const { reader, file } = withholding;
  const paths = new Map(announced.dropped.map((path) => [basename(path), path]));
  const matches = matchAppendices(
    [...paths.keys()],
    announced.fields.map((fields, index) => ({ number: index + 1, title: fields.title })),
  );
  for (const { number, files } of matches.claimedTwice) {
    const message = `Two files claim to be appendix ${number}: ${files.join(' and ')}. Delete the one that isn’t meant.`;
    for (const name of files) reader.report('appendix-twice', paths.get(name) ?? name, message);
  }
  for (const { file: name, numbers } of matches.ambiguous) {
    const fits = listInWords(
      numbers.map((number) => `appendix ${number}`),
      'or',
    );
    const message = `${name} may be ${fits}. Name it after the one that is meant: appendix-${numbers[0] ?? 1}${endingOf(name)}.`;
    reader.report('appendix-ambiguous', paths.get(name) ?? name, message);
  }
  for (const { file: name, suggestion } of matches.unannounced) {
    const advice =
      suggestion === undefined
        ? `Add it to appendices: in ${basename(file.path)}, or take the file away.`
        : `Did you mean appendix ${suggestion}? Name it appendix-${suggestion}${endingOf(name)}.`;
    const path = paths.get(name) ?? name;
    reader.report('appendix-unannounced', path, `${name} belongs to no appendix of this report. ${advice}`);
  }
  return Promise.all(
    announced.fields.map(async (fields, index) => {
      const number = index + 1;
      const access = announced.reportAccess.kind === 'open' ? accessOf(fields.exempt) : announced.reportAccess;
      const name = matches.matched.get(number);
      const path = name === undefined ? undefined : paths.get(name);
      const url = `${announced.reportUrl}appendix-${number}/`;
      const base = {
        number,
        title: publicTitle(fields.title, fields.exempt),
        ...(fields.expected !== undefined && { expected: fields.expected }),
        access,
        url,
      };
      if (access.kind !== 'open') {
        if (announced.reportAccess.kind === 'open') {
          checkExemption(withholding, access, (field) =>
            file.placeOf(['appendices', index, 'exempt', field], 'value'),
          );
        }
        withholdAppendix(withholding, fields, index, path);
        return { ...base, state: { kind: 'withheld' } as const };
      }
      if (path === undefined) return { ...base, state: { kind: 'to-follow' } as const };
      const state = await readFileState(withholding, inspector, path, url, fields.published);
      if (state.kind === 'here') await checkHidden(withholding, inspector, index, fields, state.file);
      return { ...base, state };
    }),
  );
}

/** Inspects a dropped file. One that can't be published is reported, and stays to follow. */
export async function readFileState(
  withholding: Withholding,
  inspector: AppendixInspector,
  path: string,
  url: string,
  stated: IsoDate | undefined,
): Promise<AppendixState> {
  const { reader, council } = withholding;
  const ending = endingOf(path).slice(1).toLowerCase();
  const format = FORMATS.get(ending);
  if (format === undefined) return readOtherFile(withholding, path, url, stated);
  const inspection = await inspector.inspect(reader.absolute(path));
  if (!inspection.sound) {
    reader.report('appendix-unsound', path, `${inspection.reason} ${inspection.remedy}`);
    return { kind: 'to-follow' };
  }
  if (inspection.bytes > council.appendices.refuseBytes || inspection.pages > council.appendices.refusePages) {
    const message = `${basename(path)} has ${inspection.pages} pages and ${megabytes(inspection.bytes)}, more than council.yaml allows (appendices:). Split it, or make a smaller copy.`;
    reader.report('appendix-unsound', path, message);
  } else if (inspection.bytes > council.appendices.warnBytes) {
    const place = reader.startOf(path);
    const message = `${basename(path)} has ${megabytes(inspection.bytes)}, which takes long to open on a telephone. Make a smaller copy if you can.`;
    reader.diagnostics.push(diagnose('appendix-large', place, message));
  }
  return { kind: 'here', file: fileOf(path, url, format, ending, inspection, reader.published(path, stated)) };
}

function fileOf(
  path: string,
  url: string,
  format: string,
  extension: string,
  inspection: Extract<PdfInspection, { sound: true }>,
  received: AppendixFile['received'],
): AppendixFile {
  return {
    path,
    url: `${url.replace(/\/$/, '')}.${extension}`,
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
    received,
  };
}

function withholdAppendix(
  { reader, file, council }: Withholding,
  fields: ReportFields['appendices'][number],
  index: number,
  path: string | undefined,
): void {
  const hidden = fields.exempt !== undefined && fields.exempt !== false ? fields.exempt : undefined;
  if (hidden?.['public-title'] !== undefined) {
    const place = file.placeOf(['appendices', index, 'title'], 'value');
    reader.withheld.push({ kind: 'title', text: fields.title, place });
  }
  if (path === undefined) return;
  reader.withheld.push({ kind: 'file', path, place: reader.startOf(path) });
  if (council.publishing === 'public-repository') {
    const message = `Appendix ${index + 1} is exempt, and everyone can read this repository. Take the file out of the folder and out of the history of git.`;
    reader.report('exempt-in-public-repository', path, message);
  }
}

function endingOf(name: string): string {
  return /\.[^.]*$/.exec(name)?.[0] ?? '';
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
