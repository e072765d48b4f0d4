/** What councils own and name in public, in lists of their assets and of what is open. */
const ASSET =
  /(?<!\p{L})(?:depot|library|museum|theatre|gallery|(?:car|country) park|town hall|guildhall|civic (?:centre|hall|offices)|council offices|leisure centre|sports (?:centre|hall)|swimming pool|baths|school|academy|cemetery|crematorium|market(?: hall)?|(?:community|day|children[’']s|youth) centre|workshops?|public toilets|pavilion|playing fields?|recreation ground|allotments?|bus station|farm|quarry|stadium|golf course|recycling centre|household waste site)(?!\p{L})/iu;
/** Where somebody lives, sleeps or is safe, or who it is that is there. */
const OF_SOMEBODY =
  /(?<!\p{L})(?:house|home|flat|refuge|hostel|shelter|cottage|dwelling|bungalow|foster\p{L}*|placement|women|woman|child|girl|boy|family|tenant lives|informants?|informers?|witness(?:es)?|victims?|whistle-?blowers?|complainants?|claimants?|survivors?|patient|suspects?|offenders?|mother|father|son|daughter|wife|husband|he|she|him|somebody|someone|sleep(?:s|ing)?|slept|stay(?:s|ing|ed)?(?! (?:open|shut|closed))|lives?(?! on)|living|lived|hides?|hidden|hiding|(?:keep|keeps|kept|are|is|be) safe|safe (?:in|at|there|from|place)|kept secret|in danger|relocated|sheltered?|squat\p{L}*|camps?|camping|caravans?|travellers?|migrants?|refugees?|asylum|secret(?:ly)?|Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)(?!\p{L})/iu;
const LABEL = /(?:UPRN|unique property reference)(?: (?:number|no\.?|is))*[ \u00a0:#(]{0,3}$/iu;
/** Between the name of an asset and its number in one row: what else it is called. */
const IN_ROW = /\|[^|\n]*\|?[ \t]*$|\t[^\t\n]*$|,[^,\n]*$/u;

/**
 * Whether a number is that of a property that the text calls by a public name: "the depot (UPRN 72648120)", or its row in a table of assets.
 * Such lists must be published (Local Government Transparency Code 2015, paragraph 35).
 */
export function isNumberOfAsset(written: string, text: string, offset: number): boolean {
  if (!/^(?:UPRN[: ]{1,2})?\d{7,12}$/i.test(written)) return false;
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(from, end < 0 ? text.length : end);
  if (OF_SOMEBODY.test(line)) return false;
  const before = text.slice(from, offset);
  if (LABEL.test(before) || /^UPRN/i.test(written)) {
    const [sentence = ''] = before.split(/[.;!?]\s/).slice(-1);
    return ASSET.test(sentence);
  }
  if (!IN_ROW.test(before) || !ASSET.test(before)) return false;
  const start = text.lastIndexOf('\n\n', from) + 1;
  const head = text.slice(start, from).trimStart().split('\n')[0] ?? '';
  return start <= from && /(?<!\p{L})(?:UPRN|unique property reference)/iu.test(head);
}
