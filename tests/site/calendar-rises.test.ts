import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import { paperRepository, type PaperRepository } from '../support/paper-repository.ts';

const BOARD = 'scrutiny-board-children-and-families';
const CALENDARS = ['all', `committees/${BOARD}`];

type Read = { readonly summary: string; readonly sequence: number; readonly stamp: string };
let papers: PaperRepository;
const read = (calendar: string): Read => {
  const text = readFileSync(path.join(papers.site, `calendars/${calendar}.ics`), 'utf8');
  const all = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  const [event] = all.map((one) => new ICAL.Event(one));
  assert.equal(all.length, 1);
  return {
    summary: event?.summary ?? '',
    sequence: event?.sequence ?? -1,
    stamp: String(event?.component.getFirstPropertyValue('dtstamp')),
  };
};

describe('a committee that is called otherwise, while its file and its agendas stay', () => {
  /** What the calendars say after each publication. */
  const said: Read[][] = [];
  before(async () => {
    papers = await paperRepository();
    const publish = async (day: string, ...args: string[]): Promise<void> => {
      await papers.commit(day);
      const { code, stderr } = await papers.publish(day, ...args);
      assert.equal(code, 0, stderr);
      said.push(CALENDARS.map(read));
    };
    await publish('2022-05-03', '--register', 'new');
    const name = /^name: (.*)$/m.exec(
      readFileSync(path.join(papers.content, `committees/${BOARD}.md`), 'utf8'),
    )?.[1];
    papers.replace(`committees/${BOARD}.md`, `name: ${name ?? ''}`, 'name: Children’s Board');
    await publish('2022-05-04');
    papers.write(
      'pages/attend.md',
      '---\ntitle: Attend\nsummary: How to come to a meeting.\n---\n\nCome in.\n',
    );
    await publish('2022-05-05');
  });

  it('has its new name in every calendar, under a higher number and at a later moment', () => {
    const [first = [], second = []] = said;
    for (const [at, { summary, sequence, stamp }] of second.entries()) {
      assert.match(summary, /Children’s Board$/);
      assert.ok(sequence > (first[at]?.sequence ?? Infinity));
      assert.ok(stamp > (first[at]?.stamp ?? 'never'));
    }
    assert.deepEqual(second[0], second[1]);
  });

  it('keeps that where nothing of it is changed', () => assert.deepEqual(said[2], said[1]));
});
