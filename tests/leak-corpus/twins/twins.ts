import { IN_COLUMNS } from './in-columns.ts';
import { APART_TWINS } from './apart.ts';
import { EXEMPT_FILE_TWINS } from './exempt-files.ts';
import { FIGURE_TWINS } from './figures.ts';
import { FILE_TWINS } from './files.ts';
import { GENERAL_WORDS } from './general-words.ts';
import { HALVES } from './halves.ts';
import { IDENTIFIER_TWINS } from './identifiers.ts';
import { LETTERS } from './letters.ts';
import { MARK_TWINS } from './marks.ts';
import { MESSAGE_TWINS } from './messages.ts';
import { NUMBER_TWINS } from './numbers.ts';
import { PERSON_TWINS } from './persons.ts';
import { PLACE_TWINS } from './places.ts';
import { PRICE_TWINS } from './prices.ts';
import { RESTATED_TWINS } from './restated.ts';
import { SLIP_TWINS } from './slips.ts';
import { SPELLING_TWINS } from './spellings.ts';
import { TITLE_TWINS } from './titles.ts';
import { TURNED_TWINS } from './turned.ts';
import type { Twin } from './twin.ts';

/** All ways that are written out beside their honest twins. */
export const TWINS: readonly Twin[] = [
  ...PERSON_TWINS,
  ...NUMBER_TWINS,
  ...IDENTIFIER_TWINS,
  ...FIGURE_TWINS,
  ...PLACE_TWINS,
  ...FILE_TWINS,
  ...SPELLING_TWINS,
  ...MARK_TWINS,
  ...RESTATED_TWINS,
  ...APART_TWINS,
  ...EXEMPT_FILE_TWINS,
  ...MESSAGE_TWINS,
  ...PRICE_TWINS,
  ...HALVES,
  ...LETTERS,
  ...IN_COLUMNS,
  ...TITLE_TWINS,
  ...TURNED_TWINS,
  ...GENERAL_WORDS,
  ...SLIP_TWINS,
];
