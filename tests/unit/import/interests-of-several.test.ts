import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { asMinutes, plainText } from '../../support/record-cases.ts';

const HEAD =
  'PLANNING COMMITTEE\n20 January 2026\n\nPresent: Councillors Ince (Chair), Li, Sallis, Pyke and Varga\n';

/** What a minute says below its heading; nothing may be lost. */
function bodyOf(text: string): string {
  const minutes = asMinutes(plainText(`${HEAD}\n54\tRoads\n\n${text}\n\n55\tNext\n\nWords.\n`));
  assert.deepEqual(minutes.proof.lost, []);
  const [, below = ''] = minutes.markdown.split(/^## 54 .*\n/m);
  return below.split('\n## 55 ')[0]?.trim() ?? '';
}

const questionsOf = (text: string): readonly string[] =>
  asMinutes(plainText(`${HEAD}\n54\tRoads\n\n${text}\n`)).confirm;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

describe('interests of several members', () => {
  const EACH: Readonly<Record<string, readonly [text: string, written: string]>> = {
    'a line for each': [
      'Councillor Li declared a prejudicial interest and left the meeting.\nCouncillor Sallis declared a personal interest and remained.',
      'Interest: Councillor Li – a prejudicial interest. Left the meeting.\nInterest: Councillor Sallis – a personal interest. Remained.',
    ],
    'a sentence for each': [
      'Councillor Li declared an interest in item 6 and took no part. Councillor Sallis declared an interest in item 7 and stayed.',
      'Interest: Councillor Li – an interest in item 6 and took no part.\nInterest: Councillor Sallis – an interest in item 7. Stayed.',
    ],
    'a clause for each': [
      'Councillor Pyke and Councillor Li declared personal interests and remained; Councillor Sallis declared a prejudicial interest and left.',
      'Interest: Councillor Pyke and Councillor Li – personal interests. Remained.\nInterest: Councillor Sallis – a prejudicial interest. Left.',
    ],
    'clauses joined by while': [
      'Councillor Li declared an interest in item 6 and left the room, while Councillor Sallis declared an interest in item 7 and remained.',
      'Interest: Councillor Li – an interest in item 6. Left the room.\nInterest: Councillor Sallis – an interest in item 7. Remained.',
    ],
    'both of those who declared one each': [
      'Councillor Li declared an interest; Councillor Sallis declared an interest; both left the room.',
      'Interest: Councillor Li – an interest. Left the room.\nInterest: Councillor Sallis – an interest. Left the room.',
    ],
    'both, in a sentence of its own': [
      'Councillor Li declared an interest. Councillor Sallis declared a loan. Both left the room.',
      'Interest: Councillor Li – an interest.\n\nCouncillor Sallis declared a loan. Both left the room.',
    ],
    'each by name, in a sentence of its own': [
      'Councillor Li declared an interest in item 6. Councillor Sallis declared an interest in item 7. Councillor Sallis remained and Councillor Li left the room.',
      'Interest: Councillor Li – an interest in item 6. Left the room.\nInterest: Councillor Sallis – an interest in item 7. Remained.',
    ],
    'two in one declaration, of whom each did something else': [
      'Councillors Li and Sallis declared pecuniary interests in item 6. Councillor Li left the room; Councillor Sallis remained.',
      'Interest: Councillors Li and Sallis – pecuniary interests in item 6.\n\nCouncillor Li left the room; Councillor Sallis remained.',
    ],
    'what somebody else did, in a sentence of its own': [
      'Councillor Pyke declared an interest. Councillor Li objected to the report and withdrew.',
      'Interest: Councillor Pyke – an interest.\n\nCouncillor Li objected to the report and withdrew.',
    ],
    'a member of the public who left': [
      'Councillor Pyke declared an interest. Mrs Smith of Hob Lane spoke for the objectors and left.',
      'Interest: Councillor Pyke – an interest.\n\nMrs Smith of Hob Lane spoke for the objectors and left.',
    ],
    'who took the chair': [
      'Councillor Pyke declared an interest in this item. Councillor Sallis took the chair and remained.',
      'Interest: Councillor Pyke – an interest in this item.\n\nCouncillor Sallis took the chair and remained.',
    ],
    'who took the chair, in a clause': [
      'Councillor Pyke declared an interest and left the room; Councillor Sallis took the chair.',
      'Interest: Councillor Pyke – an interest. Left the room.\n\nCouncillor Sallis took the chair.',
    ],
    'he, where somebody else spoke between': [
      'Councillor Pyke declared an interest. Mr Smith spoke for the objectors. He left the room.',
      'Interest: Councillor Pyke – an interest.\n\nMr Smith spoke for the objectors. He left the room.',
    ],
    'they, where two declared one each': [
      'Councillor Li declared an interest. Councillor Sallis declared an interest. They left the room.',
      'Interest: Councillor Li – an interest.\nInterest: Councillor Sallis – an interest.\n\nThey left the room.',
    ],
    'they, on a line below two': [
      'Councillor Li declared an interest.\nCouncillor Sallis declared an interest.\nThey left the room.',
      'Interest: Councillor Li – an interest.\nInterest: Councillor Sallis – an interest.\n\nThey left the room.',
    ],
    'he, of two': [
      'Councillors Li and Sallis declared an interest. He left the room.',
      'Interest: Councillors Li and Sallis – an interest.\n\nHe left the room.',
    ],
  };
  for (const [name, [text, written]] of Object.entries(EACH))
    it(name, () => assert.equal(bodyOf(text), written));

  const AS_THEY_ARE: readonly string[] = [
    'Councillor Li declared an interest and left the room; the Vice-Chair took the chair and remained.',
    'Councillor Li declared an interest; so did Councillor Sallis, who left the room.',
    'Councillor Li declared an interest, as did Councillor Sallis, and remained.',
    'Councillor Li declared an interest and Councillor Sallis a prejudicial interest and left.',
    'Councillor Li declared an interest and left the room while the other members remained.',
    'Councillors Li and Sallis declared interests and left the room and remained respectively.',
    'Councillors Li and Sallis declared interests; the former left the room.',
    'Councillors Li and Sallis declared interests; Councillor Li left the room and Councillor Sallis remained.',
    'Councillor Li declared an interest in item 6 and remained, and in item 7 and left the room.',
    'Councillor Li declared an interest and had not left the room.',
  ];
  for (const text of AS_THEY_ARE)
    it(`is kept as text, and asked about: ${text}`, () => {
      assert.equal(bodyOf(text), text);
      assert.ok(
        questionsOf(text).some((one) => one.includes('Interest: A Name')),
        questionsOf(text).join('\n'),
      );
    });

  const ALONE: Readonly<Record<string, readonly [text: string, written: string]>> = {
    'a reason that names another member': [
      'Councillor Li declared an interest as a friend of Councillor Sallis, and left the room.',
      'Interest: Councillor Li – an interest as a friend of Councillor Sallis. Left the room.',
    ],
    'a reason that says what another did': [
      'Councillor Li declared an interest because Councillor Sallis was his landlord and remained.',
      'Interest: Councillor Li – an interest because Councillor Sallis was his landlord. Remained.',
    ],
    'two acquaintances': [
      'Councillor Li declared an interest as he knew Mr Jones and Mrs Smith, and left the room.',
      'Interest: Councillor Li – an interest as he knew Mr Jones and Mrs Smith. Left the room.',
    ],
    'an acquaintance in brackets': [
      'Councillor Li declared an interest (he employed Mr Jones, and Councillor Sallis rented from him) and remained.',
      'Interest: Councillor Li – an interest (he employed Mr Jones, and Councillor Sallis rented from him). Remained.',
    ],
    'two interests of one member': [
      'Councillor Li declared a personal interest in item 6; and an interest in item 7 as a governor of the school, and remained.',
      'Interest: Councillor Li – a personal interest in item 6; and an interest in item 7 as a governor of the school. Remained.',
    ],
    'he, in the next sentence': [
      'Councillor Li declared an interest in item 6. He then left the room.',
      'Interest: Councillor Li – an interest in item 6. Left the room.',
    ],
    'they, of two in one declaration': [
      'Councillors Li and Sallis declared an interest in item 6. They both remained in the meeting.',
      'Interest: Councillors Li and Sallis – an interest in item 6. Remained in the meeting.',
    ],
    'they, of one': [
      'Councillor Li declared an interest in item 6. They left the room.',
      'Interest: Councillor Li – an interest in item 6. Left the room.',
    ],
    'a name with and without its first name': [
      'Councillor Marjorie Li declared an interest. Councillor Li left the room.',
      'Interest: Councillor Marjorie Li – an interest. Left the room.',
    ],
    'both, in the same sentence': [
      'Councillors Li and Sallis declared interests in item 6 and both left the room.',
      'Interest: Councillors Li and Sallis – interests in item 6. Left the room.',
    ],
    'by name, after advice': [
      'Councillor Li declared an interest. The Monitoring Officer gave advice. Councillor Li left the room.',
      'Interest: Councillor Li – an interest. Left the room.\n\nThe Monitoring Officer gave advice.',
    ],
  };
  for (const [name, [text, written]] of Object.entries(ALONE))
    it(`is of one declaration: ${name}`, () => assert.equal(bodyOf(text), written));

  it('never lose a word that tells something, nor say of anybody what another did', () => {
    const clause = fc.record({
      who: fc.constantFrom('Councillor Li', 'Councillor Sallis', 'Councillor Pyke', 'Mrs Smith'),
      did: fc.constantFrom(
        'declared an interest in the depot',
        'declared a personal interest as a governor',
        'objected to the hedge',
        'took the chair',
      ),
      went: fc.constantFrom('', ' and left the room', ' and remained', ' and withdrew'),
    });
    fc.assert(
      fc.property(
        fc.array(clause, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('. ', '; ', ', and ', ', while ', '.\n'),
        (clauses, joint) => {
          const text = `${clauses.map(({ who, did, went }) => `${who} ${did}${went}`).join(joint)}.`;
          const written = bodyOf(text);
          const words = wordsIn(written);
          for (const word of wordsIn(text))
            assert.ok(/^(?:declared|and|while)$/.test(word) || words.includes(word), written);
          for (const [, who = '', went = ''] of written.matchAll(
            /^Interest: (.+?) –.*\. (Left|Remained|Withdrew)/gm,
          )) {
            const own = clauses.filter((one) => one.who === who);
            assert.ok(
              own.some((one) => one.went.includes(went.toLowerCase())),
              `${text}\n${written}`,
            );
          }
          for (const who of new Set(clauses.map((one) => one.who)))
            assert.ok(written.includes(who), written);
        },
      ),
      { numRuns: 150 },
    );
  });
});
