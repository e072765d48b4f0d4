import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadArchive } from '../../../support/load-archive.ts';
import { NO_INSPECTOR } from '../temporary-council.ts';

const RECORD = join(import.meta.dirname, '../../../fixtures/record-papers');

describe('decisions, call-ins and notices on a day', async () => {
  const load = (today: string) =>
    loadArchive({
      input: RECORD,
      today,
      inspector: NO_INSPECTOR,
      dates: () => ({ kind: 'unknown', why: 'no-repository' }),
    });
  const { archive, diagnostics } = await load('2026-03-25');

  it('finds what is missing and nothing else', () => {
    const found = diagnostics
      .filter(({ file }) => /decisions|call-ins|notices/.test(file))
      .map(({ code, file, message }) => `${file.split('/').at(-1) ?? ''} ${code} ${message}`);
    assert.deepEqual(
      found.map((line) => line.split(' ', 2).join(' ')),
      [
        'kd109-school-streets.md key-decision-particulars',
        'kd113-depot.md key-decision-particulars',
      ],
    );
    assert.match(found[0] ?? '', /\(c\)/);
    assert.match(found[1] ?? '', /\(e\)/);
  });

  const decision = (slug: string, from = archive) => {
    const found = from?.record.decisions.find((one) => one.slug === slug);
    assert.ok(found);
    return found;
  };

  it('gives each part of a decision a state of its own', () => {
    const { callInState, notice } = decision('bus-shelters');
    assert.deepEqual(
      callInState?.parts.map(({ part, label }) => `${part ?? ''} ${label}`),
      [
        'a No call-in is recorded',
        'b Called in, and referred back on 16 February 2026: to be decided again',
        'c Called in, and released on 16 February 2026',
        'd No call-in is recorded',
      ],
    );
    assert.equal(callInState?.sentence, '');
    assert.equal(notice?.id, 'KD108');
  });

  it('counts the days for a call-in by the council’s rule', async () => {
    const { archive: then } = await load('2026-02-25');
    const { callInState } = decision('cmd-2026-07', then);
    assert.equal(callInState?.until, '2026-02-25');
    assert.equal(callInState.isOpen, true);
    assert.equal(decision('cmd-2026-07').callInState?.isOpen, false);
  });

  it('says how long each notice was, and keeps what became of it', () => {
    const states = new Map(archive?.record.notices.map((one) => [one.id, one]));
    assert.equal(states.get('KD108')?.length, '28 clear days');
    assert.equal(states.get('KD108')?.state, 'decided');
    assert.equal(states.get('KD109')?.moved.length, 2);
    assert.equal(states.get('KD110')?.state, 'withdrawn');
    assert.equal(states.get('KD112')?.meeting?.url, '/meetings/cabinet/2026-02-03/');
    assert.match(states.get('KD112')?.sentences.join(' ') ?? '', /the Corn Exchange Friends/);
    assert.equal(states.get('KD113')?.state, 'to-come');
    assert.match(
      states.get('KD118')?.sentences.join(' ') ?? '',
      /first day after five is 21 March/,
    );
  });

  it('keeps an exempt passage out of what is read', () => {
    assert.doesNotMatch(JSON.stringify(archive?.record), /residual land value/);
    assert.equal(decision('od-26-031').closed.length, 1);
  });
});
