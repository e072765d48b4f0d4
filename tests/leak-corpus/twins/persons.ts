import { notes, type Twin } from './twin.ts';

const BIRTHS: readonly Twin[] = notes([
  [
    'a day of birth with points, the year first',
    'The boy was born on 14 March 2009 in the back of a cab.',
    '2009.03.14',
    '1889.03.14',
  ],
  [
    'a day of birth with strokes, the year first',
    'The boy was born on 15 April 2010 in the back of a cab.',
    '2010/04/15',
    '1890/04/15',
  ],
  [
    'a day of birth in eight digits',
    'The boy was born on 16 May 2011 in the back of a cab.',
    '16052011',
    '16051891',
  ],
  [
    'a day of birth with a short month and year',
    'The boy was born on 17 June 2012 in the back of a cab.',
    '17-Jun-12',
    '18-Jun-12',
  ],
  [
    'a day of birth with an apostrophe',
    'The boy was born on 18 July 2013 in the back of a cab.',
    '18 July ’13',
    '19 July ’13',
  ],
  [
    'a day of birth with a Roman month',
    'The boy was born on 19 August 2014 in the back of a cab.',
    '19.viii.2014',
    '18.viii.2014',
  ],
  [
    'a day of birth with the day of the week',
    'The boy was born on 20 September 2006 in the back of a cab.',
    'Wed 20th September 2006',
    'Thu 21st September 2006',
  ],
  [
    'a day of birth in words',
    'The boy was born on 21 October 2007 in the back of a cab.',
    'the twenty-first of October 2007',
    'the twenty-second of October 2007',
  ],
  [
    'a day of birth with a comma',
    'The boy was born on 22 November 2008 in the back of a cab.',
    '22 November, 2008',
    '23 November, 2008',
  ],
  [
    'a day of birth with the month first',
    'The boy was born on 23 December 2005 in the back of a cab.',
    'December 23rd 2005',
    'December 24th 2005',
  ],
  [
    'a day of birth with spaces about its strokes',
    'The boy was born on 24 January 2004 in the back of a cab.',
    '24 / 01 / 2004',
    '25 / 01 / 2004',
  ],
  [
    'a day of birth with blanks that don’t break',
    'The boy was born on 26 February 2002 in the back of a cab.',
    '26\u00a0February\u00a02002',
    '27\u00a0February\u00a01892',
  ],
  [
    'a day of birth in six digits',
    'The boy was born on 27 March 2001 in the back of a cab.',
    'DOB: 270301',
    'DOB: 280391',
  ],
  [
    'a day of birth over cells',
    'The boy was born on 25 February 2003 in the back of a cab.',
    '\n\n| Day | Month | Year |\n| --- | --- | --- |\n| 25 | February | 2003 |\n\n',
    '\n\n| Day | Month | Year |\n| --- | --- | --- |\n| 26 | February | 2003 |\n\n',
  ],
]);

const CHILDREN: readonly Twin[] = notes([
  [
    'a child by initials and age',
    'Child K.W. (aged 7) was moved at night.',
    'K.W., aged 7,',
    'K.W. Smith of 1907',
  ],
  [
    'a child by initials without points and age',
    'The boy J.Q., aged nine, ran away twice.',
    'JQ (9)',
    'JQ Ltd (1909)',
  ],
  [
    'a child by initials and years',
    'Pupil T.Z. is 11 years old and sleeps in school.',
    '11-year-old TZ',
    '11-year-old larch',
  ],
]);

