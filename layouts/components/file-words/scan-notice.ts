import { html, type Html } from '../../html.ts';

/**
 * What has to be known before words are read that a machine read: shown above them.
 * @param from "a scan", "pictures in the file".
 * @param which of it, as a sentence; none where it is all of it.
 * @param counts what counts instead: "the scan itself".
 */
export function scanNotice(
  from: string,
  { which, counts }: { readonly which?: string; readonly counts: Html },
): Html {
  return html`<p class="scan-notice" data-pagefind-ignore>
    <strong>Read by machine from ${from}.</strong> ${which} Words may be wrong or missing: what
    counts is ${counts}.
  </p>`;
}
