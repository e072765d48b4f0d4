/** Words and figures by which a text may speak of how something was voted. */
const OF_VOTE =
  /\b(?:vote[sd]?|voting|voters?|abst(?:ain|ention)\p{L}*|dissent\p{L}*|majority|unanim\p{L}*|nem(?:ine)?\.? ?con|show of hands|hands were|ballot|casting|carried|defeated|poll|division|ayes|noes|in favou?r of the (?:motion|amendment|recommendation)|voted against)\b|\b\d{1,3} (?:were |members? |councillors? )?(?:for|in favou?r|against)\b|\b(?:for|in favou?r|against)[: ]{1,2}\(?\d{1,3}\b|\bagainst\b[^.]{0,60}\bcouncillors?\b|\bcouncillors?\b[^.]{0,120}\bagainst\b|[([]\d{1,3} ?[:–—-] ?\d{1,3}(?: ?[:–—-] ?\d{1,3})?[)\]]/iu;

/** "Ince – For; Li: Against": a name and a side. */
const NAME_AND_SIDE =
  /\p{Lu}[\p{L}’'.-]{1,40}\)? ?(?:[:：–—\t([]|[ \t]--?) ?(?:voted )?(?:for|in favou?r|against|yes|no|ayes?|nays?)[)\]]?[.,;]?[*_]{0,3}(?=$|[ \t]*$|[;,] )/imu;

/** Whether a text may speak of a vote. It says nothing of what the vote was: where it may, the site says nothing of its own. */
export const hintsAtVote = (text: string): boolean =>
  OF_VOTE.test(text.slice(0, 20_000)) || NAME_AND_SIDE.test(text.slice(0, 20_000));
