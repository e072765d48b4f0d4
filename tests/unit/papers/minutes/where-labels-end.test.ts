import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blocksOf, minutesOf, oneMinute, type ReadMinutesOf } from './minutes-of.ts';

const read = (body: string): Promise<ReadMinutesOf> =>
  minutesOf(oneMinute(body, 'Ince, Li, Pyke, Khan, Sallis, Varga'));

const words = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('a decision that says how it was voted alone', () => {
  for (const body of [
    'Moved: Ince. Seconded: Li.\n> That the lane be closed.\n\nRESOLVED unanimously.',
    'RESOLVED (5 votes to 1).',
    'RESOLVED UNANIMOUSLY.',
    'RESOLVED unanimously',
    'RESOLVED nem. con.',
    'RESOLVED by 5 votes to 1.',
    'DECIDED by a majority.',
    'RESOLVED unanimously\n\nCouncillor Pyke then left.',
    'RESOLVED nem. con.\n\nThe meeting ended at 8 pm.',
  ]) {
    it(`is said to have no words, once: ${body}`, async () => {
      const minutes = await read(body);
      assert.deepEqual(blocksOf(minutes, 'decision'), []);
      assert.equal(blocksOf(minutes, 'vote').length, 1);
      assert.equal(minutes.said.length, 1, minutes.said.join('\n'));
      assert.match(minutes.said[0] ?? '', /Nothing is said after (?:RESOLVED|DECIDED) but how it was voted/);
    });
  } // prettier-ignore

  for (const body of ['AGREED unanimously.', 'AGREED on a show of hands.', 'AGREED by a majority.']) {
    it(`${body} is text, and is said to be`, async () => {
      const minutes = await read(body);
      assert.deepEqual(blocksOf(minutes, 'decision'), []);
      assert.deepEqual(minutes.codes, ['minutes-decision-hidden']);
    });
  } // prettier-ignore

  for (const [body, decided] of [
    ['RESOLVED unanimously: that it be so.', 'that it be so.'],
    ['RESOLVED unanimously.\n\n(a) That it be noted.\n(b) That it be done.', '(a) That it be noted. (b) That it be done.'],
    ['RESOLVED unanimously\n\nThat it be noted.', 'That it be noted.'],
    ['RESOLVED unanimously\nThe Leader’s report is noted.', 'The Leader’s report is noted.'],
    ['RESOLVED unanimously\n\nCouncillor Li is appointed vice-chair.', 'Councillor Li is appointed vice-chair.'],
    ['RESOLVED unanimously\n\nThe Clerk to write to the owner.', 'The Clerk to write to the owner.'],
    ['RESOLVED unanimously\n\nThe Chair be thanked.', 'The Chair be thanked.'],
    ['RESOLVED unanimously –\n\nThe Chair signs the lease.', 'The Chair signs the lease.'],
    ['DECIDED unanimously. That it be so.', 'That it be so.'],
    ['RESOLVED by 5 votes to 1\nThat it be so.', 'That it be so.'],
  ] as const) {
    it(`is a decision with its words: ${body}`, async () => {
      const minutes = await read(body);
      assert.deepEqual(minutes.said, []);
      assert.deepEqual(blocksOf(minutes, 'decision').map(({ text }) => text), [decided]);
    });
  } // prettier-ignore
});

describe('a label that says a name, a figure or a day', () => {
  for (const [why, body, labelled] of [
    [
      'ends before a sentence about a petition',
      'From: residents of Otter Lane\nSignatures: 312\nMrs Prudence Widdershins of 4 Otter Lane presented the petition.',
      ['From: residents of Otter Lane', 'Signatures: 312'],
    ],
    [
      'ends before the words of a question',
      'From: Mr Ebenezer Trott\nTo: Anne Dean\nWhen will the lane be mended?\nAnswer: In spring.',
      ['From: Mr Ebenezer Trott', 'To: Anne Dean', 'Answer: In spring.'],
    ],
    [
      'ends where its name was on the line below',
      'To:\nAnne Dean\nWhen will the lane be mended?',
      ['To: Anne Dean'],
    ],
    [
      'ends before a sentence, though its line is full',
      'From: Mr Ebenezer Trott, on behalf of the residents of Otter Lane and Mill\nWhen will the lane be mended?',
      ['From: Mr Ebenezer Trott, on behalf of the residents of Otter Lane and Mill'],
    ],
    ['ends before a label of the council’s own', 'Answer due: 2026-01-30\nACTION: Head of Highways to send it.', ['Answer due: 2026-01-30']],
    ['ends before a day that follows', 'Received: 12 January 2026\nThe Clerk reported it.', ['Received: 12 January 2026']],
    ['goes on where it was broken off', 'From: the residents of\nOtter Lane', ['From: the residents of Otter Lane']],
    ['goes on after a comma', 'To: Anne Dean,\nChris Bishop', ['To: Anne Dean, Chris Bishop']],
    ['goes on in small letters', 'Signatures: 312\nof them 40 on paper', ['Signatures: 312 of them 40 on paper']],
    ['goes on in brackets', 'Signatures: 312\n(40 on paper)', ['Signatures: 312 (40 on paper)']],
    [
      'goes on where its line had no room',
      'From: the Association of Tenants and Residents of Otter Lane, Mill Lane\nNeighbours',
      ['From: the Association of Tenants and Residents of Otter Lane, Mill Lane Neighbours'],
    ],
  ] as const) {
    it(why, async () => {
      const minutes = await read(`### Petition: Save the lane\n${body}`);
      assert.deepEqual(
        blocksOf(minutes, 'labelled').map((one) => `${one.label}: ${words(one.words)}`),
        labelled,
      );
      const printed = words([...blocksOf(minutes, 'labelled').map((one) => one.words), ...minutes.body.texts].join(' '));
      for (const word of body.replace(/^[A-Z][a-z ]+:/gm, '').match(/\p{Ll}{4,}/gu) ?? []) assert.ok(printed.includes(word), word);
    });
  } // prettier-ignore

  for (const [body, expected] of [
    ['Summary: The road is closed.\nTraffic uses the lane.', 'The road is closed. Traffic uses the lane.'],
    ['Answer: Yes.\nIt will be mended in spring.', 'Yes. It will be mended in spring.'],
    ['Reasons: The road is unsafe.\nACTION: Head of Highways to close it.', 'The road is unsafe.'],
  ] as const) {
    it(`a label of sentences has all its lines: ${body}`, async () => {
      const [own] = blocksOf(await read(body), 'labelled');
      assert.equal(own && words(own.words), expected);
    });
  } // prettier-ignore
});
