import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decisionsPage } from '../../../layouts/pages/record/decisions.ts';
import { topicPage } from '../../../layouts/pages/topics/topic.ts';
import { howToCallIn } from '../../../src/law/call-in/how-to-call-in.ts';
import { indexArchive } from '../../../src/views/archive-index.ts';
import { decisionsView } from '../../../src/views/decisions/decision-views.ts';
import type { DecisionEntry } from '../../../src/views/decisions/decision-entry.ts';
import { topicView } from '../../../src/views/topics/topic-views.ts';
import { reportsByWard, wardTopics } from '../../../src/views/topics/topics.ts';
import { chrome } from '../layouts/example-views.ts';
import { archiveOf, THIS_VOLUME, TODAY } from './three-years.ts';

const index = indexArchive(await archiveOf(THIS_VOLUME));
const topic = wardTopics(index).find(({ slug }) => slug === 'armley');
assert.ok(topic);
const ward = topicView(index, topic, reportsByWard(index), TODAY);

describe('the page of a ward', () => {
  it('has who represents it before its reports, so that a phone shows it first', () => {
    const now = [
      { name: 'Pat Holloway', url: '/people/pat-holloway/', from: '2022-05-09' as const },
    ];
    const page = topicPage(chrome, { ...ward, people: { now, before: [] } as never });
    const at = page.indexOf('id="your-councillors"');
    assert.ok(at > 0 && at < page.indexOf('id="all-wards"'));
    assert.doesNotMatch(page, /on record here/);
  });
  it('says that nobody is on record, where the council lists nobody', () => {
    const page = topicPage(chrome, {
      ...ward,
      ...(ward.ward && { ward: { ...ward.ward, councillors: [] } }),
    });
    assert.match(page, /Who represents this ward isn’t on record here\. <a href="[^"]*contact/);
  });
  it('says nothing of councillors of a ward that is one no longer', () => {
    const page = topicPage(chrome, {
      ...ward,
      note: 'A ward until 2020.',
      ...(ward.ward && { ward: { ...ward.ward, councillors: [] } }),
    });
    assert.doesNotMatch(page, /Who represents this ward/);
  });
});

describe('the decisions that can be called in', () => {
  const open: DecisionEntry = {
    ...{ url: '/decisions/2022/a/', title: 'Hob Lane', taken: '2022-05-11', taker: 'Cabinet' },
    ...{ wards: [], parts: [], openUntil: '2022-05-18', state: 'Open for call-in' },
  } as never;
  const pageWith = (howTo: string | undefined, entries = [open]): string =>
    decisionsPage(chrome, {
      ...decisionsView(index),
      open: entries,
      ...(howTo !== undefined && { howToCallIn: howTo }),
    }).replace(/\s+/g, ' ');
  it('say who may and how, as the council states it', () => {
    const said = howToCallIn({ who: 'Any five councillors', how: 'In writing.', needs: 5 });
    assert.equal(said, 'Who may: Any five councillors. How: In writing.');
    assert.match(pageWith(said), /How to call a decision in\.<\/strong> Who may: Any five/);
    assert.equal(howToCallIn({ needs: 4 }), 'At least 4 must ask for it.');
  });
  it('say where it isn’t stated, and nothing where none is open', () => {
    assert.equal(howToCallIn({}), '');
    assert.match(pageWith(undefined), /Who may call a decision in, and how, isn’t on record here/);
    assert.doesNotMatch(pageWith(undefined, []), /on record here/);
  });
});
