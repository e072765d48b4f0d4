import type { Committee } from '../committee/committee.ts';
import type { PapersReading } from '../read-papers.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { StatedRecord } from './record-facts.ts';
import type { RecordFile } from './record-file.ts';
import type { RecordText } from './record-text.ts';

/** What the papers of the record are read with. */
export type RecordReading = Pick<PapersReading, 'council' | 'committees' | 'findMisspeltNames'>;

/** A paper of the record while it is read. */
export type RecordInReading = RecordReading & {
  readonly reader: ContentReader;
  readonly file: SourceFile;
  readonly files: RecordFile;
  readonly url: string;
};

/** What was read of one; no record where its fields are wrong. */
export type ReadRecord = { readonly record?: StatedRecord; readonly text: RecordText };

/** The committee that a paper names, by its name or slug. */
export function committeeNamed(
  committees: ReadonlyMap<string, Committee | undefined>,
  name: string,
): Committee | undefined {
  const wanted = name.trim().toLowerCase().replace(/^the /, '');
  return [...committees.values()].find(
    (one) => one && (one.slug === wanted || one.name.toLowerCase().replace(/^the /, '') === wanted),
  );
}
