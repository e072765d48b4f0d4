import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blocksOf, minutesOf } from './minutes-of.ts';

const PRESENT = 'Ann Ince, Li Wen, Bea Sallis, Tom Pyke, Jo Tarrow';
const read = async (body: string) => {
  const own = await minutesOf(
    `---\nstatus: draft\npresent: [${PRESENT}]\n---\n\n## 54 School Places {1}\n\n${body}\n`,
  );
  const blocks = own.minutes.minutes.flatMap((minute) => minute.blocks);
  return { own, blocks };
};
const figures = (blocks: Awaited<ReturnType<typeof read>>['blocks']) =>
  blocks.flatMap((block) =>
    block.kind === 'vote' ? [`${block.for?.count ?? '?'}–${block.against?.count ?? '?'}`] : [],
  );

describe('how a decision was voted, in the words around it', () => {
  for (const [body, vote, text] of [
    ['RESOLVED: That, by a majority of 3 to 2, the grant be paid.', '3–2', 'That, by a majority of 3 to 2, the grant be paid.'],
    ['DECISION: by 3 votes to 1, that the lease be granted.', '3–1', 'that the lease be granted.'],
    ['RESOLVED, on being put to the vote, 3 Members voting in favour and 2 voting against, that A be done.', '3–2', 'that A be done.'],
    ['Agreed by 3 to 2 that A be done.', '3–2', 'that A be done.'],
    ['RESOLVED, by 3 votes to 2, not to close the hall.', '3–2', 'not to close the hall.'],
    ['AGREED by 3 votes to 2 not to object.', '3–2', 'not to object.'],
    ['DECISION – by 3 votes to 1 – that the lease be granted.', '3–1', 'that the lease be granted.'],
  ] as const) {
    it(body, async () => {
      const { own, blocks } = await read(body);
      assert.deepEqual(own.said, []);
      assert.deepEqual(figures(blocks), [vote]);
      assert.deepEqual(blocks.flatMap((block) => (block.kind === 'decision' ? [block.text] : [])), [text]);
    });
  } // prettier-ignore

  for (const [body, vote] of [
    ['RESOLVED that the lease be granted, by 3 votes to 1.', '3 for, 1 against'],
    ['RESOLVED – That the lease be granted (3 votes to 2).', '3 for, 2 against'],
    ['RESOLVED that the lease be granted (3 votes in favour and 1 against).', '3 for, 1 against'],
    [
      'RESOLVED that these be approved (4 in favour, 1 abstention – Cllr Pyke, who was away).',
      '4 for, 0 against, 1 abstained',
    ],
    ['RESOLVED: That the grant, by a majority of 3 to 2, be paid.', '3 for, 2 against'],
  ] as const) {
    it(`${body} has it within what was decided, which is said until it has a line`, async () => {
      const { own } = await read(body);
      assert.deepEqual(own.codes, ['minutes-label-unclear']);
      assert.match(own.said[0] ?? '', new RegExp(`Write "Vote: ${vote}" on the line above`));
      const applied = await read(`Vote: ${vote}\n${body}`);
      assert.deepEqual(applied.own.said, []);
      assert.deepEqual(figures(applied.blocks), [vote.replace(/ for, (\d) against.*/, '–$1')]);
    });
  }

  for (const body of [
    'RESOLVED that it be noted that the motion was lost, by 15 votes to 6.',
    'RESOLVED that the grant, which the Cabinet had refused by 5 votes to 2, be paid.',
    'RESOLVED that the panel be composed of 5 members, by rotation.',
    'RESOLVED – That, by reason of the 2012 Regulations, the press be excluded.',
    'RESOLVED that the rent rise (by 4 to 5 per cent).',
    'DECISION: by 12 March 2026, that the lease be signed.',
    'RESOLVED: To, with the consent of the owner, cut the tree.',
  ]) {
    it(`${body} has no vote`, async () => {
      const { own, blocks } = await read(body);
      assert.deepEqual(own.said, []);
      assert.deepEqual(figures(blocks), []);
    });
  }
});

describe('what a vote says of a decision', () => {
  it('a recommendation whose vote was lost isn’t taken for decided in silence', async () => {
    const { own } = await read(
      'Recommendation: That Station 9 be closed.\nVote: 1 for, 2 against\nLost',
    );
    assert.match(own.said.join('\n'), /^minutes-label-unclear 8: The vote below this was lost/);
    const applied = await read(
      'Moved: Ann Ince\n\n> That Station 9 be closed.\n\nVote: 1 for, 2 against\nLost',
    );
    assert.deepEqual(applied.own.said, []);
  });
  it('nothing is said where another motion was lost before or after', async () => {
    const { own } = await read(
      'Moved: Ann Ince\nVote: 1 for, 2 against\nLost\nRESOLVED – That it stay open.\n\n### Motion\n\nMoved: Li Wen\nLost',
    );
    assert.deepEqual(own.said, []);
  });
  it('what came of two votes in one line is said, and is right on two', async () => {
    const text =
      'Recommendation 1 was carried unanimously. Recommendation 2 was lost by 2 votes to 1.';
    const { own } = await read(text);
    assert.match(own.said.join('\n'), /This line has what came of several votes/);
    const applied = await read(text.replace('. R', '.\nR'));
    assert.deepEqual(applied.own.said, []);
  });
});

