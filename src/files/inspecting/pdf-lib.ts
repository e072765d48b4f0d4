import { createRequire } from 'node:module';
import type * as PdfLib from '@cantoo/pdf-lib';

/**
 * The object parser, loaded as CommonJS: in a worker that is five times faster (0.2 s) than through the
 * loader of TypeScript, which would look at each of its 300 modules.
 */
export const pdfLib = createRequire(import.meta.url)('@cantoo/pdf-lib') as typeof PdfLib;
