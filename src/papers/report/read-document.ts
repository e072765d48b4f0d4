import type { AppendixInspector } from '../appendix/appendix-inspector.ts';
import { basename } from 'node:path';
import type { Access } from '../../law/access.ts';
import type { StatedFile } from '../appendix/appendix.ts';
import { checkHidden, type AppendixAllowance } from '../appendix/hidden-check.ts';
import { isDocument } from '../appendix/papers-then.ts';
import { readFileState } from '../appendix/read-appendices.ts';
import type { ReportFiles } from '../reading/content-tree.ts';
import type { Withholding } from '../withheld/withhold.ts';

/** A whole report that is a PDF, in the place of the text below its front matter. */
export type ReportDocument = {
  /** Path of the source. */
  readonly path: string;
  /** None where it can't be published. */
  readonly file?: StatedFile;
};

/**
 * The PDF that is the report: `report.pdf` in the report's folder, or one that is named after the report,
 * where there is no text below the front matter. One beside a text is reported: a reader wouldn't know
 * which of the two is the report.
 */
export async function readDocument(
  withholding: Withholding,
  inspector: AppendixInspector,
  {
    files,
    access,
    url,
    titles,
    allowed,
  }: {
    readonly files: ReportFiles;
    readonly access: Access;
    /** Site path of the report. */
    readonly url: string;
    /** Of its appendices. */
    readonly titles: readonly string[];
    /** What the checks of it find and may be public. */
    readonly allowed: readonly AppendixAllowance[];
  },
): Promise<ReportDocument | undefined> {
  const { reader, file } = withholding;
  const path = files.dropped.find((dropped) => isDocument(basename(dropped), files.slug));
  if (path === undefined) return undefined;
  // What belongs to a report that is not open is withheld as a whole, and named in no message.
  if (access.kind !== 'open') return { path };
  if (file.body.trim() !== '') {
    // It may be an appendix that is called "Report".
    if (titles.some((title) => isDocument(`${title}.pdf`, files.slug))) return undefined;
    const message = `${basename(path)} is the whole report as a PDF, and ${basename(file.path)} has the text of one. Remove one of the two, or name the PDF after its appendix.`;
    reader.report('report-twice', path, message);
    return { path };
  }
  const state = await readFileState(withholding, inspector, path, url);
  if (state.kind !== 'here') return { path };
  const where = `in the fields of ${basename(file.path)}`;
  const allowances = { allowed, path: ['allowed-in-pdf'], where };
  await checkHidden(withholding, inspector, allowances, state.file);
  return { path, file: state.file };
}
