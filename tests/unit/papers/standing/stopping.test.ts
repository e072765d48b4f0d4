import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { papersOnDay } from '../../../../src/facts/papers-on-day.ts';
import { holdBack } from '../../../../src/papers/standing/held-back.ts';
import { NO_DIGESTS } from '../../../support/load-archive.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { NO_INSPECTOR } from '../temporary-council.ts';

const COUNCIL = join(import.meta.dirname, '../../../fixtures/second-council');
const MEETING = 'meetings/cabinet/2026-11-10';

describe('errors that stop everything', () => {
  it('are given with their files: an agenda that names what isn’t there', async () => {
    const input = join(temporaryFolder('no-report'), 'content');
    cpSync(COUNCIL, input, { recursive: true });
    const agenda = join(input, MEETING, 'agenda.md');
    writeFileSync(
      agenda,
      readFileSync(agenda, 'utf8').replace(/- report: [a-z-]+/, '- report: nowhere-to-be-found'),
    );
    const { facts, onDay, diagnostics } = await papersOnDay({
      ...{ input, today: '2026-11-01', inspector: NO_INSPECTOR },
      ...{ digests: NO_DIGESTS, bodies: true },
      dates: () => ({ kind: 'unknown', why: 'no-repository' }),
    });
    assert.ok(onDay);
    const { stopsAll, stopping } = holdBack(input, onDay.archive, facts, diagnostics);
    assert.equal(stopsAll, true);
    assert.ok(
      stopping.some(
        ({ file, codes }) => file.endsWith('agenda.md') && codes.includes('report-missing'),
      ),
      JSON.stringify(stopping),
    );
  });
});
