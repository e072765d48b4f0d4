import { diagnose, type Place } from '../../rules/rules.ts';
import type { ReportFiles } from '../reading/content-tree.ts';
import type { ExemptFile } from './exempt-files.ts';
import type { ExemptField } from './access-schema.ts';
import type { Withholding } from './withhold.ts';

/**
 * Takes files out of publication. They are never opened here, and no message names them: the message is placed where
 * the paper announces them.
 */
export function withholdFiles(
  { reader, file, council }: Withholding,
  files: readonly ExemptFile[],
): void {
  for (const exempt of files) {
    const place =
      exempt.as === 'appendix'
        ? file.placeOf(['appendices', exempt.index, 'title'], 'value')
        : file.placeOf(exempt.as === 'report' ? ['exempt'] : ['title'], 'key');
    reader.withheld.push({ kind: 'file', path: exempt.path, place });
    if (council.publishing !== 'public-repository') continue;
    const message = `${describe(exempt)}, and everyone can read this repository. Take the file out of the folder and out of the history of git.`;
    reader.diagnostics.push(diagnose('exempt-in-public-repository', place, message));
  }
}

/** Files whose names can't be read, or a folder that can't be opened, beside a paper of which something is exempt: each may be a part of that. */
export function withholdUnread(
  { reader, file }: Withholding,
  { unread = [], closed }: Pick<ReportFiles, 'unread' | 'closed'>,
): void {
  const place = file.placeOf(['exempt'], 'key');
  // Its name is that of the report, which is public.
  if (closed !== undefined)
    reader.withheld.push({ kind: 'file', path: closed, place, isNameOpen: true });
  for (const path of unread) {
    reader.withheld.push({ kind: 'file', path, place });
  }
}

/**
 * Takes a title out of publication, where the public is given another.
 * @param advice what to do where everyone can read the repository.
 */
export function withholdTitle(
  { reader, council }: Withholding,
  exempt: ExemptField | undefined,
  title: string,
  place: Place,
  advice = 'This title is exempt, because there is a public-title, and everyone can read this repository. Write the public title here, take public-title out, and take the other out of the history of git.',
): void {
  if (!exempt || exempt['public-title'] === undefined) {
    reader.openStatements.push({ kind: 'title', text: title, place });
    return;
  }
  reader.withheld.push({ kind: 'title', text: title, place });
  if (council.publishing !== 'public-repository') return;
  reader.diagnostics.push(diagnose('exempt-in-public-repository', place, advice));
}

function describe(exempt: ExemptFile): string {
  if (exempt.as === 'appendix') return `Appendix ${exempt.index + 1} is exempt`;
  return exempt.as === 'report'
    ? 'This report is exempt, so the files in its folder are too'
    : 'A picture of an exempt passage is exempt too';
}
