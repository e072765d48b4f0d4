import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asMinutes, plainText } from '../../support/record-cases.ts';

/** A minute that is brought in, and what is asked about it. */
function minuteOf(text: string): readonly [body: string, asked: string] {
  const minutes = asMinutes(
    plainText(`COUNCIL\n23 April 2026\nPresent: Councillors Varga (Chair), Pyke, Straith\n\n${text}\n`),
  ); // prettier-ignore
  assert.deepEqual(minutes.proof.lost, []);
  return [minutes.markdown.split('\n---\n')[1]?.trim() ?? '', minutes.confirm.join('\n')];
}

describe('urgent decisions that are reported in paragraphs of their own', () => {
  it('are named by the numbers in their brackets', () => {
    const [body, asked] = minuteOf(
      '112\tUrgent Executive Decisions\nThe Leader submitted a report under Regulation 19.\n\nPriory Wall (Cabinet, 3 February 2026, C87) – agreed by the Chair.\n\nKettle Row (Cabinet Member for Housing, 19 March 2026, CMD/2026/12) – agreed by the Mayor.\n\nRESOLVED – That the report be received.',
    );
    assert.match(body, /\nReports urgent: C87, CMD\/2026\/12$/);
    assert.match(asked, /take the line “Reports urgent:” out/);
  });
  for (const text of [
    '112\tRoads\nThe A61 (closed on 3 March 2026, A61) was urgent.\n\nRESOLVED – That it be noted.',
    '112\tUrgent business\nThere was none.',
    '112\tDecisions\nKettle Row (Cabinet, 19 March 2026, C12) was noted.',
  ])
    it(`${text.split('\t')[1]?.split('\n')[0] ?? ''}: none`, () => {
      assert.doesNotMatch(minuteOf(text)[0], /Reports urgent/);
    });
});

describe('urgent decisions that somebody had taken', () => {
  for (const [text, line] of [
    ['The Leader reported that she had taken urgent decision UD/7 on 4 January.', 'Reports urgent: UD/7'],
    ['The Chief Executive had taken urgent decision UD/8 under the scheme.', 'Reports urgent: UD/8'],
    ['Members were advised that Cabinet had taken urgent decision 26/00012.', 'Reports urgent: 26/00012'],
    ['The Leader had taken the view that nothing was urgent. The A64 was closed.', undefined],
    ['Officers had taken urgent advice on 26/00021.', undefined],
  ] as const)
    it(`${line === undefined ? 'aren’t' : 'are'} named: ${text}`, () => {
      const [body] = minuteOf(`112\tLeader’s report\n${text}`);
      assert.equal(/^Reports urgent.*$/m.exec(body)?.[0], line);
    }); // prettier-ignore
});

describe('a petition that wasn’t presented', () => {
  it('is asked about, and one that was has one heading', () => {
    const [body, asked] = minuteOf(
      '80\tPetitions\n(i)\tParking in Tanner Street\nReceived by the Mayor from Councillor Pyke; 86 signatures.\nThe petition was presented by Councillor Straith.\n\n(ii)\tAn e-petition on dog bins, which closed on 9 January with 12 signatures, did not meet the threshold and was not presented.',
    );
    assert.deepEqual(body.match(/^### .*$/gm), ['### (i) Petition: Parking in Tanner Street']);
    assert.match(asked, /write one above it, such as ### Petition: dog bins/);
  });
});

describe('what the officer has to add', () => {
  it('where a vote is apart from the words of its amendment', () => {
    const [, asked] = minuteOf(
      '115\tStreet Trees\nCouncillor Pyke moved, and Councillor Varga seconded:\n“This Council resolves to plant trees.”\n\nCouncillor Straith moved as an amendment, seconded by Councillor Pyke, that it be two trees.\n\nCouncillor Varga moved “that the question be now put”, which was seconded by Councillor Pyke and, on being put, CARRIED by 2 votes to 1.\n\nA recorded vote was taken on the amendment of Councillor Straith:\nFor: Councillor Straith – 1\nAgainst: Councillors Varga, Pyke – 2\nThe amendment was declared LOST.',
    );
    assert.match(asked, /the vote on the amendment of Councillor Straith is apart from its words/);
  });
  it('where a written answer was promised', () => {
    const [, asked] = minuteOf(
      '79\tQuestions by Members\nQuestion 4  From Councillor Pyke to the Cabinet Member for Finance\nThis question was not reached and a written answer would be given within five working days.',
    );
    assert.match(asked, /write Answer due: with its day/);
  });
  it('where recommendations were received on a day', () => {
    const [body, asked] = minuteOf(
      '41\tLibraries\nRESOLVED – That the Cabinet be RECOMMENDED to open on Sundays.\n[Received by the Cabinet: 10 December 2025]',
    );
    assert.match(body, /^Received: 2025-12-10$/m);
    assert.match(asked, /write Answer due: with the day/);
  });
});
