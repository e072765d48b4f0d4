import { findPassages } from '../../source/markdown/withheld/find-passages.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { unreadReport } from './unread-report.ts';
import { withholdPassage, type Withholding } from './withhold.ts';

/** Passages are found wherever they are, where the text can't be split from the fields, or is too large for a paper. */
export function withholdUnsplit(
  shared: Omit<Withholding, 'file'>,
  file: SourceFile,
  path: string,
): void {
  const { reader } = shared;
  const unread = unreadReport(reader.absolute(path));
  if (unread?.kind === 'file') {
    reader.withheld.push({
      ...{ kind: 'file', path, isNameOpen: true },
      place: { file: file.path, line: 1, column: 1 },
    });
  }
  const text = reader.textOf(path) ?? (unread?.kind === 'words' ? unread.text : '');
  for (const passage of findPassages(text).passages.values()) {
    withholdPassage({ ...shared, file: { ...file, body: text, bodyLine: 1 } }, passage);
  }
}
