import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asMinutes, plainText } from '../../support/record-cases.ts';

/** The front matter and the text of minutes of which no word was lost. */
function broughtIn(text: string): { readonly front: string; readonly body: string } {
  const { markdown, proof } = asMinutes(plainText(text));
  assert.deepEqual(proof.lost, []);
  const [front = '', ...rest] = markdown.split('\n---\n');
  return { front, body: rest.join('\n---\n') };
}
const minute = (text: string): string =>
  broughtIn(
    `PLANNING COMMITTEE\n20 January 2026\n\nPresent: Councillors B Ince (Chair), W Li, M Sallis, D Pyke and O Varga\n\n54 Budget\n${text}\n\n55 Close\nIt was late.\n`,
  ).body;

describe('labels with a dash above the first minute', () => {
  it('officers are in attendance, and sent no apologies', () => {
    const { front } = broughtIn('CABINET – 10 FEBRUARY 2026\nPRESENT – Councillors A Moor and B Nab.\nAPOLOGIES – Councillor E Quill.\nOFFICERS – F Rand, G Sike.\n\n88 Disclosure of interests\nThere were none.\n\n89 Budget\nRESOLVED: That it be paid.\n'); // prettier-ignore
    assert.match(front, /^apologies: Councillor E Quill$/m);
    assert.match(front, /^in-attendance: F Rand, G Sike$/m);
  });
});

describe('names and posts in columns that blanks set', () => {
  it('what somebody is stands beside the name', () => {
    const { front } = broughtIn('HARDALE COMBINED AUTHORITY\n27 March 2026\n\nMembers present:\nCouncillor Una Shaw   Penby Council\nCouncillor Vic Thorn   Queller Council\n\nAlso in attendance:\nYan Wood   Chief Executive\n\n61 Budget\nRESOLVED: That it be paid.\n\n62 Close\nIt was late.\n'); // prettier-ignore
    assert.match(front, /^ {2}- Councillor Una Shaw – Penby Council$/m);
    assert.match(front, /^in-attendance: Yan Wood – Chief Executive$/m);
  });
  it('two who have no post are two, or one name with a gap', () => {
    const { front } = broughtIn('PLANNING COMMITTEE\n20 January 2026\n\nPresent:\nB Ince   W Li\nAnn Lee   Gray\n\n54 Budget\nRESOLVED: That it be paid.\n\n55 Close\nIt was late.\n'); // prettier-ignore
    assert.match(front, /- B Ince\n {2}- W Li\n/);
    assert.doesNotMatch(front, /–/);
  });
});

describe('the heading of a minute with an abbreviation in it', () => {
  for (const title of ['Highways Contract (Key decision ref. KD/26/04)', 'Land at Mill Road, Plot no. A4'])
    it(title, () => {
      const { body } = broughtIn(`CABINET\n20 January 2026\n\nPresent: Councillors A Moor and B Nab\n\nC/88 Interests\nNone.\n\nC/89 ${title}\nRESOLVED: That it be let.\n`);
      assert.ok(body.includes(`## C/89 ${title}\n`), body);
    }); // prettier-ignore
  it('two sentences are none', () => {
    assert.doesNotMatch(minute('55 members came. They spoke.'), /## 55 members/);
  });
});

describe('figures behind the seconder', () => {
  for (const [text, vote] of [
    ['Proposed Cllr Ince, seconded Cllr Li; 3 in favour, 1 abstention (Cllr Pyke).', 'Vote: 3 in favour, 1 abstention (Cllr Pyke)'],
    ['Moved by Councillor Ince, seconded by Councillor Li: for 3, against 2.', 'Vote: for 3, against 2'],
  ] as const)
    it(`are a vote, and no words of the motion: ${text}`, () => {
      const lines = minute(text).split('\n');
      assert.ok(lines.includes(vote), lines.join('\n'));
      assert.ok(!lines.some((line) => line.startsWith('>')), lines.join('\n'));
    }); // prettier-ignore
  it('a motion that begins with a figure keeps its words', () => {
    const text = 'Moved by Councillor Ince, seconded by Councillor Li: 3 trees be planted.';
    assert.match(minute(text), /^> 3 trees be planted/m);
  });
});

describe('how a meeting ended', () => {
  it('of a hearing too', () => {
    const { front } = broughtIn('PANEL\n20 January 2026\n\nPresent: Councillors A Pine and B Rowan\n\n1. CHAIR\nCouncillor Pine was elected.\n\n2. LICENCE\nRESOLVED: That it be granted.\n\nThe hearing ended at 11.45 am.\n'); // prettier-ignore
    assert.match(front, /^ended: "11:45"$/m);
  });
});
