const NUMBER =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)';
const VOTING = [
  String.raw`\b(?:vote[sd]?|voting|voters?|abst(?:ain|ention)\p{L}*|dissent\p{L}*|majority|unanim\p{L}*|nem(?:ine)?\.? ?(?:con|diss?)|show of hands|hands were|hands raised|ballot|casting|carried|defeated|poll|division|ayes|noes|acclaim|acclamation|consensus|tellers?|voted against)\b`,
  // "In favour of the scheme" may be what residents are.
  String.raw`\bin favou?r\b(?! of\b)|\bin favou?r of the (?:motion|amendment|recommendation|proposal|resolution)\b|\bA\.?I\.?F\b`,
  String.raw`\b(?:all|everyone|everybody|none|nobody|no[- ]one|members?|councillors?|cllrs?)(?: (?:members?|councillors?|present|those|were|was|being))* (?:agreed|agreeing|in agreement|approved|for|against|opposed|opposing|objected|objecting)\b(?! (?:to|that|the|with)\b)`,
  String.raw`\b(?:agreed|approved) by (?:all|everyone|those|the whole|every)\b|\bwithout (?:a )?(?:opposition|objections?)\b|\bno (?:objections?|opposition)(?=$|[.,;)]| (?:was|were|being)\b)`,
  String.raw`\b\d{1,3} (?:were |members? |councillors? )?(?:for|in favou?r|against)\b`,
  String.raw`\b${NUMBER} (?:were |members? |councillors? |cllrs? |was |being )*(?:for|in favou?r|against|opposed|opposing)(?=$|[.,;:)]| and\b| with\b| to ${NUMBER}\b)`,
  String.raw`\b(?:for|in favou?r|against)[: ]{1,2}\(?\d{1,3}\b|\bby ${NUMBER}(?: votes?)? ?(?:to|[:–—-]) ?${NUMBER}\b`,
  String.raw`\bagainst\b[^.]{0,60}\b(?:councillors?|cllrs?)\b|\b(?:councillors?|cllrs?)\b[^.]{0,120}\bagainst\b`,
  String.raw`[([]\d{1,3} ?[:–—/-] ?\d{1,3}(?: ?[:–—/-] ?\d{1,3})?[)\]]`,
];
/** Words and figures by which a text may speak of how something was voted. */
const OF_VOTE = new RegExp(VOTING.join('|'), 'iu');

/** "Ince – For; Li: Against": a name and a side. */
const NAME_AND_SIDE =
  /\p{Lu}[\p{L}’'.-]{1,40}\)? ?(?:[:：–—\t([]|[ \t]--?) ?(?:voted )?(?:for|in favou?r|against|yes|no|ayes?|nays?)[)\]]?[.,;]?[*_]{0,3}(?=$|[ \t]*$|[;,] )/imu;

/** Whether a text may speak of a vote. It says nothing of what the vote was: where it may, the site says nothing of its own. */
export const hintsAtVote = (text: string): boolean =>
  OF_VOTE.test(text.slice(0, 20_000)) || NAME_AND_SIDE.test(text.slice(0, 20_000));
