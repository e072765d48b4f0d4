/** The pages of a part, as they are numbered. */
export type PageRange = { readonly first: number; readonly last: number };

/** The pages of each paper, by the key of its part. */
export type PageRanges = ReadonlyMap<string, PageRange>;

/** "page 7", "pages 7 to 10"; empty where there are none. */
export function pagesInWords(range: PageRange | undefined): string {
  if (!range) return '';
  const { first, last } = range;
  return first === last ? `page ${first}` : `pages ${first} to ${last}`;
}
