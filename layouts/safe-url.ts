/** Where a link leads whose address was refused: no page has it, so that the check of links names it. */
export const REFUSED = '#address-refused';

const ALLOWED = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * An address that may be in a link: http, https, mailto, tel, or one on this site. Anything else
 * (`javascript:`, `data:`, `//elsewhere`) becomes {@link REFUSED}.
 */
export function safeUrl(url: string): string {
  // Browsers drop these characters before they look for a scheme, so "java\nscript:" is one.
  // eslint-disable-next-line no-control-regex
  const read = url.replace(/[\u0000-\u0020\u007f-\u009f]/g, '');
  if (/^[/\\]{2}/.test(read)) return REFUSED;
  const scheme = /^([^/?#]*?):/.exec(read)?.[1];
  if (scheme !== undefined && !ALLOWED.has(scheme.toLowerCase())) return REFUSED;
  return url.trim();
}
