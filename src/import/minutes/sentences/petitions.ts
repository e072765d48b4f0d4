/** A petition of which a paragraph says all: "Councillor Varga presented a petition of 212 residents, asking for a crossing." */
export type PetitionSaid = {
  /** What it asks for, in its words. */
  readonly asks?: string;
  /** "212 residents" */
  readonly signatures?: string;
};

const PRESENTED =
  /\b(?:presented|submitted|received|handed in|lodged)\b[^.]{0,120}\b(?:e-)?petition\b|\b(?:e-)?petition\b[^.]{0,400}\b(?:was|were|had been|has been) (?:then |also |duly )?(?:presented|submitted|received|handed in|lodged)\b/iu;
const ASKS =
  /\b(?:e-)?petition\b[^.]{0,120}?[ ,]((?:which |that )?(?:ask(?:s|ed|ing)?|call(?:s|ed|ing)? (?:on|for|upon)|request(?:s|ed|ing)?|urg(?:es|ed|ing)|seek(?:s|ing)|oppos(?:es|ed|ing)|object(?:s|ed|ing) to|against|in (?:support|favour|opposition)|concerning|regarding|about|relating to|on the subject of|on (?!behalf\b)|for) ?.{4,200}?)(?=, (?:which|who|did)\b|,? (?:was|were|had been|has been|and (?:it )?was|(?:which was )?(?:signed|supported) by|bearing|containing|with \d)\b|[.;](?: |$)|$)/isu;
const SIGNED =
  /\b(\d[\d,]{0,8} (?:valid |local )?(?:signatures|signatories|residents|people|persons|names|electors|households|parents|pupils|members of the public))\b/i;
const SIGNED_BY = /\bsigned by (\d[\d,]{0,8})\b/i;

/** What a paragraph says of a petition that it presents; undefined where it presents none, or several. */
export function petitionIn(text: string): PetitionSaid | undefined {
  if (text.length > 2_000 || !PRESENTED.test(text)) return undefined;
  if (/\b(?:no|any|following|two|three|four|several|of the) (?:e-)?petitions?\b/i.test(text))
    return undefined;
  const asks = ASKS.exec(text)?.[1]
    ?.replace(/^(?:which|that) /i, '')
    .trim();
  const signatures = (SIGNED.exec(text) ?? SIGNED_BY.exec(text))?.[1]?.replace(/ signatures$/i, '');
  return { ...(asks !== undefined && { asks }), ...(signatures !== undefined && { signatures }) };
}

/** Whether a paragraph names a petition that wasn't presented: "did not meet the threshold of 20 and was not presented". */
export const isNotPresented = (text: string): boolean =>
  text.length < 2_000 &&
  /^(?:an?|the|one) [^.]{0,80}\bpetition\b/i.test(text) &&
  /\b(?:not (?:be |been )?(?:presented|accepted|received|valid)|(?:did|had|has) not (?:meet|met|reach|reached)|below the threshold|too few signatures|rejected|withdrawn)\b/i.test(
    text,
  );
