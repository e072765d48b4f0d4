import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labelIn } from '../../../../src/papers/minutes/labels/labels.ts';

/** What the message about a line says to write; the kind of label where there is no message. */
function toWrite(line: string): string | undefined {
  const label = labelIn(line);
  return label?.kind === 'unclear' ? /Write "([^"]+)"/.exec(label.message)?.[1] : label?.kind;
}

describe('a line that is nearly the label of an answer to a recommendation', () => {
  const ROWS: readonly (readonly [line: string, right: string])[] = [
    ['Answer to scrutiny 59 R1: accepted, by September 2026', 'Answer to 59 R1:'],
    ['Answer to 59 (R1): accepted', 'Answer to 59 R1:'],
    ['Answers to 59 R1: accepted', 'Answer to 59 R1:'],
    ['Answers to 59: accepted', 'Answer to 59:'],
    ['Answer to recommendation 59 R1: accepted', 'Answer to 59 R1:'],
    ['Answer to rec 59 R1: accepted', 'Answer to 59 R1:'],
    ['Answer to minute 59 R1: accepted', 'Answer to 59 R1:'],
    ['Answer 59 R1: accepted', 'Answer to 59 R1:'],
    ['Answer to 59 R 1 – accepted', 'Answer to 59 R1:'],
    ['**Reply to 59 R1:** accepted', 'Answer to 59 R1:'],
    ['Cabinet response to 59 R1: accepted', 'Answer to 59 R1:'],
    ['Response to recommendation R1 of minute 59: accepted', 'Answer to 59 R1:'],
    ['Responses to recommendation 59: accepted', 'Answer to 59:'],
    ['Progress on scrutiny 59 R2: it has begun', 'Progress on 59 R2:'],
    ['Progress with 59 R2: it has begun', 'Progress on 59 R2:'],
    ['Update on 59 R2: it has begun', 'Progress on 59 R2:'],
  ];
  for (const [line, right] of ROWS) it(line, () => assert.equal(toWrite(line), right));
});

describe('a label of an answer that is right, and prose that begins like one', () => {
  const ROWS: readonly (readonly [line: string, kind: string | undefined])[] = [
    ['Answer to 59 R1: accepted', 'labelled'],
    ['Answer to 59: accepted', 'labelled'],
    ['Response to CS12 R3: accepted', 'labelled'],
    ['Progress on 59 R2: it has begun', 'labelled'],
    ['Answer: accepted', 'labelled'],
    ['Answer to question 3: no', undefined],
    ['Response to the consultation of 2024: 59 replies', undefined],
    ['Responses to consultation 2: see below', undefined],
    ['Responses to the survey: 59', undefined],
    ['Progress on the A59: works began', undefined],
    ['Progress on phase 2: it has begun', undefined],
    ['Update on Road 59: closed', undefined],
    ['Update on recommendations: all done', undefined],
    ['Reply to Councillor Ince: no', undefined],
    ['The answer to this: none', undefined],
    ['Answers to recommendations of the auditor: all accepted', undefined],
  ];
  for (const [line, kind] of ROWS) it(line, () => assert.equal(toWrite(line), kind));
});
