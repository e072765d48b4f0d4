import type { MeetingPack, PackFile } from '../../src/views/meeting-pack.ts';
import { html, type Html } from '../html.ts';

/** The page in a pack that lists what is in it. It is read where there is no site, so it has nothing that it would load. */
export function packIndex({
  council,
  title,
  url,
  site,
  agenda,
  minutes,
  items,
}: MeetingPack): string {
  const whole = (path: string): string => new URL(path.slice(1), site).href;
  const link = ({ name, title: text }: PackFile): Html =>
    html`<li><a href="${name.split('/').map(encodeURIComponent).join('/')}">${text}</a></li> `;
  return `<!doctype html>\n${html`<html lang="en-GB">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
    </head>
    <body>
      <h1>${title}</h1>
      <p>
        ${council}. The papers as they were published at <a href="${whole(url)}">${whole(url)}</a>,
        where there may be newer ones.
      </p>
      <ul>
        ${link(agenda)}${minutes && link(minutes)}
      </ul>
      ${items.map(
        ({ number, title: text, page, files, left }) =>
          html`<h2>
              ${number !== undefined && `${number}. `}${page === undefined ? text : html`<a href="${whole(page)}">${text}</a>`}
            </h2>
            <ul>
              ${files.map(link)}${left.map((what) => html`<li>Not in this file: ${what}</li> `)}
            </ul> `,
      )}
      <p>
        Each file’s fingerprint (SHA-256) and address are in
        <a href="manifest.json">manifest.json</a>.
      </p>
    </body>
  </html>`.toString()}\n`;
}
