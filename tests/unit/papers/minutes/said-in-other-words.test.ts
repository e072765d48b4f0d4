import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labelIn } from '../../../../src/papers/minutes/labels/labels.ts';
import { minutesOf } from './minutes-of.ts';

const read = (body: string) =>
  minutesOf(
    `---\nstatus: draft\npresent: [Ann Ince, Li Wen, Bea Sallis, Tom Pyke, Jo Tarrow, Ola Varga, Ned Rees]\n---\n\n## 54 School Places {1}\n\n${body}\n`,
  );

describe('labels in English and Welsh are one label', () => {
  for (const [line, label] of [
    ['Carried / Derbyniwyd', { kind: 'result', result: 'carried', rest: '' }],
    ['For / O blaid: 3', { kind: 'side', side: 'for', count: 3, rest: '3' }],
    ['Yn erbyn / Against (0)', { kind: 'side', side: 'against', count: 0, rest: '' }],
    ['Vote / Pleidlais: For / O blaid: 3; Against / Yn erbyn: 1', { kind: 'vote', rest: 'For: 3; Against: 1' }],
    ['Resolved / Penderfynwyd: To refuse / Gwrthod', { kind: 'decision', verb: 'resolved', rest: 'To refuse / Gwrthod' }],
    ['Penderfynwyd / Resolved – That A / Bod A', { kind: 'decision', verb: 'resolved', rest: 'That A / Bod A' }],
  ] as const) {
    it(line, () => assert.deepEqual(labelIn(line), label));
  } // prettier-ignore

  it('one in Welsh alone is said, and what the message writes is read', async () => {
    const { said } = await read('O blaid: 3\nYn erbyn: 1');
    assert.match(said[0] ?? '', /Write "For", or both: "For \/ O blaid"/);
    assert.deepEqual((await read('For / O blaid: 3\nAgainst / Yn erbyn: 1\nCarried')).said, []);
  });
});

describe('how a motion ended, in Welsh', () => {
  for (const [line, label, written] of [
    ['Gwrthodwyd y cynnig o 2 bleidlais i 1.', 'Lost', 'lost'],
    ['GWRTHODWYD Y CYNNIG.', 'Lost', 'lost'],
    ['Gwrthodwyd yr ail welliant.', 'The amendment was lost', 'lost'],
    ['Ni dderbyniwyd y cynnig.', 'Lost', 'lost'],
    ['Methodd y cynnig.', 'Lost', 'lost'],
    ['Derbyniwyd y cynnig.', 'Carried', 'carried'],
    ['Cymeradwywyd y gwelliant.', 'The amendment was carried', 'carried'],
    ['Syrthiodd y cynnig.', 'Fell', 'fell'],
    ['Tynnwyd y cynnig yn ôl.', 'Withdrawn', 'withdrawn'],
  ] as const) {
    it(`${line} is no decision, and its message names its result`, () => {
      const said = labelIn(line);
      assert.ok(said?.kind === 'unclear' && said.fix);
      assert.ok(said.fix.to.startsWith(`${label} – `));
      const applied = labelIn(line.replace(said.fix.from, said.fix.to));
      assert.deepEqual(applied?.kind === 'result' && applied.result, written);
    });
  }

  it('below a motion the verb alone is its result', async () => {
    const { said } = await read('Moved: Ann Ince\n\nFor: 2\n\nAgainst: 3\n\nGwrthodwyd');
    assert.match(said.join(), /Write "Lost – Gwrthodwyd"/);
    assert.doesNotMatch(said.join(), /RESOLVED/);
  });

  it('without a motion the verb alone may be either, and is asked about', async () => {
    const label = labelIn('Gwrthodwyd.');
    assert.ok(label?.kind === 'unclear' && label.fix === undefined);
    const { said } = await read('Gwrthodwyd.');
    assert.match(said.join(), /"Lost – Gwrthodwyd" if .*"RESOLVED – Gwrthodwyd" if/);
  });

  it('an application that is refused or granted is a decision', () => {
    for (const line of ['Gwrthodwyd y cais.', 'Gwrthodwyd caniatâd cynllunio.', 'Cymeradwywyd y cais.']) {
      const label = labelIn(line);
      assert.match((label?.kind === 'unclear' && label.fix?.to) || '', /^RESOLVED – /, line);
    }
  }); // prettier-ignore

  for (const line of [
    'Derbyniwyd ymddiheuriadau gan y Cynghorydd Ince.',
    'Derbyniwyd adroddiad gan y Cyfarwyddwr.',
    'Methodd y Cynghorydd Ince ddod.',
    'Ni dderbyniwyd y ddogfen mewn pryd.',
    'Tynnwyd y sgaffaldiau i lawr.',
  ]) {
    it(`${line} is text`, () => assert.equal(labelIn(line), undefined));
  }

  for (const line of ['Carried / Gwrthodwyd', 'Derbyniwyd / Lost', 'For / Yn erbyn: 3']) {
    it(`${line} says two things, and is asked about`, () => {
      const label = labelIn(line);
      assert.ok(label?.kind === 'unclear');
      assert.match(label.message, /another in Welsh/);
    });
  }
  it('a verb beside its own English is one label', () =>
    assert.deepEqual(labelIn('Lost / Gwrthodwyd'), { kind: 'result', result: 'lost', rest: '' }));
});