const NAMES: readonly Twin[] = notes(
  [
    [
      'a flat and its house',
      'The widow lives at Flat 3, 27 Plover Mews with a dog.',
      'the lamp at 27 Plover Mews, flat 3,',
      'the lamp at 72 Linnet Mews, flat 3,',
    ],
    [
      'a street without a number',
      'The widow lives at 28 Dunnock Mews with a dog.',
      'the lamp in Dunnock Mews',
      'the lamp in Linnet Mews',
    ],
    [
      'a house by its name',
      'The widow lives at Thistledown Lodge with a dog.',
      'the lamp by Thistledown Lodge',
      'the lamp by Linnet Lodge',
    ],
    [
      'a name with an apostrophe',
      'Fiachra O’Rourkhe was warned twice about the till.',
      'Fiachra O’Rourkhe',
      'Fiachra O’Malleigh',
    ],
    [
      'a name with another apostrophe',
      'Fintan O’Dwyerty was warned twice about the till.',
      "Fintan O'Dwyerty",
      "Fintan O'Malleigh",
    ],
    [
      'a name with its accents left out',
      'Zoë Brontïnkel was warned twice about the till.',
      'Zoe Brontinkel',
      'Zoe Marlowfen',
    ],
    [
      'a name in capitals with the last one first',
      'Hepzibah Gorsewick was warned twice about the till.',
      'GORSEWICK Hepzibah',
      'LARKSWICK Hepzibah',
    ],
    [
      'a name of two parts',
      'Araminta Gorse-Teasel was warned twice about the till.',
      'Araminta Gorse Teasel',
      'Araminta Larch Sorrel',
    ],
    [
      'a name with Mac',
      'Alasdair McTavendale was warned twice about the till.',
      'Alasdair Mc Tavendale',
      'Alasdair Mc Pherlane',
    ],
    [
      'a name with an initial where a line begins',
      'Mr Barnaby Thwaitemoor was warned twice about the till.',
      'this:\n\nB. Thwaitemoor saw it,',
      'this:\n\nC. Larkmoor saw it,',
    ],
    [
      'a name with a letter left out',
      'Ignatius Brackenhow was warned twice about the till.',
      'Ignatius Brakenhow',
      'Ignatius Brindlehow',
    ],
    [
      'a name with two letters in each other’s place',
      'Perpetua Tanselrigg was warned twice about the till.',
      'Perpetua Tanslerigg',
      'Perpetua Teaselrigg',
    ],
    [
      'a name with another letter',
      'Drusilla Cinderhurst was warned twice about the till.',
      'Drusilla Cynderhurst',
      'Drusilla Chinderhulst',
    ],
    [
      'the page of a firm',
      'Evaluators placed Sorrelcombe Paving Ltd first by a mile.',
      '[the depot](https://www.sorrelcombepaving.example/)',
      '[the depot](https://www.ploverholmepaving.example/)',
    ],
    [
      'the page of a firm with a hyphen',
      'Evaluators placed Mossopfold Glazing Ltd last by a mile.',
      '[the depot](https://mossopfold-glazing.example/about)',
      '[the depot](https://ploverholme-glazing.example/about)',
    ],
    [
      'the address of somebody at a firm',
      'Evaluators placed Tansyholm Drainage Ltd second by a mile.',
      'info@tansyholmdrainage.example',
      'info@ploverholmdrainage.example',
    ],
    [
      'a firm with its and as a sign',
      'Evaluators placed Thornby and Wickfold Ltd first by a mile.',
      'Thornby & Wickfold',
      'Thornby & Larkfold',
    ],
    [
      'a firm as it trades',
      'Evaluators placed Brindlecroft Haulage (UK) Limited first by a mile.',
      'Brindlecroft Haulage',
      'Larkscroft Haulage',
    ],
  ],
  { must: 'warn' },
);

/** Names of persons alone are warned of. */
const FAMILIES: readonly Twin[] = notes(
  [
    [
      'a family of two names, in the plural',
      'The house belongs to Mr Arthur Rowntree-Bligh and his wife.',
      'the Rowntree-Blighs',
      'the Rowntree-Dawes family',
    ],
    [
      'what somebody has, by the first half of the name',
      'The house belongs to Mr Edwin Garforth-Plume and his wife.',
      "Garforth's claim",
      "Gawthorpe's claim",
    ],
    [
      'what somebody has',
      'The house belongs to Mrs Ada Nettlefold and her sister.',
      "Nettlefold's bungalow",
      "Kettlefold's bungalow",
    ],
    [
      'a family, in the plural',
      'The house belongs to Mrs Ida Thrumpington and her sister.',
      'the Thrumpingtons',
      'the Lumpingtons',
    ],
    [
      'a family that is called one',
      'The house belongs to Mrs Una Wolstenbury and her sister.',
      'the Wolstenbury family',
      'the Wolstenholme family',
    ],
  ],
  { must: 'warn' },
);

/** Persons and firms. */
export const PERSON_TWINS: readonly Twin[] = [...BIRTHS, ...CHILDREN, ...NAMES, ...FAMILIES];
