import assert from 'node:assert/strict';
import { asMinutes, plainText } from '../../../support/record-cases.ts';

export const PRESENT =
  'Present: Councillors Ince (Chair), Li, Sallis, Pyke, ap Rhydderch, van der Molen and Jane Tarrow';
export const HEAD = `PLANNING COMMITTEE\n20 January 2026\n\n${PRESENT}\n`;

/** What becomes of these lines in a minute, below its heading. */
export function bodyOf(text: string, heading = '54\tA matter'): string {
  const minutes = asMinutes(plainText(`${HEAD}\n${heading}\n\n${text}\n\n55\tNext\n\nWords.\n`));
  assert.deepEqual(minutes.proof.lost, []);
  const [, below = ''] = minutes.markdown.split(/^## 54 .*\n/m);
  return below.split('\n## 55 ')[0]?.trim() ?? '';
}

/** The front matter of minutes with these lines above the first one. */
export function frontOf(head: string): string {
  const minutes = asMinutes(
    plainText(`PLANNING COMMITTEE\n20 January 2026\n\n${head}\n\n54\tA matter\n\nWords.\n`),
  );
  assert.deepEqual(minutes.proof.lost, []);
  return minutes.markdown.split('\n---\n')[0]?.replace(/^---\nstatus: draft\n/, '') ?? '';
}
