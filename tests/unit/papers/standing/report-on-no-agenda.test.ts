import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { papersOnDay } from '../../../../src/facts/papers-on-day.ts';
import { holdBack } from '../../../../src/papers/standing/held-back.ts';
import { NO_DIGESTS } from '../../../support/load-archive.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { NO_INSPECTOR } from '../temporary-council.ts';

const COUNCIL = join(import.meta.dirname, '../../../fixtures/second-council');
const MEETING = 'meetings/cabinet/2026-11-10';

describe('a report that no item of its agenda refers to', () => {
  it('is held back alone, and is on no page', async () => {
    const input = join(temporaryFolder('no-agenda'), 'content');
    cpSync(COUNCIL, input, { recursive: true });
    const [report = ''] = readdirSync(join(input, MEETING)).filter(
      (name) => name.endsWith('.md') && !/^(?:agenda|minutes)\.md$/.test(name),
    );
    const text = readFileSync(join(input, MEETING, report), 'utf8');
    writeFileSync(join(input, MEETING, 'not-on-it.md'), text);
    const { facts, onDay, diagnostics } = await papersOnDay({
      ...{ input, today: '2026-11-01', inspector: NO_INSPECTOR },
      ...{ digests: NO_DIGESTS, bodies: true },
      dates: () => ({ kind: 'unknown', why: 'no-repository' }),
    });
    assert.ok(onDay);
    const own = diagnostics.filter(({ file }) => file.endsWith('not-on-it.md'));
    assert.ok(own.some(({ code }) => code === 'report-not-on-agenda'));
    const { stopsAll, held, archive } = holdBack(input, onDay.archive, facts, own);
    assert.equal(stopsAll, false);
    assert.deepEqual(
      held.map(({ file, what }) => `${file.split('/').at(-1) ?? ''} ${what}`),
      ['not-on-it.md report'],
    );
    assert.ok(!archive.reports.some(({ url }) => url.includes('not-on-it')));
    assert.ok(!JSON.stringify(archive.meetings).includes('not-on-it'));
  });

  it('is not the same as an agenda that names what isn’t there, which stops everything', async () => {
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
