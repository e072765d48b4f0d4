/** To whom a part of a decision recommends something: "the Cabinet be RECOMMENDED", "RECOMMENDED to Council"; none where it doesn't. */
export function recommendedTo(text: string): string | undefined {
  const plain = text.slice(0, 600);
  const passive =
    /(?:^|that |[,;:] )(?:it be recommended to |the )?(\p{L}[\p{L}’'&,-]*(?: \p{L}[\p{L}’'&,-]*){0,7}?) (?:be|is|are) recommended\b/iu.exec(
      plain,
    );
  const active =
    /\bRECOMMEND(?:ED|S)? to (?:the )?(\p{Lu}[\p{L}’'& -]{1,60}?)(?= that\b| to\b|[:,;.–]|$)/u.exec(
      plain,
    ) ??
    /\bRECOMMEND(?:ED|S)? TO (?:THE )?(\p{Lu}[\p{Lu}’'&-]*(?: \p{Lu}[\p{Lu}’'&-]*){0,7}?)(?= (?:that|THAT|That|to|TO)\b| [–—-] |[:,;.–—]|$)/u.exec(
      plain,
    ) ??
    /\brecommend(?:ed|s)? to (?:the )?(\p{Lu}[\p{L}’'& -]{1,60}?)(?= that\b| to\b|[:,;.–]|$)/u.exec(
      plain,
    );
  const referred =
    /\b(?:to|to the) (?:the )?(\p{Lu}[\p{L}’'& -]{1,60}?),? with the (?:recommendation|request) that\b/u.exec(
      plain,
    );
  const found = active?.[1] ?? passive?.[1] ?? referred?.[1];
  return found?.replace(/^(?:that )?(?:the )?/i, '').trim();
}

/**
 * The council’s own bodies and what they decide. A forum or a board of others has the same words in its name, and is mostly to get
 * something; so has a county council that is to be asked.
 */
const BODY_TO_DO =
  /^that (?:the )?((?:full )?council|(?:combined )?authority|(?:borough|district|town|parish|city) council(?=:| (?:approve|agree|adopt|endorse)s?\b)|cabinet|executive(?: board| committee)?|(?!(?:[\p{L}&’'-]+,? ){0,5}(?:friends|residents?|traders?|users?|tenants?|parents?)\b)(?:\p{Lu}[\p{L}&’'-]*,? (?:and )?){1,6}(?:committee|sub-committee|board(?=:)|panel(?=:)))(?=:?$|:\s|,? (?:be (?:asked|requested|invited)|(?:approve|agree|adopt|note|consider|endorse)s?\b|(?:receive|accept)s? (?:the|this|that|its|an?) (?:[\p{Ll}-]+ ){0,4}(?:reports?|recommendations?|plan|strategy|statement|accounts|minutes|update)\b))/iu;

/** "RECOMMENDED that Cabinet: (a) close the lane", "RECOMMENDED that the Council be asked to …": the body that is to do it. */
export function bodyThatIsTo(text: string): string | undefined {
  return BODY_TO_DO.exec(text)?.[1];
}

/** "to recommend to Council that …", "That it be recommended to Council …": all that is resolved is a recommendation. */
const ALL_OF_IT =
  /^(?:that )?(?:to recommend\b|recommend(?:s|ed)? to\b|it be recommended\b|(?:the )?\p{L}[\p{L}’'&-]*(?: \p{L}[\p{L}’'&-]*){0,7}? (?:be|is) (?:hereby )?recommended\b)/iu;
/** What else is resolved in the same sentence. */
const AND_ELSE = /(?:;|,? and) (?:that|to)\b|\bbe (?:noted|received)\b/iu;

/** To whom all that was resolved goes, where it has no parts; none where it may be of some of it alone. */
export function allRecommendedTo(text: string): string | undefined {
  return ALL_OF_IT.test(text) && !AND_ELSE.test(text) ? recommendedTo(text) : undefined;
}
