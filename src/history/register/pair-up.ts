import type { PaperText } from './known-text.ts';

/** Whether a paper that went is one that came. */
export type IsTheOne = (before: PaperText, now: PaperText) => boolean;

/**
 * Papers that went, each with the one that came in its place; none where two could be meant: then the one that kept its name is it, if
 * there is such a one.
 * @param copies of two that came with the same text, the first is it where they are alike; else neither.
 */
export function pairUp(
  went: readonly PaperText[],
  came: readonly PaperText[],
  isTheOne: IsTheOne,
  copies: 'are doubtful' | 'are alike' = 'are doubtful',
): { readonly before: PaperText; readonly now: PaperText }[] {
  return came.flatMap((now) => {
    const before = onlyOne(
      went.filter((one) => isTheOne(one, now)),
      now.address,
    );
    const all = before ? came.filter((one) => isTheOne(before, one)) : [];
    const itsOwn =
      before && (onlyOne(all, before.address) ?? (copies === 'are alike' ? all[0] : undefined));
    return before && itsOwn === now ? [{ before, now }] : [];
  });
}

/** The one among papers that could be meant: if there is more than one, the one that kept its name. */
function onlyOne(found: readonly PaperText[], address: string): PaperText | undefined {
  if (found.length < 2) return found[0];
  const namesakes = found.filter((one) => nameIn(one.address) === nameIn(address));
  return namesakes.length === 1 ? namesakes[0] : undefined;
}

const nameIn = (address: string): string => address.split('/').slice(4).join('/');
