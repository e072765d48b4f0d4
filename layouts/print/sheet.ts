import { html, type Html } from '../html.ts';

/** The address of the stylesheet, beside the document. */
export const PRINT_STYLES = '/pack.css';

/**
 * A whole document to be printed. Addresses of the site are paths from its root, as on pages; what prints it makes them whole.
 * It has no scripts, and loads nothing from elsewhere.
 */
export function sheet(title: string, content: Html): string {
  return html`<!DOCTYPE html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'"
        />
        <title>${title}</title>
        <link rel="stylesheet" href="${PRINT_STYLES}" />
      </head>
      <body>
        ${content}
      </body>
    </html> `.toString();
}

/** Where a link to a part of the pack leads until the pack is put together. */
export const partAddress = (key: string, id?: string): string =>
  `https://part.invalid/${key}${id === undefined ? '' : `#${id}`}`;
