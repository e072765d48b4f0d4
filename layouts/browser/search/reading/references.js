// @ts-check
/** References of a question, as papers write them. */

/** A reference of a planning application with blanks for its strokes: "22 01234 FUL". Its letters are of a kind of application. */
const APART =
  /(?<![\p{L}\p{N}/.-])(\d{2}|20\d{2})[\s_]+(\d{4,5})[\s_]+([a-z]{2,4})(?![\p{L}\p{N}/-])/giu;
const KINDS = new Set(
  'adv ahn cld clp clu cond dem disc dpo eia ful fu fl hh hou hse lb lbc lbd ldc lu nma oa out pa pip pn pna pre rem res rm rvc scr sco tca tpo var vc'.split(
    ' ',
  ),
);

/** A question with its references of planning applications in one word: "22/01234/FUL" for "22 01234 ful". @param {string} question */
export function withReferences(question) {
  return question.replace(APART, (said, year, number, kind) =>
    KINDS.has(kind.toLowerCase()) ? `${year}/${number}/${kind}` : said,
  );
}
