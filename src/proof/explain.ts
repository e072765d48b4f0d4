import type { Limits } from './leak-proof.ts';
import type { Origin } from './reading/exploration.ts';
import { createExplorer, readingsOfNoise, type Describe, type Search } from './reading/explorer.ts';
import {
  atHand,
  bytesOf,
  fileHashes,
  hasAccents,
  readPdfs,
  type LookedAt,
} from './reading/look.ts';
import { createPdfReader } from './reading/pdf.ts';
import type { HitRecord } from './search/hit-record.ts';
import type { Matcher, Run } from './search/matcher.ts';

/** Finds again what was found in a file, and says where it is and how it is written. */
export type Explainer = {
  path(path: string): void;
  file(file: LookedAt): Promise<void>;
};

export function createExplainer(matcher: Matcher, limits: Limits, record: HitRecord): Explainer {
  const hashes = fileHashes(matcher.needles);
  const pdfs = createPdfReader();
  const accents = hasAccents(matcher.needles);
  let file = '';
  const onRun = (run: Run, { steps, channels }: Origin, describe: Describe) => {
    if (matcher.needles[run.needle]?.secret.kind === 'withdrawn-file') return;
    if (!record.isLeak(run)) return;
    const { channel, place } = describe(run);
    record.onFind({
      file,
      where: [...steps, place].filter((part) => part !== '').join(', '),
      channel: [...channels, ...(channel === undefined ? [] : [channel])].join(', '),
      run,
    });
  };
  const search: Search = {
    scan: (text, reading, origin, describe) =>
      matcher.scan(text, reading, false, (run) => onRun(run, origin, describe)),
    noise: (bytes, origin, describe) => {
      for (const reading of readingsOfNoise(bytes, accents)) {
        matcher.scanNoise(bytes, reading, (run) => onRun(run, origin, describe));
      }
    },
    whole: (bytes, origin, sha256) => {
      if (hashes.size === 0 || bytes.length === 0) return;
      const needle = hashes.get(sha256());
      if (needle === undefined) return;
      const to = matcher.needles[needle]?.folded.length ?? 0;
      const channel = [...origin.channels, 'whole file'].join(', ');
      const run = { needle, from: 0, to, start: 0, end: bytes.length };
      record.onFind({ file, where: origin.steps.join(', '), channel, run });
    },
    // Said when the file was first looked at.
    unread: () => undefined,
  };
  const explorer = createExplorer(search, limits);
  return {
    path: (path) => {
      file = path;
      explorer.path(path);
    },
    file: async (looked) => {
      const bytes = bytesOf(await atHand(looked));
      if (bytes === undefined) return;
      file = looked.path;
      explorer.file(looked.name, bytes);
      await readPdfs(explorer, pdfs);
    },
  };
}
