import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forwardPlanPage } from '../../../../layouts/pages/record/forward-plan.ts';
import { isoDate } from '../../../../src/language/dates.ts';
import type { PlanEntry } from '../../../../src/views/notices/notice-views.ts';
import { chrome } from '../example-views.ts';

const entry: PlanEntry = {
  ...{ id: 'KD26001', matter: 'Sale of the depot', url: '/notices/2026-27/depot/' },
  ...{ taker: 'City Surveyor', state: 'decided', isPrivate: false, reports: [] },
  when: { kind: 'day', on: isoDate(2026, 11, 16) },
  became: [
    { what: 'Decision', text: 'Sale of the depot', url: '/decisions/2026-27/depot/' },
    { what: 'Meeting', text: 'Executive Board, 16 November 2026', url: '/meetings/board/' },
  ],
};

describe('the forward plan', () => {
  it('tells a decision from the notice that has its title', () => {
    const words = forwardPlanPage(chrome, {
      ...{ url: '/forward-plan/', title: 'Forward plan', description: '', breadcrumbs: [] },
      ...{ toCome: [], past: [entry], jumps: [] },
    })
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
    assert.match(words, / Decision: Sale of the depot /);
    assert.match(words, / Meeting: Executive Board, 16 November 2026 /);
  });
});
