import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readYamlFile } from '../../../src/source/source-file.ts';
import { findSlips } from '../../../src/source/slips.ts';
import { found, paper } from './found-slips.ts';

describe('what was to be filled in', () => {
  for (const left of [
    '[insert legal comments here]',
    '[Enter the amount]',
    '[Name of officer]',
    '[Officer name]',
    '[TBC]',
    '[xx]',
    '[ Insert\ndate ]',
    '[insert (see [1])]',
    '[DN: check with JB]',
    '[awaiting figures from Finance]',
    '<insert date>',
    '<<Name of school>>',
    '«Address_Line_1»',
    '{{placeholder}}',
    '${name}',
    '%NAME%',
    '{insert name}',
    'Lorem ipsum dolor sit amet.',
    'The cost is £XXX.',
    'The cost is £XX,XXX.',
    'The cost is £X.Xm.',
    'The cost is £xxk.',
    'The cost is £[X].',
    'It rose by XX%.',
    'It met on XX March 2022.',
    'It met on XX/XX/2022.',
    'It met on DD Month YYYY.',
    'Ring XXXX.',
    'The report of XXX.',
    'Officer XXX will attend.',
    'It is by Xxx Ltd.',
    'It is with __COMPANY_NAME__ now.',
    'TODO: ask finance.',
    'Click or tap here to enter text.',
    'Click here to enter a date.',
    'Choose an item.',
    'Insert table here',
    'Enter your text here',
    'Yes/No (delete as appropriate)',
    'Error! Reference source not found.',
    'The total is #REF!',
    '| Cost |\n| --- |\n| ######## |',
    'It is due[JB1].\n\n[JB1] Please check.',
    'Delete this text before you submit.',
    'Please remove these notes once the report is complete.',
    'The lead is <Name>.',
    '%%NAME%%',
    'It rose by XX per cent.',
    'Comment [JB1]: check this',
    '[JB1] check this with finance',
    'Type here',
    'The lead is [●].',
    'The lead is [ • ].',
    'The <<Applicant_Name>> and the <applicant_name> agreed.',
    'The <%= name %> agreed.',
    'The {% if late %} report',
    'Dear $surname$, it is due.',
    'The @@NAME@@ agreed.',
    'The #NAME# agreed.',
    'See page XX.',
    'On Xth May 2026.',
    'It is £?m.',
    'Cliciwch yma i roi testun.',
    '1. Start typing here',
    '1.2 Sample text',
    'The cost is £##,###.',
    'The cost is £000,000.',
    'The cost is £nn.',
    'See paragraph x.x and Table ??.',
    '[Mewnosodwch y testun]',
    'Dear { MERGEFIELD Title \\* MERGEFORMAT }',
    'It is in FORMTEXT.',
    '{ HYPERLINK "https://council.example" }',
    '[cid:image001.png@01D8.5A]',
    '[image: image1.png]',
    'Formatted: Font: Bold',
    'It is due.[a]\n\n[a]Please check.',
    'It is due.【4†source】',
    'It is due. :contentReference[oaicite:0]{index=0}',
    '-----Original Message-----',
    'Sent from my iPhone',
    'A (cid:123) sign',
    'RESOLVED – That the minutes of the meeting held on … be approved.',
    '**RESOLVED** – That the minutes of ... be approved.',
    '1. That the sum of … be paid.',
    'Resolved: that the work be done by ….',
    'RECOMMENDED – That “the plan” of the Mayor’s be put to ... in May.',
    'Apologies for absence were received from …',
  ]) {
    it(`“${left}” is an error, once`, () => {
      assert.deepEqual(
        found(paper(left)).map((one) => one.slice(-15)),
        ['error left-over'],
      );
    });
  }
  for (const left of [
    'The date is TBC.',
    'The date is tbc.',
    'Cost: T.B.C.',
    'The cost is ???',
    'Chair (??)',
    'Article XXX of the treaty.',
    'The contract is with __NAME__ of Leeds.',
    'It was agreed on __DATE__ now.',
    'It was signed by __FULL NAME__ in May.',
    'Appendix 3 [to follow]',
    '| to be confirmed |',
    '[Legal to complete]',
    'The <Team Name> agreed.',
    'Signed ______________',
    'Name ………………',
    'On dd/mm/yyyy',
    'Delete this text.',
    'Drafting note: what it costs.',
    'Note to author: what it costs.',
    'Report author to complete',
    'Finance to confirm the figures.',
    'It costs £... a year.',
    'RESOLVED – That the public be excluded …',
    'RECOMMENDED – That … be appointed.',
    '[Officer to insert figures]',
    'There were xx people.',
    'It costs £££.',
    'To be confirmed',
    '- *To be completed by Finance.*',
    'Text to follow',
    '**DRAFT**',
    'DRAFT v0.3 – not for circulation',
    'HOLD for figures',
    'Note to Jane: please check this.',
    'NB for legal – please review this section.',
    '…….',
    '1. DRAFT',
    '1. Awaiting comments from Legal.',
    'Comments of the Monitoring Officer awaited.',
    'JS: can we check this figure?',
    'NB Sarah to check before publication.',
    '(Guidance: set out the costs.)',
    '2.1 Report authors should set out the options.',
    'The {committee name} agreed.',
    'There were nn responses.',
    'See Appendix X.',
    'I’w gadarnhau',
    '[Text Box: Key facts]',
    'Deleted: the old words',
    'It is due.[JS1] It costs more.',
    'Sure! Here is the text of the section:',
    '[10:32] Jane Smith',
    'Costs (max 200 words)',
    'H:\\Committees\\Report v3.docx',
    '\\\\server\\share\\Report v3.docx',
    'Report_v3_FINAL.docx',
  ]) {
    it(`“${left}” is a warning`, () => {
      assert.deepEqual(
        found(paper(left)).map((one) => one.slice(-17)),
        ['warning left-over'],
      );
    });
  }
  for (const title of ['Report title here', 'Title', 'Untitled', '[insert title]']) {
    it(`the title “${title}” is an error`, () => {
      assert.equal(found(paper('It is due.', `title: "${title}"`)).length, 1);
    });
  }
  for (const [fields, line] of [
    ['items:\n  - title: "[insert title]"', 3],
    ['items:\n  - title: Report title here', 3],
    ['papers: [insert papers here]', 2],
    ['contact: { name: One, phone: XXXX }', 2],
    ['text: |\n  To receive [enter what].', 2],
    ['name: Lorem ipsum', 2],
    ['what: …', 2],
    ['source: ...', 2],
  ] as const) {
    it(`${fields.split('\n').at(-1)} is an error in a field of any paper`, () => {
      const expected = `error left-over`;
      for (const all of [found(`---\n${fields}\n---\n`), found(paper('It is due.', fields))]) {
        assert.deepEqual(
          all.map((one) => one.replace(/:\d+/, '')),
          [`${line} ${expected}`],
        );
      }
      const council = readYamlFile('council.yaml', `${fields}\n`);
      assert.deepEqual(
        findSlips(council).map((one) => one.line),
        [line - 1],
      );
    });
  }
  it('is none in what fields choose from, nor in a note', () => {
    const fields =
      'choices: [Name, Amount]\nkind: other\n# TODO: ask finance\nlist: [Enterprise, Types]';
    assert.deepEqual(found(paper('It is due.', fields)), []);
  });
  for (const honest of [
    'The council will delete this section from the plan.',
    'Members asked officers to complete the work by May.',
    'Guidance: see the code of the council.',
    'It is quoted as “[…] and so on”.',
    'See [the report](report.md) and [name](x.md).',
    '[^1]: A note.',
    'Read [insert][1].\n\n[1]: https://example.org/',
    'The XXth century; Super Bowl XXXVIII; size XL.',
    'Insert the card, and enter the amount.',
    'A total of £10 was paid.',
    '[sic] and [2022]',
    'RESOLVED – That the motion “That this Council … notes the plan of … and more” be approved.',
    'RESOLVED – That the words "in the year …" be deleted.',
    "RESOLVED – That the words 'of the … road' be deleted, and ‘that of …’ too.",
    'RESOLVED – That “We … the people …” be displayed.',
    'RESOLVED – That recommendations (1) … (4) be approved.',
    'RESOLVED – That it be noted that it goes on…',
    'He spoke of … many things, and the list goes on ...',
    '> RESOLVED – That the minutes of … be approved.',
    '[x] Yes [ ] No',
    'The Todo family.',
    'TBC Bank lent £5m; write to tbc@council.example.',
    'King Louis XXX, Louis XXX, Pope John XXX and Superbowl XXX.',
    'It is __NOT__ optional; the __DATE__ has changed; __NAME__: A Smith.',
    '| __NAME__ | __DATE__ |\n| --- | --- |\n| A | B |',
    'Part XXX of the Act, Chapters XXX–XXXII, and Super Bowl XXX.',
    'He said that “[the council] must [add] a road”, and “[Your] application”.',
    '[name redacted] of [address withheld]',
    'The date is to be confirmed by Council, and members can choose an item.',
    'See [2019] UKSC 5, and [Note: figures are rounded.]',
    'A 4* hotel for <5 and >3 people; C# and #1.',
    '1. Summary .......... 3',
    'Note to Table 3: figures are rounded.',
    'NB for 2026 the figure is lower.',
    'The fund is not for distribution to members.',
    'The draft plan was pending for a year.',
    'Comments from the board to follow up on are below.',
    '[AB1] The plan of 2019.',
    'In $x$ and £5–£6.',
    'one\n\n____________\n\ntwo',
    'The TBC Theatre is in the High Street.',
    'From: Ms A Resident\nTo: Councillor B Member',
    'FAQ: what does it cost?',
    'It cost $5 and $6, tagged #LEEDS and #Bins; is it £5? Write to a@b.example.',
    'In the set {1, 2, 3}, and {a, b}; rule 10.4({n}).',
    'The figure is £0, or £0.00, in £000.',
    'The council awaits comments from residents, and the outcome is awaited by all who wrote.',
    'Nil of £nil; clause 5(a); question 7?',
    'Section X of Schedule XX, and pages 4 to 9.',
    'A deleted scene, [a] and [b].',
    'Guidance was published: it must be read.',
    'It is in H:\\Committees, and named Report.docx there.',
    'IF the date is due, LINK the two and SET the price.',
  ]) {
    it(`“${honest}” is nothing of the kind`, () => assert.deepEqual(found(paper(honest)), []));
  }
  it('takes one look at a word of many x', () => {
    assert.deepEqual(found(paper(`£${'x'.repeat(2000)}y`)), []);
  });
  it('is looked for once in each line, and no more than the first are said', () => {
    assert.equal(found(paper('TBC '.repeat(50_000))).length, 1);
    assert.equal(found(paper('TBC\n'.repeat(20_000))).length, 20);
  });
  it('is not looked for in an exempt passage', () => {
    assert.deepEqual(found(paper('::: exempt\n[insert price]\n:::')), []);
  });
});
