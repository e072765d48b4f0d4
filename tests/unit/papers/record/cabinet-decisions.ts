import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { indexArchive } from '../../../../src/views/archive-index.ts';
import { decisionsView } from '../../../../src/views/decisions/decision-views.ts';
import { loadArchive } from '../../../support/load-archive.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { NO_INSPECTOR } from '../temporary-council.ts';

const RECORD = join(import.meta.dirname, '../../../fixtures/record-papers');
export const CABINET = 'meetings/cabinet/2026-02-03';
export const SCRUTINY = 'meetings/scrutiny/2026-02-16';
export const AGENDA = `---\ntime: "10:00"\nplace: Assembly Rooms\npublished: 2026-02-06\nitems: [{ title: Call-in }]\n---\n`;
export const BUS = `## C84 Bus Shelter Contract {1}

DECIDED –
(a) That the contract be awarded.
(b) That the shelters in Appendix 2 be removed.
(c) That no shelter be removed without the agreement of ward members.
(d) That £60,000 be met from the highways reserve.
Reasons: The contract ends.
`;

/** A record of decisions of the cabinet. */
export const DECISIONS = (minutes: string, more = 'decisions-published: 2026-02-04'): string =>
  `---\nstatus: decisions\npresent: [Ottoline Varga]\n${more}\n---\n\n${minutes}`;

export const CALL_IN = `---
of: cabinet/2026-02-03#C84
parts: [b, c]
received: 2026-02-10 16:58
by: [Siân ap Rhydderch, Pat Holloway, Jane Tarrow, Petra van der Molen]
---

Nobody asked those who use the shelters.
`;

export const OUTCOME = `---\nstatus: draft\npresent: [Winifred Latchford]\n---\n\n## 66 Outcome of Call In {1}\n\nRESOLVED –\n(a) That part (c) of the decision be released.\n(b) That part (b) be referred back.\n\nCall-in outcome: C84(c) released; C84(b) referred back\n`;

const work = temporaryFolder('decided');

/** What a council with these papers has decided, and what is said of it. */
export async function load(files: Readonly<Record<string, string>>, today: string) {
  const input = mkdtempSync(join(work, 'council-'));
  for (const one of ['council.yaml', 'committees', 'meetings']) {
    cpSync(join(RECORD, one), join(input, one), { recursive: true });
  }
  const all: Readonly<Record<string, string>> = {
    'committees/scrutiny.md': '---\nname: Scrutiny Board\nkind: scrutiny\n---\n',
    [`${SCRUTINY}/agenda.md`]: AGENDA,
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(input, path)), { recursive: true });
    writeFileSync(join(input, path), text);
  }
  const { archive, diagnostics } = await loadArchive({
    ...{ input, today, inspector: NO_INSPECTOR },
    dates: () => ({ kind: 'unknown', why: 'no-repository' }),
  });
  assert.ok(archive);
  const index = indexArchive(archive);
  return {
    index,
    register: decisionsView(index),
    minutes: archive.minutes.find(({ committee }) => committee === 'cabinet'),
    said: diagnostics
      .filter(({ file }) => /minutes|call-ins/.test(file))
      .map(({ code, message }) => `${code}: ${message}`),
  };
}

/** The state of each part in call-in. */
export const statesOf = ({ minutes }: Awaited<ReturnType<typeof load>>): string[] =>
  Object.values(minutes?.callIns ?? {}).flatMap(({ state }) =>
    (state?.parts ?? []).map(({ part = '', label }) => `${part} ${label}`.trim()),
  );
