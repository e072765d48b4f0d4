import { NUMBERINGS, type Numbering } from '../../../src/source/markdown/report-template.ts';
import { readUrl } from '../options.ts';
import { wanted } from './answers.ts';
import { listOrNone, oneOf, words } from './read-answers.ts';

/** What a new council is asked for. */
export const COUNCIL_QUESTIONS = {
  councilName: wanted({
    option: 'name',
    question: 'What is the full name of the council?',
    example: 'Leeds City Council',
    read: words,
  }),
  url: wanted({
    option: 'url',
    question: 'Where will the site be?',
    example: 'https://council.example/papers/',
    read: readUrl,
  }),
  contact: wanted({
    option: 'contact',
    question: 'Whom should readers ask about papers?',
    example: 'Democratic Services',
    read: words,
  }),
  email: wanted<string | undefined>({
    option: 'email',
    question: 'What is their e-mail address?',
    example: 'democratic.services@council.example',
    read: words,
    otherwise: undefined,
  }),
  address: wanted<string | undefined>({
    option: 'address',
    question: 'What is the council’s address, as its letters have it?',
    example: 'Town Hall, Market Place, Millbrook BF1 4QT',
    read: words,
    otherwise: undefined,
  }),
  councilWards: wanted<string[]>({
    option: 'wards',
    question: 'Which wards does it have? Write none, if it has none.',
    example: 'Armley, Headingley, Wetherby',
    read: listOrNone,
  }),
  councilPillars: wanted<string[]>({
    option: 'pillars',
    question: 'Which priorities are reports judged against?',
    example: 'A fair city, A green city',
    read: listOrNone,
    otherwise: [],
  }),
  numbering: wanted<Numbering>({
    option: 'numbering',
    question:
      'How are paragraphs numbered: continuous (1, 2, 3), by-section (1.1, 1.2, 2.1) or none?',
    example: 'continuous',
    read: (text) => oneOf(text, NUMBERINGS),
    otherwise: 'continuous',
  }),
  publishing: wanted<'public-repository' | 'private-repository'>({
    option: 'publishing',
    question: 'Can everyone read this repository? Write public-repository or private-repository.',
    example: 'private-repository',
    read: (text) => oneOf(text, ['public-repository', 'private-repository']),
    otherwise: 'public-repository',
  }),
};
