import { notes, type Twin } from './twin.ts';

/** Pages, accounts, things, networks, places and telephones, each known by a name or number of its own. */
export const IDENTIFIER_TWINS: readonly Twin[] = [
  ...notes([
    [
      'the address of a page without how it begins',
      'The seller listed it on https://quarry-sales.example/lot/44918 last week.',
      'quarry-sales.example/lot/44918',
      'quarry-sales.example/lot/44981',
    ],
    [
      'the address of a page that nobody can follow',
      'The seller listed it on https://thistle-hides.example/lot/712 last week.',
      'hxxps://thistle-hides[.]example/lot/712',
      'hxxps://thistle-hides[.]example/lot/721',
    ],
    [
      'an account by its sign',
      'The driver posts as @wrenfold_77 at night.',
      '@wrenfold_77',
      '@larkfold_77',
    ],
    [
      'an account without its sign',
      'The driver posts as @mossytrout at night.',
      'mossytrout on Instagram',
      'dustytrout on Instagram',
    ],
    [
      'an account in the address of its page',
      'The driver posts as @gravelmoth at night.',
      'https://www.instagram.com/gravelmoth/',
      'https://www.instagram.com/pebblemoth/',
    ],
    [
      'an account as a word of a sentence',
      'The driver posts as @velvetnewt at night.',
      'that velvetnewt wrote it',
      'that velvetfrog wrote it',
    ],
    [
      'a user name',
      'His user name is jquimby-ash on the forum.',
      'user name jquimby-ash',
      'user name jquimby-elm',
    ],
    [
      'an account that is written as only accounts are',
      'The account kestrel.moth92 on the forum is hers.',
      'that kestrel.moth92 wrote it',
      'that kestrel.moth29 wrote it',
    ],
    [
      'a serial number with letters among its figures',
      'The laptop with serial number 5CG9481XQT was taken.',
      '5CG9481XQT',
      '5CG9418XQT',
    ],
    [
      'a serial number of figures in groups',
      'The boiler is serial 7738 9920 114 and leaks.',
      'serial no. 77389920114',
      'serial no. 77389920141',
    ],
    [
      'a number of a mobile telephone itself',
      'The phone with IMEI 356938035643809 was taken.',
      '35-693803-564380-9',
      '35-693803-564308-9',
    ],
    [
      'a place by three words without its strokes',
      'The den is at what3words brass.lemon.kite in the wood.',
      'brass.lemon.kite',
      'brass.lemon.tram',
    ],
    [
      'a place by three words that gets its strokes',
      'The den is at what3words: clock.vivid.moths in the wood.',
      '///clock.vivid.moths',
      '///clock.vivid.ducks',
    ],
    [
      'an address of a network in words',
      'The posts came from 81.107.44.219 at night.',
      '81 dot 107 dot 44 dot 219',
      '81 dot 107 dot 44 dot 291',
    ],
    [
      'an address of a network with brackets',
      'The posts came from 81.107.45.217 at night.',
      '81[.]107[.]45[.]217',
      '81[.]107[.]45[.]271',
    ],
    [
      'a long address of a network in full',
      'The posts came from 2a02:c7f:8e1b::44d1 at night.',
      '2A02:0C7F:8E1B:0000:0000:0000:0000:44D1',
      '2A02:0C7F:8E1B:0000:0000:0000:0000:441D',
    ],
    [
      'the address of a device with other signs',
      'The router is 3c:7c:3f:a1:09:be in the log.',
      '3C-7C-3F-A1-09-BE',
      '3C-7C-3F-A1-90-BE',
    ],
    [
      'a place in degrees, minutes and seconds',
      'The den is at 53.80214, -1.54901 in the wood.',
      '53°48\'07.7"N 1°32\'56.4"W',
      '53°49\'17.7"N 1°31\'26.4"W',
    ],
    [
      'a place in decimals with its sides',
      'The den is at 53°48\'14.8"N 1°33\'12.6"W in the wood.',
      '53.80411N 1.55350W',
      '53.80114N 1.55530W',
    ],
    [
      'a place in the address of a map',
      'The den is at 53.80777, -1.54222 in the wood.',
      'https://maps.example/?q=53.80777,-1.54222',
      'https://maps.example/?q=53.80111,-1.54333',
    ],
    [
      'a telephone number without that of its town',
      'Ring her on 01422 960256 after dark.',
      'ring Halifax 960256',
      'ring Halifax 960265',
    ],
    [
      'a telephone number that gets that of its town',
      'Ring Halifax 960257 after dark.',
      '01422 960257',
      '01422 960275',
    ],
    [
      'a telephone number as it is read out',
      'Ring her on 07700 960255 after dark.',
      'oh seven seven double oh nine six oh two double five',
      'oh seven seven double oh nine six oh two double six',
    ],
    [
      'a log of the police by its day in words',
      'The police have it as crime number 4419-21112024 and wait.',
      'crime no. 4419 of 21 November 2024',
      'crime no. 4491 of 21 November 2024',
    ],
  ]),
  ...notes(
    [
      [
        'the name of a site without how it begins',
        'The seller has a page at https://www.ottoline-barge.example/ that says so.',
        'ottoline-barge.example',
        'marigold-barge.example',
      ],
    ],
    { must: 'warn' },
  ),
];
