import { linesAt, typesetPdf } from '../../pdf-corpus/typeset-pdf.ts';
import { dropExempt } from '../meeting-draft.ts';
import type { Twin } from './twin.ts';

const COUNCIL = 'Millbrook Borough Council';

const said = (
  where: string,
  lines: readonly string[],
  leak: string,
  honest: string,
  must: Twin['must'] = 'stop',
): Twin => ({
  ...{ name: `what ${where} says`, exempt: '', must },
  leak: `A note on planks says ${leak}.`,
  honest: `A note on planks says ${honest}.`,
  put: (draft, words) => {
    dropExempt(
      draft,
      'pdf',
      typesetPdf([linesAt(60, 780, [...lines, 'The quarry has lost its licence.'])]),
    );
    draft.open.text += `\n\n${words}`;
  },
});

/** What the top of an exempt file says that is no letterhead of the council. */
export const LETTERS: readonly Twin[] = [
  said(
    'the letterhead of a firm',
    ['Marlpit Joinery Ltd', '3 Kiln Lane, Larchwick BF9 3QQ', 'Telephone 01632 960222', COUNCIL],
    '01632 960222',
    '01632 960223',
  ),
  said(
    'the top of a letter to the council',
    ['Zebedee Quillfeather', '7 Cinder Lane', 'BF9 2XH', COUNCIL, 'Town Hall, Millbrook BF1 4QT'],
    'BF9 2XH',
    'BF9 2XJ',
  ),
  said(
    'a line below the name of the council',
    [COUNCIL, '17 Cinder Lane, Larchwick BF9 2XH'],
    'BF9 2XH',
    'BF9 2XJ',
  ),
  said(
    'the number of a case below the name of the council',
    [COUNCIL, 'Our ref: HR/2231/77'],
    'HR/2231/77',
    'HR/2231/78',
  ),
  said(
    'the contact of a firm below the name of the council',
    [COUNCIL, 'Contact: Jane Doewick, Marlpit Joinery Ltd, 07700 900123'],
    '07700 900123',
    '07700 900124',
  ),
];
