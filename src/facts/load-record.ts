import type { Committee } from '../papers/committee/committee.ts';
import { committeesBySlug } from '../papers/read-papers.ts';
import type { RecordFacts } from '../papers/record/record-facts.ts';
import { readRecord } from '../papers/record/read-record.ts';
import type { RecordReading } from '../papers/record/record-in-reading.ts';
import type { ContentTree } from '../papers/reading/content-tree.ts';
import { openPartsOf } from '../papers/reading/open-sources.ts';
import type { RecordStore } from './record-store.ts';
import type { WithholdingPaper } from './withholding-paper.ts';

type Reading = Omit<RecordReading, 'committees'> & { readonly committees: readonly Committee[] };

const readingOf = (tree: ContentTree, { committees, ...reading }: Reading): RecordReading => ({
  ...reading,
  committees: committeesBySlug({ committees, tree }),
});

/**
 * Reads the decisions without a meeting, the call-ins and the notices of a folder.
 * @param store what was read of them before.
 */
export function readRecords(
  input: string,
  tree: ContentTree,
  reading: Reading,
  store?: RecordStore,
): RecordFacts[] {
  const all = readingOf(tree, reading);
  return tree.record.map((files) => {
    const known = store?.take(files);
    if (known) return known;
    const { facts } = readRecord(input, files, all);
    store?.learn(files, facts);
    return facts;
  });
}

/** Those that withhold something: they are read again for what it is, since it is kept nowhere. */
export function withholdingRecords(
  input: string,
  tree: ContentTree,
  record: readonly RecordFacts[],
  reading: Reading,
): WithholdingPaper[] {
  const closed = new Map(record.map((one) => [one.path, one]));
  return tree.record.flatMap((files): WithholdingPaper[] => {
    const facts = closed.get(files.path);
    if (facts?.withholds !== true) return [];
    const { file: source } = facts;
    return [
      {
        ...{ path: files.path, source, key: undefined, files: [] },
        read: () => {
          const { withheld } = readRecord(input, files, readingOf(tree, reading));
          const open = openPartsOf(input, files.path, source, withheld);
          return Promise.resolve({ ...withheld, open });
        },
      },
    ];
  });
}
