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
    'RESOLVED by a majority.\nCouncillor Pyke left the meeting.',
    'RESOLVED unanimously.\nThe Chair thanked the officers. The lane will be closed.',
    'RESOLVED unanimously.\n\nOfficers answered questions.',
    'RESOLVED unanimously.\n\nA question was raised on why the fee was agreed last year.',
    'RESOLVED unanimously\n\nA question was raised on why the fee was agreed last year.',
    'RESOLVED unanimously.\n\nAn update on the park was received from the Head of Parks.',
    'RESOLVED unanimously.\n\nA letter was read to members who had come.',
    'RESOLVED unanimously.\n\nResidents who objected were refused entry by the guard.',
    'RESOLVED unanimously.\n\nThe lights failed and the meeting was deferred for ten minutes.',
    'RESOLVED unanimously.\n\nThe deferred report was then shown on the screen.',
    'RESOLVED unanimously.\n\nPhotographs of the damage were to be seen at the desk.',
    'RESOLVED unanimously.\n\nThe Clerk was instructed to pay Mr Hale. The Chair then closed the meeting.',
    'RESOLVED unanimously.\n\nCouncillor Li wanted to know why the lane is shut.',
    'RESOLVED unanimously.\n\nIt was confirmed that the lights were out.',
    'RESOLVED unanimously.\nCouncillor Pyke asked that his name be recorded.',
    'RESOLVED unanimously\n\nCouncillor Li said that the lane is closed.',
    'RESOLVED (5 votes to 1).\n12 letters had been received.',
  ]) {
    it(`is said to have no words, once: ${body}`, async () => {
      const minutes = await read(body);
      assert.deepEqual(blocksOf(minutes, 'decision'), []);
      assert.equal(blocksOf(minutes, 'vote').length, 1);
      assert.equal(minutes.said.length, 1, minutes.said.join('\n'));
      assert.match(minutes.said[0] ?? '', /Nothing is said after (?:RESOLVED|DECIDED) but how it was voted/);
    });
  } // prettier-ignore

  for (const [body, pointer] of [
    ['RESOLVED accordingly.', 'accordingly'],
    ['RESOLVED as amended.', 'as amended'],
    ['DECIDED so', 'so'],
    ['RESOLVED unanimously as above.', 'as above'],
    ['RESOLVED – as set out in the motion.', 'as set out in the motion'],
  ] as const) {
    it(`is text where its words only point at a motion: ${body}`, async () => {
      const minutes = await read(body);
      assert.deepEqual(blocksOf(minutes, 'decision'), []);
      assert.equal(minutes.said.length, 1, minutes.said.join('\n'));
      assert.ok(minutes.said[0]?.includes(`“${pointer}” doesn’t say what was`), minutes.said[0]);
      assert.ok(words(minutes.body.texts.join(' ')).includes(pointer));
    });
  } // prettier-ignore

  for (const [body, decided] of [
    ['RESOLVED as recommended.', 'as recommended.'],
    ['RESOLVED – As set out in the report.', 'As set out in the report.'],
    ['RESOLVED so that the lane be closed.', 'so that the lane be closed.'],
    ['RESOLVED – That it be done accordingly.', 'That it be done accordingly.'],
    ['RESOLVED – As above, save that the fee be £5.', 'As above, save that the fee be £5.'],
  ] as const) {
    it(`is a decision where its words name a paper, or say more: ${body}`, async () => {
      const minutes = await read(body);
      assert.deepEqual(minutes.said, []);
      assert.deepEqual(blocksOf(minutes, 'decision').map(({ text }) => text), [decided]);
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
    ['RESOLVED unanimously.\n\nMr. Smith is appointed clerk.', 'Mr. Smith is appointed clerk.'],
    ['RESOLVED unanimously.\n\nCouncillor Li appointed vice-chair.', 'Councillor Li appointed vice-chair.'],
    ['RESOLVED unanimously.\n\nApproval of the scheme.', 'Approval of the scheme.'],
    ['RESOLVED unanimously.\n\nThe report be noted.', 'The report be noted.'],
    ['RESOLVED nem. con.\n\nThe public were excluded.', 'The public were excluded.'],
    ['RESOLVED unanimously.\n\nThe minutes were approved.', 'The minutes were approved.'],
    ['RESOLVED unanimously.\n\nThe deferred report was duly adopted.', 'The deferred report was duly adopted.'],
    ['RESOLVED unanimously.\n\nThe report was received and noted.', 'The report was received and noted.'],
    ['RESOLVED unanimously.\n\nThe grant was refused.', 'The grant was refused.'],
    ['RESOLVED unanimously.\n\nThe Clerk was instructed to pay Mr Hale.', 'The Clerk was instructed to pay Mr Hale.'],
    ['RESOLVED unanimously.\n\nThe item be deferred to May.', 'The item be deferred to May.'],
    ['RESOLVED unanimously.\n\nA letter to be sent to those who were refused.', 'A letter to be sent to those who were refused.'],
    ['RESOLVED unanimously.\n\nPlanning permission granted.', 'Planning permission granted.'],
    ['RESOLVED unanimously.\n\nThat what was said last year be noted.', 'That what was said last year be noted.'],
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
    ['ends before a question in small letters', 'From: Mr Ebenezer Trott\nTo: Anne Dean\nwhen will the lane be mended?', ['From: Mr Ebenezer Trott', 'To: Anne Dean']],
    ['ends before a question behind a dash', 'To: Stan Major\n– When will the car park open?', ['To: Stan Major']],
    ['goes on behind “who”', 'From: residents who live in the lane, and who\nhave signed', ['From: residents who live in the lane, and who have signed']],
    ['ends before a question behind “who”', 'To: Stan Major, who\nwhen will it open?', ['To: Stan Major, who']],
    ['ends before a point of a list', 'To: Stan Major\n- when will it open', ['To: Stan Major']],
    ['ends before parts of a question', 'To: Stan Major\n(a) when will it open?\n(b) who pays?', ['To: Stan Major']],
    ['ends before a sentence in small letters', 'To: Anne Dean\nthe lane is full of holes and I\nwant it mended.', ['To: Anne Dean']],
    ['ends before a question, though a comma is above', 'To: Anne Dean,\nwill the lane be mended?', ['To: Anne Dean,']],
    ['goes on behind a dash', 'From: Mr E Trott\n– chair of the friends of the lane', ['From: Mr E Trott – chair of the friends of the lane']],
    ['goes on with a place', 'From: Mr E Trott\nof Otter Lane', ['From: Mr E Trott of Otter Lane']],
    ['goes on with what a person is', 'From: Mrs Trott\nwho has a stall in the market', ['From: Mrs Trott who has a stall in the market']],
    ['goes on in capitals after "of"', 'From: the residents of\nWill Street', ['From: the residents of Will Street']],
    ['has a list of names', 'To:\n- Anne Dean\n- Stan Major', ['To: Anne Dean Stan Major']],
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

describe('a day in figures that is none', () => {
  for (const body of [
    'Later: 2026-02-30',
    '### Petition: Save the lane\nReceived: 2025-12-01\nAnswer due: 2026-02-30',
    '### Petition: Save the lane\nReceived: 2026-1-9',
  ]) {
    it(`is told once: ${body}`, async () => {
      const { said } = await read(body);
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', /"2026-\d+-\d+" is no day/);
    });
  }
  it('in words is told once, as everywhere', async () => {
    const { said } = await read('Later: 31 November 2025 – The owner wrote.');
    assert.equal(said.length, 1, said.join('\n'));
  });
  for (const body of [
    'Later: 14 Janury 2026 – The work begins in March.',
    'Later: Wednesdy 14 January 2026 – The owner wrote.',
    'Later: 14 Jan 2026 – The work begins in March.',
  ]) {
    it(`is not clear, and told, where its words have a slip: ${body}`, async () => {
      const { said } = await read(body);
      assert.match(said.join('\n'), /The day isn’t clear/);
    });
  }
  for (const body of [
    'Later: 2026-02-12 – The owner wrote.',
    'Later: Thursday 12 February 2026 – The owner wrote.',
    '### Petition: Save the lane\nReceived: in May',
    '### Petition: Save the lane\nReceived: 12 people brought it',
    '### Petition: Save the lane\nSignatures: 312',
  ]) {
    it(`is none of these: ${body}`, async () => assert.deepEqual((await read(body)).said, []));
  }
});
