import { type RegisterEntry } from '../../../src/history/register/register-line.ts';

/** A page with the versions of a paper is made anew where its needs have changed, and its view isn't even compared else. */

export const ADDRESS = '/meetings/scrutiny/2022-05-11/one/';
export const hash = (sign: string): string => sign.repeat(64);

export const entry = (
  number: number,
  sign: string,
  more: Partial<RegisterEntry> = {},
): RegisterEntry => ({
  ...{ number, day: `2022-05-0${number}`, time: `2022-05-0${number}T09:00:00Z` },
  ...{ what: number === 1 ? 'published' : 'changed', kind: 'report', address: ADDRESS },
  ...{ sha256: hash(sign), ...more },
});