describe('a decision in Welsh', () => {
  for (const [body, label] of [
    ['Penderfynwyd: derbyn yr adroddiad.', 'RESOLVED'],
    ['PENDERFYNWYD cymeradwyo’r cofnodion.', 'RESOLVED'],
    ['Cytunwyd i ohirio’r eitem.', 'AGREED'],
    ['ARGYMHELLWYD bod y Cyngor yn derbyn y cynllun.', 'RECOMMENDED'],
  ] as const) {
    it(`${body} has the label that it needs in its message, and is one with it`, async () => {
      const { own, blocks } = await read(body);
      assert.deepEqual(own.codes, ['minutes-label-unclear']);
      assert.match(own.said[0] ?? '', new RegExp(`Write "${label} – `));
      assert.equal(blocks.some(({ kind }) => kind === 'decision'), false);
      const applied = await read(`${label} – ${body}`);
      assert.deepEqual(applied.own.said, []);
      assert.deepEqual(applied.blocks.flatMap((block) => (block.kind === 'decision' ? [block.text] : [])), [body]);
    });
  } // prettier-ignore
  it('isn’t what a report says that was presented', async () => {
    const { own } = await read('Cyflwynwyd adroddiad gan y Cyfarwyddwr.');
    assert.deepEqual(own.said, []);
  });
});

describe('movers in short', () => {
  for (const body of [
    'Prop: Cllr Ince Sec: Cllr Pyke',
    'Prop. Cllr Ince, Sec. Cllr Pyke.',
    'Prop: Cllr Ince\nSec: Cllr Pyke',
    'PROP.: Cllr Ince; SEC.: Cllr Pyke',
  ]) {
    it(body, async () => {
      const { own, blocks } = await read(`${body}\nRESOLVED to paint the hall.`);
      assert.deepEqual(own.said, []);
      const [moved] = blocks.flatMap((block) => (block.kind === 'moved' ? [block] : []));
      assert.equal(moved?.by.printed, 'Cllr Ince');
      assert.equal(moved.seconder?.printed, 'Cllr Pyke');
    });
  }
});

describe('what became of an item, typed as a sentence', () => {
  for (const body of [
    'This item was withdrawn.',
    'The item was withdrawn by the Chair.',
    'Item deferred until March 2026.',
    'Application withdrawn from the agenda.',
    'The report was subsequently deferred to the next meeting.',
    'Item 9 stood down.',
    '(The application was not considered.)',
  ]) {
    it(`${body} is said to need its label`, async () => {
      const { own } = await read(body);
      assert.deepEqual(own.codes, ['minutes-label-unclear']);
      assert.match(own.said[0] ?? '', /Write "Item: withdrawn" or "Item: deferred to 2026-03-17"/);
    });
  }
  for (const body of [
    'The report was withdrawn from sale in 2019, and reprinted.',
    'The item was discussed and deferred members’ questions were read.',
    'This item was withdrawn.\nItem: withdrawn',
    'The application was withdrawn.\nOutcome: withdrawn',
    'The motion was withdrawn.',
  ]) {
    it(`${body} needs none`, async () => {
      const { own } = await read(body);
      assert.deepEqual(own.said, []);
    });
  }
  it('is read from its label, stood down too', async () => {
    const { blocks } = await read('Item: stood down');
    assert.deepEqual(blocks.map((block) => block.kind === 'fate' && block.what), ['withdrawn']);
  }); // prettier-ignore
});

describe('a decision against its own vote', () => {
  for (const [body, said] of [
    ['RESOLVED that the lease be granted.\nVote: 2 for, 3 against', /^.*2 voted for and 3 against.*below "Moved:"/],
    ['RESOLVED that the lease be granted.\nFor (1): Ann Ince\nAgainst (2): Li Wen, Tom Pyke', /1 voted for and 2 against/],
    ['RESOLVED that the lease be granted.\nVote: 2 for, 2 against', /"Casting vote:"/],
  ] as const) {
    it(body.replace(/\n/g, ' / '), async () => {
      const { own } = await read(body);
      assert.equal(own.said.length, 1, own.said.join());
      assert.match(own.said[0] ?? '', said);
    });
  } // prettier-ignore
  for (const body of [
    'RESOLVED that the lease be granted.\nVote: 3 for, 2 against',
    'RESOLVED that the application be refused.\nVote: 2 for, 3 against',
    'RESOLVED that the lease be granted.\nVote: 2 for, 2 against\nCasting vote: Ann Ince, for',
    'Moved: Ann Ince\nSeconded: Li Wen\n\n> That the lease be granted.\n\nVote: 2 for, 3 against\nLost',
    'Vote: 3 for, 2 against\nCarried',
    'Ann Ince moved the motion in the title.\n\nVote: 3 for, 2 against',
  ]) {
    it(`says nothing of: ${body.replace(/\n/g, ' / ')}`, async () => {
      assert.deepEqual((await read(body)).own.said, []);
    });
  }
});

