import { createHash } from 'node:crypto';
import type { RecordFacts } from '../papers/record/record-facts.ts';
import type { RecordFile } from '../papers/record/record-file.ts';
import type { FolderDigests } from './digests.ts';
import { factsFolder, mayBeKept, type FactsMemory } from './facts-store.ts';
import { keptVolumes } from './kept-volumes.ts';
import { frameKey, type Frame } from './meeting-keys.ts';

/** What was read of papers of the record: each is known by its bytes, and by what every meeting is known by too. */
export type RecordStore = {
  /** None where the paper has to be read. */
  take(files: RecordFile): RecordFacts | undefined;
  /** Keeps what was read, unless nothing of it may be kept. */
  learn(files: RecordFile, facts: RecordFacts): void;
  /** Writes down the volumes that changed, and forgets what is no longer in the folder. */
  keep(): void;
  /** Files of the store that were damaged, and are made anew. */
  readonly damaged: readonly string[];
};

/**
 * Opens what is kept of decisions without a meeting, call-ins and notices: one edit then reads one file.
 * @param cacheDir may be deleted at any time.
 * @param memory of earlier stores of the same folder, in this process.
 */
export function openRecordStore(
  cacheDir: string,
  frame: Frame,
  digests: Pick<FolderDigests, 'digestOf' | 'isUnchanged'>,
  memory: FactsMemory,
): RecordStore {
  const damaged: string[] = [];
  const kept = keptVolumes(factsFolder(cacheDir), 'record', memory.record, damaged);
  const common = frameKey(frame, digests.digestOf);
  const keyOf = ({ path }: RecordFile): string | undefined => {
    const digest = digests.digestOf(path);
    if (digest === undefined) return undefined;
    return createHash('sha256').update(`${common}\0${path}\0${digest}`).digest('hex');
  };
  return {
    damaged,
    take: (files) => {
      const key = keyOf(files);
      return key === undefined ? undefined : kept.get(volumeOf(files), files.path, key);
    },
    learn(files, value) {
      const key = keyOf(files);
      const { path } = files;
      // What is written while it is read isn't what its digest says.
      if (key !== undefined && mayBeKept(value) && digests.isUnchanged(path)) {
        kept.set(volumeOf(files), path, { key, value });
      } else kept.delete(volumeOf(files), path);
    },
    keep() {
      const current = new Map<string, Set<string>>();
      for (const files of frame.tree.record) {
        const volume = volumeOf(files);
        current.set(volume, (current.get(volume) ?? new Set()).add(files.path));
      }
      kept.keep(current);
    },
  };
}

/** Decisions by the folder of their year, which should be one; call-ins and notices each together. */
function volumeOf({ kind, year = '' }: RecordFile): string {
  return kind === 'decision' && /^\d{4}$/.test(year) ? `${kind}-${year}` : kind;
}
