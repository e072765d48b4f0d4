import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asMinutes, plainText } from '../../../support/record-cases.ts';
import { read } from './read-head.ts';

describe('parish minutes', () => {
  it('an item that is to be done heads a minute between two others', () => {
    const { markdown } = read(
      'Present: Cllr Ince, Cllr Li',
      '1. Public participation\nA resident spoke.\n2. To approve the minutes of 5 March 2026\nAll agreed.\n3. Finance\n• Balance £12.67\n• RESOLVED to pay invoices as listed\n• Clerk’s salary: noted\n4. Co-option\nNobody came.',
    );
    assert.deepEqual(markdown.match(/^## .*$/gm), [
      '## 1 Public participation',
      '## 2 To approve the minutes of 5 March 2026',
      '## 3 Finance',
      '## 4 Co-option',
    ]);
    // What follows the decision in its list is no part of it.
    assert.match(markdown, /\nRESOLVED to pay invoices as listed\n\nClerk’s salary: noted\n/);
  });
  it('points of a decision head none', () => {
    const { markdown } = read(
      'Present: Cllr Ince, Cllr Li',
      '1. Finance\nRESOLVED:\n1. To pay the invoices\n2. To thank the clerk\n4. Co-option\nNobody came.\n5. Trees\nNoted.',
    );
    assert.doesNotMatch(markdown, /^## 2 /m);
  });
  it('what is thought of an application, and its vote, are below its heading', () => {
    const { markdown } = read(
      'Present: Cllr Ince, Cllr Li',
      '1. Planning\na) 26/00123/HH 4 Mill Lane – no objection\nb) 26/00145/FUL Land off Back Lane – OBJECT on grounds of access. Vote: 2 for, 0 against\n2. Trees\nNoted.',
    );
    assert.match(
      markdown,
      /### b\) 26\/00145\/FUL Land off Back Lane\n\nOBJECT on grounds of access\.\n\nVote: 2 for, 0 against\n/,
    );
  });
});

describe('a title in capitals with a colon', () => {
  it('is one title, and what it says of publication counts', () => {
    const { markdown, passages } = read(
      'Present: Cllr Ince, Cllr Li',
      '14/26 EXEMPT: LAND SALE\nThe price was £1.2m.\nRESOLVED to sell.\n15/26 PLANNING: COMMENTS\nNone.',
    );
    assert.match(markdown, /^## 14\/26 EXEMPT: LAND SALE\n\n::: exempt\n/m);
    assert.match(markdown, /^## 15\/26 PLANNING: COMMENTS$/m);
    assert.equal(passages, 1);
  });
  for (const head of [
    'C46. SALE OF LAND (EXEMPT – PARAGRAPH 3)',
    'C46. [EXEMPT] SALE OF LAND',
    'C46. SALE OF LAND – EXEMPT',
    'C46. SALE OF LAND EXEMPT',
    'C46. Sale of Land (not for publication)',
    'C46. SALE OF LAND\n[EXEMPT – PARAGRAPH 3]',
    '[EXEMPT] C46. SALE OF LAND',
    'EXEMPT MINUTE C46. SALE OF LAND',
    'C46 (EXEMPT). SALE OF LAND',
    'C46. EXEMPT SALE OF LAND',
    'C46. SALE OF LAND (PART 2)',
    'C46. SALE OF LAND – PART II',
  ])
    it(`withholds a minute, or writes nothing, where its heading is marked: ${head}`, () => {
      const { markdown, mayBeExempt } = asMinutes(
        plainText(
          `CABINET\n8 October 2026\nPresent: Councillors B Ince (Chair), W Li\n\nC45. ROADS\nRESOLVED – That A be done.\n\n${head}\nRESOLVED – That £123,456 be accepted.\n\nC47. BINS\nRESOLVED – That D be done.\n`,
        ),
      );
      const open = markdown.replace(/::: exempt[^]*?\n:::/g, '');
      assert.ok(mayBeExempt !== undefined || !open.includes('123,456'));
      assert.match(open, /That D be done/);
    });

  for (const section of ['C45A. EXEMPT ITEMS', 'C45A. EXEMPT ITEMS\nRESOLVED – That the press and public be excluded.'])
    it(`withholds the minutes below the numbered heading “${section}”`, () => {
      const { markdown, mayBeExempt } = asMinutes(
        plainText(
          `CABINET\n8 October 2026\nPresent: Councillors B Ince (Chair), W Li\n\nC45. ROADS\nRESOLVED – That A be done.\n\n${section}\n\nC46. SALE OF LAND\nRESOLVED – That £123,456 be accepted.\n`,
        ),
      );
      assert.doesNotMatch(markdown.replace(/::: exempt[^]*?\n:::/g, ''), /123,456/);
      assert.notEqual(mayBeExempt, undefined);
    }); // prettier-ignore

  for (const section of ['EXEMPT ITEMS', 'PART II', 'Items considered in private', 'NOT FOR PUBLICATION'])
    it(`withholds the minutes below “${section}”, and writes nothing before somebody has looked`, () => {
      const { markdown, mayBeExempt } = asMinutes(
        plainText(
          `CABINET\n8 October 2026\nPresent: Councillors B Ince (Chair), W Li\n\nC45. ROADS\nRESOLVED – That A be done.\n\n${section}\n\nC46. SALE OF LAND\nRESOLVED – That £123,456 be accepted.\n`,
        ),
      );
      assert.doesNotMatch(markdown.replace(/::: exempt[^]*?\n:::/g, ''), /123,456/);
      assert.notEqual(mayBeExempt, undefined);
    }); // prettier-ignore

  for (const title of ['PRIVATE HIRE LICENCES', 'EXEMPT INFORMATION – POSSIBLE EXCLUSION', 'RESTRICTED PARKING: HOB LANE', 'EXEMPT FROM BUSINESS RATES', 'PART 2 OF THE STRATEGY'])
    it(`${title} is open`, () => {
      const { passages } = read('Present: Cllr Ince, Cllr Li', `14/26 ${title}\nNoted.\n15/26 TREES\nNoted.`);
      assert.equal(passages, 0);
    }); // prettier-ignore
});

describe('heads in two languages', () => {
  for (const [title, day] of [
    ['COFNODION / MINUTES 10 MARCH 2026', '2026-03-10'],
    ['Cofnodion / Minutes 10 March 2026', '2026-03-10'],
    ['Minutes of the meeting held on 14 Hydref 2026', '2026-10-14'],
    ['Cofnodion: Dydd Mercher 14 o Hydref 2026', '2026-10-14'],
  ] as const)
    it(title, () => {
      const { date, understood } = asMinutes(
        plainText(
          `PLANNING COMMITTEE\n${title}\n\nPresent / Yn bresennol: Councillors B Ince (Chair), W Li\nApologies / Ymddiheuriadau: Councillor D Pyke\n\n54 Budget\nRESOLVED – That A be done.\n`,
        ),
      );
      assert.equal(date, day);
      assert.match(understood[0] ?? '', /2 present, 1 with apologies/);
    });
});

describe('numbers of minutes with a star or another sign', () => {
  const headingsOf = (...heads: readonly string[]) => {
    const below = heads
      .map((head, at) => `${head}\nRESOLVED – That ${at + 1} be agreed.`)
      .join('\n\n');
    const { markdown, confirm } = read('Present: Cllr Ash', below);
    return {
      headings: markdown.split('\n').filter((line) => line.startsWith('## ')),
      asked: confirm.filter((one) => one.includes('number that is missing')),
    };
  };
  for (const [heads, written] of [
    [['C45. BUDGET', 'C46.* TREASURY', 'C47 * FLOOD', 'C48. * PARK', 'C49*. LIBRARY', 'C50 MARKET'], ['C45 BUDGET', 'C46\\* TREASURY', 'C47\\* FLOOD', 'C48\\* PARK', 'C49\\* LIBRARY', 'C50 MARKET']],
    [['45.* Budget', '46. Treasury', '47 * Flood'], ['45\\* Budget', '46 Treasury', '47\\* Flood']],
  ] as const) {
    it(heads.join(' / '), () => {
      const { headings, asked } = headingsOf(...heads);
      assert.deepEqual(headings, written.map((one) => `## ${one}`));
      assert.deepEqual(asked, []);
    });
  } // prettier-ignore

  it('are asked about where a line has one that is missing, and heads nothing', () => {
    const { asked } = headingsOf('C45. BUDGET', 'C46! flood, and what came of it.', 'C47. LIBRARY');
    assert.match(asked.join(), /“C46! flood/);
    assert.deepEqual(headingsOf('C45. BUDGET', 'C47. LIBRARY').asked, []);
  });
});