describe('the sides of a vote whose figure is before the names', () => {
  for (const [body, vote, names] of [
    ['For: 3 (Ince, Wen, Sallis)\nAgainst: 2 (Pyke, Tarrow)', '3–2', 5],
    ['In favour: 3 (Cllrs Ince, Wen and Sallis)\nAgainst – 2 (Cllrs Pyke and Tarrow)', '3–2', 5],
    ['For: 3 – Ince, Wen, Sallis\nAgainst: 2: Pyke, Tarrow', '3–2', 5],
    ['For: 3 members\nAgainst: 2 (two)', '3–2', 0],
    ['For: three\nAgainst: two – Pyke, Tarrow', '3–2', 2],
    ['For: 5 (all)\nAgainst: none', '5–0', 0],
  ] as const)
    it(body.replace('\n', ' / '), async () => {
      const { own, blocks } = await read(`${body}\nCarried`);
      assert.deepEqual(own.said, []);
      assert.deepEqual(figures(blocks), [vote]);
      const named = blocks.flatMap((block) =>
        block.kind === 'vote' ? [...(block.for?.names ?? []), ...(block.against?.names ?? [])] : [],
      );
      assert.equal(named.length, names);
      assert.ok(named.every(({ printed }) => !/\d/.test(printed)));
    });

  it('one without a figure or a name is asked for its figure', async () => {
    const { own } = await read('For: all\nAgainst: none');
    assert.match(own.said.join('\n'), /“all” says no figure.*Write "For \(13\):"/);
  });

  for (const line of [
    'Against (2): Pyke, Tarrow. Motion carried.',
    'Against: 2 – Carried',
    'Against: Pyke, Tarrow LOST',
  ])
    it(`what came of the vote belongs on its own line: ${line}`, async () => {
      const { own } = await read(`For (3): Ince, Wen, Sallis\n${line}`);
      assert.match(own.said.join('\n'), /What came of the vote is on the line of its sides/);
    });
});

describe('figures of a vote that no label has', () => {
  for (const [body, right] of [
    ['Decision: Approved as recommended, 3/2.', 'Vote: 3 for, 2 against'],
    ['RESOLVED – That A be done (3–2).', 'Vote: 3 for, 2 against'],
    ['The Panel voted 3–1 to confirm the order.', 'Vote: 3–1'],
    ['The recommendation was not agreed (2 for, 3 against).', 'Vote: 2 for, 3 against'],
    ['Application 12: no objection (2 for, 1 abs)', 'Vote: 2 for, 1 abs'],
  ] as const)
    it(`are reported: ${body}`, async () => {
      const { own } = await read(body);
      assert.equal(own.said.length, 1);
      assert.ok(own.said[0]?.includes(`Write "${right}`), own.said[0]);
    });

  for (const body of [
    'RESOLVED – That the budget be approved (25/26).',
    'The Council had voted 30–12 to sell.',
    'Residents supported the plan (12 for, 3 against).',
    'RESOLVED – That A be done.\nVote: 3/2/0',
    'RESOLVED – That A be done.\nThe vote: 3-2-0.',
  ])
    it(`are none, or have their label: ${body.replace('\n', ' / ')}`, async () => {
      assert.deepEqual((await read(body)).own.said, []);
    });
});

describe('a heading that is what was decided', () => {
  const minutesWith = (text: string): string =>
    `---\nstatus: draft\npresent: [Winifred Latchford]\n---\n\n## 1 School Places {1}\n\nWords.\n\n${text}\n`;
  for (const [text, decided] of [
    ['## 2. RESOLVED: That the minutes be approved.', ['That the minutes be approved.']],
    ['## 2. RESOLVED – That it be paid.\n\nProposed: Li. Seconded: Pyke', ['That it be paid.']],
    ['## 2 RESOLVED unanimously to pay £500', ['to pay £500']],
    ['## 2 Resolved that it be paid', ['that it be paid']],
    ['## 2 RESOLVED: That it be paid.\n\nRESOLVED – That £5 be paid.', ['That £5 be paid.']],
    ['## 2 AGREED ACTIONS', []],
    ['## 2 Decision: library', []],
    ['## 2 Resolved motions of 2025', []],
    ['## 2 RECOMMENDED CANDIDATES', []],
    ['## 2 Agreed: to be checked', []],
  ] as const)
    it(`${decided.length === 0 ? 'is none' : 'is a decision of its minute'}: ${text}`, async () => {
      const read = await minutesOf(minutesWith(text));
      assert.deepEqual(
        blocksOf(read, 'decision', '2').map((one) => one.text),
        decided,
      );
    });
});
