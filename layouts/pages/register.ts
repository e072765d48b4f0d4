import type { RegisterView } from '../../src/views/register/register-views.ts';
import type { Chrome } from '../../src/views/views.ts';
import { registerManifestUrl, registerReasonsUrl } from '../../src/papers/addresses.ts';
import { groupBy } from '../../src/views/archive-index.ts';
import { formatMonth, monthOf } from '../../src/views/calendar/month.ts';
import { count } from '../components/count.ts';
import { EVENT_WORDS } from '../components/register-event.ts';
import { time } from '../components/time.ts';
import { html, type Html } from '../html.ts';
import { page } from '../shell.ts';

/** The register: what went out last, where all of it is, and how anybody can check it. */
export function registerPage(chrome: Chrome, view: RegisterView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">
        Each time this site is published, the register notes which papers are new, changed or taken
        off. Entries are added, and never changed.
      </p>
      ${
        view.hasFound &&
        html`<p>
          Some papers were on this site when its register began. When they were published is not
          known from it: their pages say since when the council’s records have them, where that is
          known.
        </p>`
      }
      ${view.lines > 0 && entries(view)}
      <section class="block" aria-labelledby="all">
        <h2 id="all">The whole register</h2>
        <p>
          ${view.lines === 0 ? 'It has no entries yet: the first publication adds them.' : html`It has ${count(view.lines, 'entry', 'entries')}, the first of ${view.since !== undefined && time(view.since)}.`}
          Each entry is a line of JSON with the address of the paper, what happened, the day, the
          moment in UTC, and the SHA-256 of the file or of the paper’s text.
        </p>
        <ul>
          ${view.files.map(({ url, lines }) => html`<li><a href="${url}">Entries ${lines}</a></li> `)}
          <li>
            <a href="${registerReasonsUrl}">Reasons of changes</a>, by the hash that entries have of
            them
          </li>
          <li>
            <a href="${registerManifestUrl}">Manifest</a>: the hash of the last entry, and of the
            lists of all files
          </li>
        </ul>
      </section>
      <section class="block" aria-labelledby="check">
        <h2 id="check">How to check it</h2>
        <p>
          Each line of the register has, as <code>previous</code>, the SHA-256 of the line before
          it. Whoever changed an old line would have to change all lines after it. The last line’s
          SHA-256 is:
        </p>
        <p><code class="hash">${view.head}</code></p>
        <p>
          A paper’s text is beside its page as <code>text.txt</code>. Its SHA-256 is that of the
          paper’s last entry: on most computers, <code>sha256sum text.txt</code> prints it (on a
          Mac, <code>shasum -a 256 text.txt</code>). For a copy of the whole site,
          <code>sha256sum --check --quiet register/files-*.sha256</code>, run in its first folder,
          names every file that is not as it was published.
        </p>
        ${view.signedAt !== undefined && signature(view.signedAt)}
      </section>`,
  );
}

/** How to check who signed the manifest: GitHub attests it itself, and of GitLab a job keeps a bundle of Sigstore’s. */
function signature(repository: string): Html {
  const { host, pathname } = new URL(repository);
  const name = pathname.slice(1);
  const said = html`The council says that its pipeline at
    <a href="${repository}">${host}/${name}</a> signs the manifest each time the site is published.`;
  const limit = 'A signature shows where the site was made, and not whether a paper is right.';
  if (host === 'github.com') {
    return html`<p>
      ${said} With GitHub’s program,
      <code>gh attestation verify manifest.json --repo ${name}</code> says whether the manifest that
      you downloaded was made there. ${limit}
    </p>`;
  }
  const bundle = `${repository}/-/jobs/artifacts/main/raw/manifest.sigstore.json?job=attest`;
  return html`<p>
      ${said} Download <a href="${bundle}">its newest signature</a> too. Then Sigstore’s program
      cosign says whether the manifest was made there. ${limit}
    </p>
    <p>
      <code
        >cosign verify-blob manifest.json --bundle manifest.sigstore.json --certificate-oidc-issuer
        https://gitlab.com --certificate-identity
        ${repository}//.gitlab-ci.yml@refs/heads/main</code
      >
    </p>`;
}

/** So many entries are open: more would be many screens of a phone. */
const OPEN = 15;

/** The newest entries, and below them the others, folded by month; on paper all are open. */
function entries({ recent, lines }: RegisterView): Html {
  const folded = groupBy(recent.slice(OPEN), ({ day }) => monthOf(day));
  return html`<section class="block" aria-labelledby="recent">
    <h2 id="recent">
      ${recent.length < lines ? html`The last ${count(recent.length, 'entry', 'entries')}` : 'All entries'}
    </h2>
    ${list(recent.slice(0, OPEN))}
    ${[...folded].map(
      ([month, own]) =>
        html`<details class="fold">
          <summary class="fold__summary">
            <span class="fold__name">${formatMonth(month)}</span>
            <span class="fold__hint">${count(own.length, 'earlier entry', 'earlier entries')}</span>
          </summary>
          ${list(own)}
        </details> `,
    )}
  </section>`;
}

function list(lines: RegisterView['recent']): Html {
  return html`<ol class="register" reversed start="${lines[0]?.number ?? 0}">
    ${lines.map(
      ({ day, event, paper, detail, reason, history }) =>
        html`<li class="register__entry">
          <p class="register__what">${time(day)} · ${EVENT_WORDS[event]}</p>
          <p class="register__paper">
            <a href="${paper.url}">${paper.text}</a
            >${detail !== undefined && html`<span class="quiet"> · ${detail}</span>`}
          </p>
          ${reason !== undefined && html`<p class="register__reason">${reason}</p>`}
          ${
            history !== undefined &&
            html`<p class="register__reason">
              <a href="${history}"
                >All versions<span class="govuk-visually-hidden"> of ${paper.text}</span></a
              >
            </p>`
          }
        </li> `,
    )}
  </ol>`;
}
