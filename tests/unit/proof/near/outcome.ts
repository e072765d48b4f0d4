import { secretsOfText } from '../../../../src/language/secrets.ts';
import { isGrave } from '../../../../src/proof/leak-proof.ts';
import { proofOf } from '../site.ts';

const EXEMPT = 'content/meetings/plans/2026-12-10/settlement.md';
const OF_SAME_MEETING = 'content/meetings/plans/2026-12-10/bridge.md';

export type Outcome = 'stops' | 'warns' | 'passes';

/** What comes of an open paper beside an exempt one. @param source the path of the open one */
export async function outcomeOf(
  exempt: string,
  open: string,
  source = OF_SAME_MEETING,
): Promise<Outcome> {
  const secrets = secretsOfText(exempt, { file: EXEMPT, line: 20, column: 1 });
  const { hits, near } = await proofOf(
    { 'x/index.html': `<p>${open.replaceAll('<', '&lt;')}</p>` },
    { secrets, openTexts: [{ text: open, source }] },
  );
  if (hits.length > 0 || near.some(isGrave)) return 'stops';
  return near.length > 0 ? 'warns' : 'passes';
}
