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
