/** Where a council is, and how it is reached. */
const PLACE =
  /(?:(?:North|South|East|West|Great|Royal|New|Mid)[ -])?(?:\p{Lu}[\p{L}’'-]+ )?(?:(?:Metropolitan|City|Borough|County|District|Town|Parish|Unitary) )*(?:Council|Authority)(?!\p{L})|(?:Civic|Town|City|County|Shire|Guild|Council) ?(?:Hall|Offices?|Centre|House|Buildings?)|Guildhall|\p{Lu}[\p{L}’'-]+ (?:Street|Road|Square|Lane|Way|Place|Avenue|Quay|Hill)(?!\p{L})/gu;
const REACHED =
  /(?<!\p{L})(?:(?:Tel(?:ephone)?|Phone|Switchboard|Fax|Minicom)\.?:? ?(?:\(?0[123]\d{2,3}\)?[ -]?\d{3}[ -]?\d{3,4})?|(?:E-?mail|Web(?:site)?):?|www\.[\w.-]+\.gov\.uk|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|(?:Page|Draft|DRAFT)(?!\p{L}))/giu;
const OF_COUNCIL = /(?<!\p{L})(?:Council|Authority)(?!\p{L})/u;

/** Whether a text is nothing but the name of a council, where it is and how it is reached: what the head of its paper says. */
export function isLetterhead(text: string): boolean {
  if (!OF_COUNCIL.test(text)) return false;
  const left = text.replace(/\s+/gu, ' ').replace(PLACE, ' ').replace(REACHED, ' ');
  return !/[\p{L}\p{N}]/u.test(left);
}