describe('figures behind the names of all sides', () => {
  for (const [line, figures] of [
    ['For / Against: 3 / 4', [3, 4, undefined]],
    ['Vote: For/Against/Abstain: 5/2/0', [5, 2, 0]],
    ['Voting (For, Against, Abstained): 5, 2, 0', [5, 2, 0]],
    ['For, Against, Abstained: 5, 2, 0', [5, 2, 0]],
  ] as const) {
    it(line, async () => {
      const { minutes } = await read(`Moved: Ann Ince\n\n${line}`);
      const vote = minutes.minutes[0]?.blocks.find((block) => block.kind === 'vote');
      assert.deepEqual([vote?.for?.count, vote?.against?.count, vote?.abstained?.count], figures);
    });
  }
  it('Yes and No with a figure before the names are sides', () => {
    assert.deepEqual(labelIn('Yes: 4 (Ince, Li, Pyke, Rees)'), {
      ...{ kind: 'side', side: 'for', count: 4, rest: 'Ince, Li, Pyke, Rees' },
    });
    assert.equal(labelIn('No: 4 members were asked.'), undefined);
  });
});

describe('what a line says that no label does has a finding, and its remedy is without one', () => {
  for (const [body, message, remedy] of [
    ['AGREED (unanimous)', /Write it with its words/, 'AGREED – That A be done.'],
    ['Moved: Ann Ince. Seconded: Li Wen.\n\n> That A be done.\n\nAgreed.', /"Carried" below the motion/, 'Moved: Ann Ince. Seconded: Li Wen.\n\n> That A be done.\n\nCarried'],
    ['Moved: Ann Ince.\n\n> That A be done.\n\nMotion not moved.', /Write "Withdrawn" or "Fell"/, 'Moved: Ann Ince.\n\n> That A be done.\n\nWithdrawn\n\nMotion not moved.'],
    ['The motion lapsed for want of a seconder.', /Write "Withdrawn" or "Fell"/, 'Fell\n\nThe motion lapsed for want of a seconder.'],
    ['There was no seconder and the motion fell.', /Write "Fell" on a line of its own below/, 'There was no seconder and the motion fell.\n\nFell'],
    ['It was agreed by 5 votes to 2, Councillor Ince abstaining, to object.', /begin a line with "AGREED/, 'AGREED by 5 votes to 2, Councillor Ince abstaining, to object.'],
    ['Agreed to write to the owner.', /begin a line with "AGREED/, 'AGREED – That the owner be written to.'],
    ['For / Against / Abstained: 5 / 2', /Write "Vote: 5 for, 2 against, 0 abstained"/, 'Vote: 5 for, 2 against, 0 abstained\n\nRESOLVED – That A be done.'],
    ['Vote: 3 for, 4 against\nRESOLVED – That A be done.', /in the vote above it 3 voted for and 4 against/, 'Vote: 4 for, 3 against\nRESOLVED – That A be done.'],
    ['Vote: 3 for, 3 against\nRESOLVED – That A be done.', /Write "Casting vote:" below the vote/, 'Vote: 3 for, 3 against\nCasting vote: Ann Ince, for\nRESOLVED – That A be done.'],
    ['RESOLVED to buy a bench at £620. 5 in favour, 1 against, 1 abst.', /Write "Vote: 5 for, 1 against, 1 abstained"/, 'Vote: 5 for, 1 against, 1 abstained\nRESOLVED to buy a bench at £620.'],
    ['Decision: REFUSED (Vote: For refusal 4, Against 3).', /Write its figures on the line above/, 'Vote: 4 for, 3 against\nDecision: REFUSED'],
    ['The resolution was adopted, there being 5 in favour and 2 opposed.', /Write "Vote: 5 in favour and 2 opposed"/, 'Vote: 5 in favour and 2 opposed\nRESOLVED – That A be done.'],
    ['Payments were approved (prop. Cllr Ince, sec. Cllr Li).', /Write "Moved: Ann Ince/, 'Moved: Ann Ince. Seconded: Li Wen.\nRESOLVED – That the payments be approved.'],
    ['Moved: Ann Ince.\nVote: All in favour.\n\nResolved.', /“Resolved.” doesn’t say what/, 'Moved: Ann Ince.\nVote: All in favour.\nCarried\n\nResolved.'],
  ] as const) {
    it(body, async () => {
      const { said } = await read(body);
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', message);
      assert.deepEqual((await read(remedy)).said, []);
    });
  } // prettier-ignore

  for (const body of [
    'The motion fell to be debated next month.',
    'The Chair said the motion carried weight.',
    'The amendment passed to the next meeting.',
    'Residents said that the motion was lost last year.',
    'Approved plans were shown.',
    'Agreed actions were listed.',
    'Vote: 3 for, 4 against\nRESOLVED – That the application be refused.',
    '### Amendment\n\nVote: 3 for, 4 against\n\nRESOLVED – That A be done.',
    'AGREED – That A be done.\n\nAll agreed.',
  ]) {
    it(`${body} has none`, async () => assert.deepEqual((await read(body)).said, []));
  }
});

describe('how it was voted', () => {
  for (const [body, said] of [
    ['Vote: Carried (4/2/1)', '4–2, carried'],
    ['RESOLVED by 4 votes to 2 with the Chairman not voting: to object.', '4–2'],
    ['Vote: 5 Constituent Members voting in favour and 1 against', '5–1'],
    ['unanimously RESOLVED to note it with the exception of Councillor Rees who abstained.', '?–?, Councillor Rees abstained'],
    ['Determination: the licence be granted.', undefined],
    ['DECISION MADE: That the contract be let.', undefined],
  ] as const) {
    it(body, async () => {
      const { minutes } = await read(`Moved: Ann Ince\n\n${body}`);
      const blocks = minutes.minutes[0]?.blocks ?? [];
      const vote = blocks.find((block) => block.kind === 'vote');
      const shown = vote && [
        `${vote.for?.count ?? '?'}–${vote.against?.count ?? '?'}`,
        ...(vote.form === 'unanimous' ? ['unanimous'] : []),
        ...(vote.result ? [vote.result] : []),
        ...(vote.recorded ?? []).map(({ name, option }) => `${name.printed} ${option}`),
      ].join(', ');
      assert.equal(shown, said);
      assert.ok(vote !== undefined || blocks.some(({ kind }) => kind === 'decision'));
    });
  } // prettier-ignore
});
