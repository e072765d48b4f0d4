import { isPublicByKind } from '../../../language/figures/public-references.ts';
import type { Token } from '../tokens.ts';
import { keysIn } from './keys.ts';
import { numberedPeopleIn } from './numbered-people.ts';
import { pupilsIn } from './pupils.ts';

/** What may be somebody's number or key, though no word of an open text says so: an exempt one may. It is no part of a row of words. */
export const withoutLabel = (text: string): Token[] =>
  [...numberedPeopleIn(text), ...keysIn(text), ...pupilsIn(text)]
    .filter(({ tells }) => tells === false)
    .map(({ key, offset, end }) => ({
      ...{ key, offset, end, kind: 'figure', weight: 0 },
      ...(isPublicByKind(text.slice(offset, end), text, offset) && {
        publicNames: ['a register'],
      }),
    }));
