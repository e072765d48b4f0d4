import type { Bench } from './bench.ts';
import { buildBench } from './build.ts';
import { checkBench } from './check.ts';
import { pdfTextBench } from './pdf-text-bench.ts';

/** Every bench, in the order of the table. */
export const BENCHES: readonly Bench[] = [buildBench, checkBench, pdfTextBench];
