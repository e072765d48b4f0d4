import type { Bench } from './bench.ts';
import { coldBench, growthBench, uploadBench, warmBench } from './build-benches.ts';
import { checkBench, pdfTextBench, startBench } from './other-benches.ts';
import { packBench } from './pack-bench.ts';
import type { Contests } from './rounds.ts';

/** Every bench, in the order of the table. */
export const benchesOf = (contests: Contests): readonly Bench[] => [
  coldBench(contests),
  warmBench(contests),
  uploadBench(contests),
  startBench(contests),
  checkBench(contests),
  growthBench(contests),
  pdfTextBench,
  packBench,
];

export const BENCH_NAMES = [
  'cold',
  'warm',
  'upload',
  'start',
  'check',
  'growth',
  'pdf-text',
  'packs',
];
