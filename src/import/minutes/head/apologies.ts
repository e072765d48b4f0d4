import { piecesOf, plainLine } from '../../../papers/minutes/name-list.ts';
import { isNamesLine } from './names-line.ts';

/**
 * Those of whom a sentence says that they sent apologies: "Apologies were received from Councillor A, for whom Councillor B was in
 * attendance, and from Mr C."; undefined where anything in it is no name.
 */
export function apologiesIn(sentence: string): readonly string[] | undefined {
  const found =
    /^(?:\(\w{1,3}\) )?(?:(?:the )?[\p{L} -]{3,60} (?:reported|announced|had received|received)(?: that)? )?(?:an )?apolog(?:ies|y)(?: for (?:absence|non-attendance|inability to attend))?(?: (?:was|were|had been|have been|has been))?(?: (?:also )?(?:received|given|sent|submitted|noted|tendered|made|reported|accepted)(?: and (?:accepted|approved|noted|received))?(?: for absence)?)? (?:from|on behalf of|by|for) (.{3,3000}?)\.?$/iu.exec(
      plainLine(sentence),
    );
  if (!found) return undefined;
  const listed = (found[1] ?? '')
    .replace(/ ?\([^()]{0,120}\bsubstitut[^()]{0,120}\)/gi, '')
    .replace(
      /,? \(?for whom [^,]{1,200}? (?:as (?:a )?substitute|substitut(?:ed|ing)|in attendance|attended|was present)[^,]{0,60}(?=,|$)/gi,
      '',
    )
    .replace(
      /,? (?:and )?with [^,]{1,200}? (?:(?:present|in attendance|attending|acting|sitting) )?(?:as (?:a |his |her |their |the )?substitutes?|substitut(?:e|ing|ed)) for [^,]{2,80}/gi,
      '',
    )
    .replace(/(?:, ?| )(?:and )?from (?=\p{Lu})/gu, ', ')
    .replace(
      /,? and (?:(?:were|was) )?(?:accepted|approved|noted|received|the reasons? .{3,60})$/i,
      '',
    );
  if (/\blate(?:ness)?\b|\bearly\b/i.test(listed) || !isNamesLine(listed)) return undefined;
  const names = piecesOf(listed);
  return names.every((name) => name.split(' ').length <= 8) ? names : undefined;
}
