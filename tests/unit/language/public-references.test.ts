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
  'registered charity no. 219432',
  'registered with the ICO as Z5571843',
  'Moss Primary School (URN 107284)',
  'list entry 1314027',
  'Tree Preservation Order TPO/2014/07',
  'appeal APP/X4725/W/21/3281746',
  'Public footpath BRK/47/20',
  'Lamp column LC-20417',
  'bus stop 45010432',
  'The tender was advertised as DN598231',
];
const TELLING = [
  'ref 22/00417/FUL',
  'the agent withdrew 21/04471/FU',
  'application 21/04471/HR',
  'Case 12056-33',
  'j.orrell@leeds.gov.uk',
  'enquiries@firm.co.uk',
  'BF5 6PN',
  'the charity owes 219432',
  'complaint Z5571843',
  'property 1314027',
  'asset LC-20417',
  'patient 45010432',
  'driver DN598231',
];

describe('what everybody can look up is no secret', () => {
  for (const text of PUBLIC) it(text, () => assert.deepEqual(detailsIn(text), []));
  for (const text of TELLING) it(`but ${text}`, () => assert.equal(detailsIn(text).length, 1));
});
