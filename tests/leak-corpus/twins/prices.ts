import { notes, type Twin } from './twin.ts';

const hourly = (price: string): string =>
  `The bidder asks ${price} per hour for each of its guards.`;

/** Prices in another spelling; the twin is the same price of something else. */
export const PRICE_TWINS: readonly Twin[] = notes([
  [
    'a price with a dash, which a range could have too',
    'The lamp is priced at £48.75 each by them.',
    '£48-75 each',
    '£48-57 each',
  ],
  [
    'an amount in millions and pounds',
    'The seller wants £2,350,400 for the wharf.',
    '£2.35 million and 400 pounds',
    '£2.53 million and 400 pounds',
  ],
  ['a price an hour in pence', hourly('£41.70'), '4170p an hour', '£41.70 for a ticket'],
  ['a price an hour with a comma', hourly('£42.80'), '£42,80 an hour', '£42.80 a month'],
  ['a price an hour with a dash', hourly('£42.35'), '£42-35 an hour', '£42.35 a month'],
  ['a price an hour with a needless p', hourly('£43.90'), '£43.90p an hour', 'a fare of £43.90'],
  ['a price an hour, shortened', hourly('£44.60'), '£44.60ph', '£44.60 per tonne'],
  ['a price an hour without a sign', hourly('£45.73'), '45.73 an hour', '45.73 hectares'],
  ['an hourly rate', hourly('£46.84'), 'an hourly rate of £46.84', 'admission of £46.84'],
  [
    'a price in pence, written in pounds',
    'The bidder asks 4795p an hour for each of its guards.',
    '£47.95 an hour',
    '£47.95 a week',
  ],
  [
    'a price of power with a stroke',
    'The supplier asks 48.16p per kWh for the halls.',
    '48.16 p/kWh',
    '48.16p a mile',
  ],
  [
    'a price below a pound, in pounds',
    'The bidder asks 84.7p a mile for its vans.',
    '£0.847 a mile',
    '£0.847 a bag',
  ],
]);
