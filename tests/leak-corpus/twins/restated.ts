import { notes, type Twin } from './twin.ts';

const PERIODS: readonly Twin[] = notes(
  [
    [
      'a rate by the day, by the week',
      'The consultant is paid a day rate of £687 for her work.',
      'a charge of £3,435 a week',
      'a charge of £3,453 a week',
    ],
    [
      'a rate by the day, by the year',
      'The interim is paid £712.50 a day for his work.',
      'a charge of £156,750 a year',
      'a charge of £165,750 a year',
    ],
    [
      'a rate by the day, for so many days',
      'The interim is paid £738 per day for his work.',
      '£162,360 for 220 days',
      '£163,260 for 220 days',
    ],
    [
      'a rate by the hour, by the week',
      'The nurse is paid £34.20 an hour for her work.',
      '£1,265.40 a week of 37 hours',
      '£1,256.40 a week of 37 hours',
    ],
    [
      'a rent by the month',
      'The rent for the tithe barn would be £58,392 a year for ten years.',
      'a charge of £4,866 a month',
      'a charge of £4,686 a month',
    ],
    [
      'a rent by the week, to the penny',
      'The rent for the malt kiln would be £61,739 per annum for ten years.',
      'a weekly charge of £1,187.29',
      'a weekly charge of £1,178.29',
    ],
    [
      'a rent by the quarter',
      'The rent for the dye works would be £73,924 p.a. for ten years.',
      'a quarterly charge of £18,481',
      'a quarterly charge of £18,841',
    ],
    [
      'a rent by the year, where that of a month is exempt',
      'The rent for the ice house would be £5,127 pcm for ten years.',
      'a yearly charge of £61,524',
      'a yearly charge of £65,124',
    ],
    [
      'a fee by the year, where that of a week is exempt',
      'The home in the dale asks for £1,847 a week for the girl.',
      'a charge of £96,044 a year',
      'a charge of £94,064 a year',
    ],
    [
      'a fee by the month, where that of a week is exempt',
      'The home on the moor asks for £1,913 a week for the boy.',
      'a monthly charge of £8,289.67',
      'a monthly charge of £8,298.67',
    ],
  ],
  { must: 'warn' },
);

const PRICES: readonly Twin[] = notes(
  [
    [
      'so many at so much',
      'The quarry would lay 3,410 slabs at £127.45 each along the towpath.',
      'a contract of £434,604.50',
      'a contract of £443,604.50',
    ],
    [
      'so many at so much, to the pound',
      'The kennels would take 1,217 dogs at £83.65 each over the year.',
      'a bill of £101,802',
      'a bill of £108,102',
    ],
  ],
  { must: 'warn' },
);

/** What is worked out of one exempt amount. */
export const RESTATED_TWINS: readonly Twin[] = [...PERIODS, ...PRICES];
