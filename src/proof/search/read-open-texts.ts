import type { OpenText } from '../leak-proof.ts';
import { sha256 } from '../store/last-proof.ts';
import type { Remembered, ToRemember } from '../store/remembered.ts';
import { letOthersWork } from '../threads/turns.ts';
import type { GatheredNeedles } from './gather-needles.ts';
import { createOpenReader, type OpenReader, type OpenRun, type ReadText } from './open-wording.ts';

/** What open texts say that secrets say too: of those read before, what is new alone. */
export async function readOpenTexts(
  texts: readonly OpenText[],
  { needles }: GatheredNeedles,
  {
    reader,
    remembered,
    toRemember,
  }: { reader: OpenReader; remembered: Remembered; toRemember: ToRemember },
): Promise<ReadText[]> {
  const addedNumbers = needles.flatMap((_, needle) => (remembered.isAdded(needle) ? [needle] : []));
  const added = createOpenReader(
    addedNumbers.map((needle) => needles[needle] as (typeof needles)[0]),
  );
  const read: ReadText[] = [];
  const others = letOthersWork();
  for (const { text, digest, source, line, kind, since, remedy } of texts) {
    await others();
    const content = async () => (typeof text === 'string' ? text : await text());
    const id = digest ?? (typeof text === 'string' ? sha256(text) : undefined);
    const before = remembered.open(id);
    const runs: OpenRun[] = before === undefined ? reader.read(await content()) : [...before];
    if (before !== undefined && addedNumbers.length > 0) {
      for (const run of added.read(await content())) {
        runs.push({ ...run, needle: addedNumbers[run.needle] as number });
      }
    }
    if (id !== undefined) toRemember.open(id, runs);
    if (runs.length > 0) {
      read.push({
        ...{ source, runs },
        ...(line !== undefined && { line }),
        ...(kind && { kind }),
        ...(since && { since }),
        ...(remedy !== undefined && { remedy }),
      });
    }
  }
  return read;
}
