import { ADDRESSES } from '../../../src/papers/addresses.ts';
import type { AboutView, RulesView } from '../../../src/views/about/rules-here.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { yesNo } from '../../components/boxes.ts';
import { contentsList } from '../../components/contents-list.ts';
import { tag } from '../../components/tag.ts';
import { html } from '../../html.ts';
import { page } from '../../shell.ts';

const SECTIONS = [
  { id: 'find', text: 'Find a paper' },
  { id: 'read', text: 'Read and cite a report' },
  { id: 'to-follow', text: 'What “to follow” means' },
  { id: 'exempt', text: 'What the public may not see' },
  { id: 'call-in', text: 'What “call-in” means' },
  { id: 'print', text: 'Print, and read offline' },
  { id: 'words', text: 'The words' },
] as const;

/** What the site is and how it is used, in plain words. */
export function aboutPage(chrome: Chrome, view: AboutView): string {
  const { council } = chrome;
  const { rules } = view;
  const sections = SECTIONS.filter(
    ({ id }) => (id !== 'exempt' || rules.exempt) && (id !== 'call-in' || rules.callIn),
  );
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">
        The agendas, reports and appendices of ${council.name}’s meetings, as web pages that anyone
        can read, search, cite and print.
      </p>
      <div class="paper__columns">
        ${contentsList(sections)}
        <div class="prose paper__body">
          <h2 id="find">Find a paper</h2>
          <ul>
            <li>
              <a href="${ADDRESSES.search}">Search</a> for words that are in
              it${view.example !== undefined && html`: <kbd>${view.example}</kbd>`}. Papers that
              have all of them come first; of each other result it is said what it lacks.
            </li>
            <li>
              Put quotation marks around words that are next to each other:
              <kbd>"bus station"</kbd>.
            </li>
            <li>
              Narrow the results by committee, municipal year,
              ${council.wards.length > 0 && 'ward, '}${council.pillars.length > 0 && 'pillar, '}${rules.callIn && 'call-in, '}${rules.exempt && 'exempt, '}the
              day of the meeting and kind of paper. The address of your search can be kept and
              shared.
            </li>
            <li>
              Or browse by
              <a href="${ADDRESSES.committees}">committee</a
              >${council.wards.length > 0 && html`, <a href="${ADDRESSES.wards}">ward</a>`}${council.pillars.length > 0 && html`, <a href="${ADDRESSES.pillars}">pillar</a>`}
              or <a href="${ADDRESSES.years}">municipal year</a>.
            </li>
          </ul>
          <h2 id="read">Read and cite a report</h2>
          <p>
            Paragraphs of a report have the same numbers on screen as in print. Each number is a
            link: to show someone paragraph 8, follow its number and copy the address, which then
            ends in <code>#para-8</code>. The address of a paper stays good once it is published: if
            the paper moves, a page there leads to it.
          </p>
          <p>
            Questions that are printed with boxes have boxes here too: ${yesNo(false)} means that
            the answer is no.
          </p>
          <h2 id="to-follow">What “to follow” means</h2>
          <p>
            ${dueInWords(rules, council.notice.days)} A paper that is announced but not ready by
            then is marked ${tag('to-follow')}, with the day on which it is expected, and
            ${tag('overdue')} once that day has passed. When it arrives, it is published at the same
            address, with the day on which it came out here. One that is marked
            ${tag('being-checked')} is with the council, which is putting something right in it
            first.
          </p>
          ${
            rules.exempt &&
            html`<h2 id="exempt">What the public may not see</h2>
              <p>
                Meetings and their papers are open to the public, with exceptions. The council may
                mark a paper as <em>exempt</em> that holds information of one of the seven kinds in
                Schedule 12A to the Local Government Act 1972, where the public interest in
                withholding it outweighs the public interest in disclosing it, and a meeting may
                resolve to exclude the public while it is discussed.
                <em>Confidential</em> information is what a Government department, an enactment or
                the order of a court forbids the council to disclose. The agenda then says so, with
                the reason and the date on which it will be looked at again. See
                <a href="${ADDRESSES.checks}">what is checked, and what is not</a>.
              </p>`
          }
          ${
            rules.callIn &&
            html`<h2 id="call-in">What “call-in” means</h2>
              <p>
                ${rules.callInRecorded ? 'Under the council’s rules' : 'Where the council’s rules say so'},
                a decision that is made and not yet carried out may be called in, to be looked at
                again${council.callIn.workingDays === undefined ? '' : `: within ${council.callIn.workingDays} working days after it is published`}.
                ${rules.reportsSayCallIn && 'Each report to a body whose decisions can be called in says whether its decision is open for call-in.'}
              </p>`
          }
          <h2 id="print">Print, and read offline</h2>
          <p>
            Every page prints without menus, with the same paragraph numbers and the addresses of
            its links. No page needs JavaScript to be read.
          </p>
          <h2 id="words">The words</h2>
          <dl class="glossary">
            <dt>Agenda</dt>
            <dd>
              The list of items that a meeting will consider, in order. An item’s number on the
              agenda is not its number in the minutes.
            </dd>
            <dt>Appendix</dt>
            <dd>A paper that belongs to a report.</dd>
            <dt>Background paper</dt>
            <dd>A document on which a report relies to a material extent.</dd>
            <dt>Clear days</dt>
            <dd>
              Days between two dates, counting neither of them. On this site they leave out
              weekends, bank holidays and days on which the offices are
              closed${rules.executive && '; those of a notice of 28 days count every day'}.
            </dd>
            <dt>Committee</dt>
            <dd>
              Any body of the council that meets: a board, a
              panel${rules.executive && ', the executive'}.
            </dd>
            <dt>Municipal year</dt>
            <dd>The council’s year, from one annual meeting to the next.</dd>
            <dt>Pack</dt>
            <dd>The agenda of one meeting with its reports and their appendices.</dd>
            ${
              council.pillars.length > 0 &&
              html`<dt>Pillar</dt>
                <dd>One of the council’s priorities, which reports are judged against.</dd>`
            }
            <dt>Supplement</dt>
            <dd>Papers that were added to a pack after it was published.</dd>
            ${
              council.wards.length > 0 &&
              html`<dt>Ward</dt>
                <dd>A part of the council’s area that elects its own councillors.</dd>`
            }
          </dl>
          <p>
            For those who prepare papers:
            <a href="${ADDRESSES.officers}">what is checked before they are published</a>.
          </p>
        </div>
      </div>`,
  );
}

/** How long before a meeting its papers are due: by the council's rule, and of a parish by this site's. */
function dueInWords({ parish, ...others }: RulesView['rules'], days: number): string {
  const isParishAlone = parish && !others.committees && !others.executive;
  const own = `By the council’s rule, papers are due ${days} clear working days before the meeting`;
  if (!parish) return `${own}.`;
  const three =
    'the notice and the summons of a parish council have three clear days, and this site counts its papers in the same way, in working days';
  return isParishAlone
    ? `The papers of a meeting are counted by its notice: ${three}.`
    : `${own}; ${three}.`;
}
