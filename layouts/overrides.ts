import type { Page, PageKinds } from '../src/views/pages.ts';
import type { Chrome } from '../src/views/views.ts';
import type { breadcrumbs } from './components/frame/breadcrumbs.ts';
import type { contactLines } from './components/contact.ts';
import type { meetingCard, meetingRow } from './components/meeting-card.ts';
import type { reportRows } from './components/papers/report-card.ts';
import type { siteFoot } from './components/frame/site-foot.ts';
import type { siteName } from './components/frame/site-name.ts';
import type { attr, html, trusted } from './html.ts';
import type { page } from './shell.ts';

/*
 * Layouts of a council's own: a folder `layouts` beside its papers can hold `components/NAME.js` and `pages/KIND.js`, each in the
 * place of one of those here, and `site.css`, which comes after the styles. They are code that runs while the site is built,
 * so they are used only where whoever builds says so (`--layouts layouts`, of build, start and join). A line above the foot of
 * every page, for example, in layouts/components/site-foot.js:
 *
 *   export default ({ html, standard }) => (chrome) => html`<p>Open since 1207</p>${standard(chrome)}`;
 *
 * A layout that fails stops the build, with its file and line. In TypeScript, write
 * `import type { ComponentOverride } from 'moothall/dist/layouts/overrides.js'` and `… satisfies ComponentOverride<'site-foot'>`.
 */

/** The components that a council may replace, by the names of its files in layouts/components/. */
export type Components = {
  breadcrumbs: typeof breadcrumbs;
  contact: typeof contactLines;
  'meeting-card': typeof meetingCard;
  'meeting-row': typeof meetingRow;
  'report-rows': typeof reportRows;
  'site-foot': typeof siteFoot;
  'site-name': typeof siteName;
};

/** What a council's own layout is made with: it needs no import. */
export type LayoutKit<Standard> = {
  /** Templates that escape what is put into them. */
  readonly html: typeof html;
  readonly attr: typeof attr;
  readonly trusted: typeof trusted;
  /** A whole page with its head, header and foot. */
  readonly page: typeof page;
  /** The component or page in whose place this is. */
  readonly standard: Standard;
};

/** What layouts/components/NAME.js gives as its default. */
export type ComponentOverride<Name extends keyof Components> = (
  kit: LayoutKit<Components[Name]>,
) => Components[Name];

type PageLayout<Kind extends Page['kind']> = (chrome: Chrome, view: PageKinds[Kind]) => string;

/** What layouts/pages/KIND.js gives as its default. */
export type PageOverride<Kind extends Page['kind']> = (
  kit: LayoutKit<PageLayout<Kind>>,
) => PageLayout<Kind>;
