import type { Council } from '../src/papers/council/council.ts';

/** The icon of the site, `/favicon.svg`: a paper with its lines, in the council's colour. */
export function favicon(council: Council): string {
  const colour = /^#[0-9a-f]{3,8}$/i.test(council.colour) ? council.colour : '#1d3557';
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    `<rect width="32" height="32" rx="6" fill="${colour}"/>` +
    '<path d="M9 6h14v20H9z" fill="#fff"/>' +
    `<path d="M12 11h8M12 15h8M12 19h5" stroke="${colour}" stroke-width="1.8"/></svg>\n`
  );
}
