/**
 * Headings below which reports of English councils say what the meeting is to decide: "Recommendations", "Officer's
 * recommendation", "Decision required", "Action requested", "The Cabinet is asked to", "What is the committee being
 * asked to do?". "Reasons for the recommendations" and "Options and recommendations" say more than that.
 */
const ASKING: readonly RegExp[] = [
  /^(?:(?:summary of|the|key|main|formal|proposed|draft|final|officers?['’]?s?|directors?['’]?s?|report) )*recommend(?:ation\(s\)|ations?|ed decisions?)(?: (?:to|for) (?:[\p{L}]+ )*(?:council|cabinet|committee|board|executive|panel|members|decision|approval))?$/u,
  /^(?:proposed |draft |recommended )(?:decision|resolution|motion)(?:s|\(s\))?$/u,
  /^(?:decision|action|resolution|approval)(?:s|\(s\))? (?:sought|required|requested|needed|recommended|asked for|to be (?:made|taken))(?: (?:by|of|from) [\p{L} ]+)?$/u,
  /^it is (?:recommended|proposed)(?: that)?$/u,
  /^(?:the )?[\p{L}, ]{2,60} (?:is|are) (?:being )?(?:asked|recommended|requested|invited)(?: to)?$/u,
  /^what (?:is|are) [\p{L}, ]{2,60} (?:being )?(?:asked|recommended|requested|invited)(?: to (?:do|decide|agree|approve|consider|note))?$/u,
  /^what (?:is|are) (?:the recommendations?|being recommended|recommended|asked)$/u,
];

/**
 * The section of a report that says what the meeting is asked to do: the first with such a heading and a text; none where
 * the report has none.
 */
export function whatIsAsked<Section extends { readonly heading: string; readonly html: string }>(
  sections: readonly Section[],
): Section | undefined {
  return sections.find(({ heading, html }) => html.trim() !== '' && isAskingHeading(heading));
}

function isAskingHeading(heading: string): boolean {
  const words = heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*[\d.]+\s+/, '')
    .replace(/[\s:?.…-]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length <= 120 && ASKING.some((pattern) => pattern.test(words));
}
