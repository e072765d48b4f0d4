import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detailsIn } from '../../../src/language/details.ts';

const PUBLIC = [
  'BS EN 12056-3:2000',
  'notice 2022/S 000-012345',
  'planning permission 22/00417/FUL',
  'outline permission (ref 22/01882/OT)',
  'Application 23/00917/FUL',
  'casework@ico.org.uk, Wilmslow SK9 5AF',
  'enquiries@ofsted.gov.uk',
];
const TELLING = [
  'ref 22/00417/FUL',
  'the agent withdrew 21/04471/FU',
  'application 21/04471/HR',
  'Case 12056-33',
  'j.orrell@leeds.gov.uk',
  'enquiries@firm.co.uk',
  'BF5 6PN',
];

describe('what everybody can look up is no secret', () => {
  for (const text of PUBLIC) it(text, () => assert.deepEqual(detailsIn(text), []));
  for (const text of TELLING) it(`but ${text}`, () => assert.equal(detailsIn(text).length, 1));
});
