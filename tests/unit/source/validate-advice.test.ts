import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { agendaSchema } from '../../../src/papers/agenda/agenda-schema.ts';
import { memberships } from '../../../src/papers/committee/membership-schema.ts';
import { minutesSchema } from '../../../src/papers/minutes/minutes-schema.ts';
import { councilSchema } from '../../../src/papers/council/council-schema.ts';
import { reportSchema } from '../../../src/papers/report/report-schema.ts';
import { REPORT, AGENDA, found } from './found-in-fields.ts';

describe('the council’s numbering of its exemption rules has the place of the paragraph once', () => {
  const schema = councilSchema.pick({ 'exempt-rule': true });
  for (const pattern of ['', '10.4', '{n}.{n}', '10.4(n)']) {
    it(JSON.stringify(pattern), () => {
      const [message = '', ...others] = found(schema, `exempt-rule: "${pattern}"\n`);
      assert.match(message, /^1:14 field-\w+: "exempt-rule": write \{n\} once/);
      assert.deepEqual(others, []);
    });
  }
  for (const pattern of ['10.4({n})', 'Rule {n} of Part 4', '{n}']) {
    it(`${pattern} is taken`, () => {
      assert.deepEqual(found(schema, `exempt-rule: "${pattern}"\n`), []);
    });
  }
});

describe('one message says what to write for an answer that says No in other words', () => {
  for (const answer of ['n/a', 'none', 'None.', 'nil', 'not exempt', 'open', '[]', '0']) {
    it(`exempt: ${answer}`, () => {
      const [message, ...others] = found(
        reportSchema,
        REPORT.replace('exempt: false', `exempt: ${answer}`),
      );
      assert.match(message ?? '', /^4:9 field-invalid: "exempt": write exempt: false if nothing/);
      assert.deepEqual(others, []);
    });
  }
});

describe('one message says what to write for the kind of an item that is none', () => {
  for (const [item, said] of [
    ['kind: report\n    title: X', /"kind": write report: in place of kind:/],
    [
      'kind: minutes\n    title: X',
      /"kind": write one of: verbal, .*; for any other item, take kind: out/,
    ],
    ['kind: [petition]\n    title: X', /"kind": write kind: petition\.$/],
    ['kind: "[Petition]"\n    title: X', /"kind": write kind: petition\.$/],
  ] as const) {
    it(JSON.stringify(item), () => {
      const [message, ...others] = found(agendaSchema, AGENDA.replace('report: one', item));
      assert.match(message ?? '', said);
      assert.deepEqual(others, []);
    });
  }
});

describe('what to write is taken from the fields of the kind that is meant', () => {
  const inItem = (item: string) => AGENDA.replace('report: one', item);
  for (const [text, said] of [
    [inItem('kind: public-question\n    title: X\n    by: Y'), /"words" .*Write words: When will/],
    [inItem('kind: motion\n    title: X\n    text: Y'), /"proposer" .*Write proposer: \S/],
    [
      inItem('title: X').replace('items:', 'cancelled: true\nitems:'),
      /such as cancelled: \{ reason: /,
    ],
  ] as const) {
    it(text.split('\n').slice(1, -1).join(' '), () => {
      assert.match(found(agendaSchema, text).join('\n'), said);
    });
  }
});

describe('a name that isn’t there yet', () => {
  for (const [where, yaml, advice] of [
    ['the chair', 'membership:\n  - from: 2026-05-20\n    chair:\n', /or take the line out\.$/],
    [
      'the vice-chair',
      'membership:\n  - from: 2026-05-20\n    vice-chair:\n',
      /or take the line out\.$/,
    ],
    [
      'of a co-opted member',
      'membership:\n  - from: 2026-05-20\n    co-opted: [{ name: }]\n',
      /has it\.$/,
    ],
  ] as const) {
    it(`is asked for, and none is invented: ${where}`, () => {
      const [message = '', ...others] = found(z.object({ membership: memberships }), yaml);
      assert.deepEqual(others, []);
      assert.match(
        message,
        /Write [a-z-]+: and the name of the person, as their file in people\/ has it/,
      );
      assert.match(message, advice);
      assert.doesNotMatch(message, /Bartholomew|Rosamund|Declan/);
    });
  }
});

describe('what is said of a person after a colon', () => {
  for (const [entry, right] of [
    ["Anne O'Hara: chair", "Anne O'Hara, chair"],
    ['Anne Bell: vice-chair', 'Anne Bell, vice-chair'],
    ['Ben Cole (Old Town): until 54', 'Ben Cole (Old Town), until 54'],
    ['Ben Cole: for Anne Bell', 'Ben Cole, for Anne Bell'],
    ['Ben Cole: Head of Planning', '"Ben Cole: Head of Planning"'],
  ] as const) {
    it(`belongs after a comma: ${entry}`, () => {
      for (const field of ['present', 'apologies']) {
        const yaml = `${field === 'present' ? '' : 'present: []\n'}${field}:\n  - ${entry}\n`;
        const [message = '', ...others] = found(minutesSchema, yaml);
        assert.deepEqual(others, []);
        assert.ok(message.endsWith(`Write - ${right}`), message);
      }
    });
  }
});
