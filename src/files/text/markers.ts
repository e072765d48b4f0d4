/** What begins an item of a list, and the text behind it. */
export type Marked = { readonly label: string; readonly text: string };

const BULLET = /^[•●○◦▪▫■□◼◻‣⁃∙·➢➤✓✔–—*]\s*(?=\S)|^(?:-|o)\s+(?=\S)/u;
const NUMBER =
  /^(?:\(?\d{1,3}[.)]|\(?[a-z][.)]|\(?[ivx]{1,5}[.)]|\(?[A-Z][.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)(?=\s+\S)/u;

/** @returns undefined for text that begins as text does. */
export function splitMarker(text: string): Marked | undefined {
  const bullet = BULLET.exec(text);
  if (bullet !== null) return { label: '', text: text.slice(bullet[0].length) };
  const number = NUMBER.exec(text);
  if (number === null) return undefined;
  return { label: number[0], text: text.slice(number[0].length).trimStart() };
}

/** A marker on its own, as the labels of tagged lists do: "•", "12.", "(a)". */
export function labelOf(text: string): string {
  return splitMarker(`${text} x`)?.label ?? text;
}
