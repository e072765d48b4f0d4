import { ACCIDENTS } from './ways/accidents.ts';
import { FIGURES_RESPELT } from './ways/figures-respelt.ts';
import { OFFICE_FILES } from './ways/office-files.ts';
import { PDFS_AND_PICTURES } from './ways/pdfs-and-pictures.ts';
import { PLACES } from './ways/places.ts';
import { SENTENCES } from './ways/sentences.ts';
import { TABLES_AND_FIRMS } from './ways/tables-and-firms.ts';
import { TWINS } from './twins/twins.ts';
import { wayOf } from './twins/twin.ts';
import type { Way } from './way.ts';

/** All ways of the corpus in which words of an exempt report get out. */
export const LEAK_WAYS: readonly Way[] = [
  ...PLACES,
  ...FIGURES_RESPELT,
  ...SENTENCES,
  ...OFFICE_FILES,
  ...PDFS_AND_PICTURES,
  ...ACCIDENTS,
  ...TABLES_AND_FIRMS,
  ...TWINS.map(wayOf),
];
