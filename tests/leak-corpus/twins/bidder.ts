import type { Put, Twin } from './twin.ts';

const first = (firm: string, by: string): string =>
  `Evaluators placed ${firm} Ltd first ${by} a mile, since no other bidder knew the soil.`;

/** A bidder, a place where it gets out, and a firm that is in no exempt paper in the same place. */
export const bidder = (
  name: string,
  firm: string,
  honest: string,
  put: Put,
  must: Twin['must'] = 'warn',
): Twin => ({
  ...{ name: `a bidder in ${name}`, must, put },
  ...{ exempt: first(firm, `in the ${name.split(' ').at(-1) ?? ''} by`), leak: firm, honest },
});

/** A sum, a place where it gets out, and another sum in the same place. */
export const sum = (
  name: string,
  leak: string,
  honest: string,
  put: Put,
  by?: readonly string[],
): Twin => ({
  ...{ name: `a sum in ${name}`, must: 'stop', put, leak, honest, ...(by && { by }) },
  exempt: `The quarry would settle the whole of the matter for ${leak} and not a penny less.`,
});
