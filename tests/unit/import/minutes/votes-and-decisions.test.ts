import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './read-head.ts';

describe('what an authority decided, and what became of items', () => {
  for (const [below, body] of [
    [
      'The Authority RESOLVED, by 2 votes to 1, that it be refused.',
      'RESOLVED, by 2 votes to 1, that it be refused.',
    ],
    ['The Assembly RESOLVED that it be refused.', 'RESOLVED that it be refused.'],
    ['Item deferred until March 2026.', 'Item: deferred until March 2026'],
    ['Agenda item 9 stood down.', 'Item 9: stood down'],
  ] as const) {
    it(below, () => {
      const { markdown } = read('Present: Cllr Varga, Cllr Ince, Cllr Li', `1. Fence\n${below}`);
      assert.equal(markdown.split('## 1 Fence\n')[1]?.trim(), body);
    });
  }
});

describe('votes and their motions', () => {
  it('an amendment that is named before it was moved has a heading of its own', () => {
    const { markdown } = read(
      'Present: Councillors Blevins, Davies, Evans, Ffoulkes',
      '1. Budget\nIt was MOVED by Councillor Blevins and SECONDED by Councillor Davies "That the budget be approved."\nAMENDMENT – it was MOVED by Councillor Evans and SECONDED by Councillor Ffoulkes "That charges be frozen."\nUpon a recorded vote the AMENDMENT was LOST by 1 vote to 2:\nFor – Councillor Evans\nAgainst – Councillors Blevins, Davies',
    );
    assert.match(markdown, /### AMENDMENT\n\nMoved: Councillor Evans\. Seconded: Councillor Ffoulkes\.\n\n> "That charges be frozen\."\n\nFor – /);
  }); // prettier-ignore
  it('two results of one line are two votes', () => {
    const { markdown } = read(
      'Present: Cllrs Stone, Umber, Vane',
      '1. Reserves\nRecommendation 1 was carried unanimously. Recommendation 2 was lost by 2 votes to 1.',
    );
    assert.match(markdown, /carried unanimously\.\nRecommendation 2 was lost by 2 votes to 1\.$/m);
  });

  it('an amendment that the mover accepted has no vote of its own', () => {
    const { markdown } = read(
      'Present: Councillors Ince, Li, Sallis',
      '1. Wardens\nCouncillor Ince moved and Councillor Li seconded the motion.\nCouncillor Sallis proposed an amendment to delete (b), which was accepted by the mover.\nRECORDED VOTE\nFOR: Councillors Ince, Li (2)\nAGAINST: Councillor Sallis (1)\nThe motion as amended was therefore CARRIED and it was\nRESOLVED that wardens be appointed.',
    );
    assert.doesNotMatch(markdown, /^### /m);
    assert.match(markdown, /AGAINST: Councillor Sallis \(1\)\nCARRIED\nRESOLVED/);
  });
  it('who voted in favour is a side', () => {
    const { markdown } = read(
      'Present: Cllrs Stone, Umber, Vane, Thorn',
      '1. Precept\nCllr Umber proposed and Cllr Vane seconded that it be £38,500. Cllrs Stone, Umber and Vane voted in favour. Cllr Thorn voted against. The motion was carried.',
    );
    assert.match(
      markdown,
      /^In favour: Cllrs Stone, Umber and Vane\nAgainst: Cllr Thorn\nThe motion was carried\.$/m,
    );
  });
  it('what scrutiny made of a call-in is asked for by decision', () => {
    const { confirm } = read(
      'Present: Councillors Davies, Evans',
      '1. Call-in – bus shelters\nRESOLVED to refer decision C84(b) back to Cabinet.',
    );
    assert.match(confirm.join('\n'), /Call-in outcome: C84\(b\) referred back/);
  });
});

describe('what was agreed, in words around it', () => {
  for (const [below, body] of [
    ['Cabinet agreed, by a majority of 2 to 1, to close Mill Lane.', 'AGREED, by a majority of 2 to 1 to close Mill Lane.'],
    ['It was agreed not to cut it.', 'AGREED not to cut it.'],
    ['The proposal was agreed on a vote of 2 to 1.', 'The proposal was agreed on a vote of 2 to 1.\n\nVote: 2 to 1.'],
  ] as const)
    it(below, () => {
      const { markdown } = read('Present: Cllr Ince, Cllr Li, Cllr Pyke', `1. Fence\n${below}`);
      assert.equal(markdown.split('## 1 Fence\n')[1]?.trim(), body);
    }); // prettier-ignore
});

it('asks what was voted on where a minute has a vote alone', () => {
  const asked = (below: string): string =>
    read('Present: Cllr Ash, Cllr Elm', below).confirm.join();
  assert.match(asked('1. Fence\nVote: 1 for, 0 against'), /nothing that was voted on/);
  assert.doesNotMatch(asked('1. Fence\nVote: 1 for, 0 against\nCarried'), /voted on/);
});
