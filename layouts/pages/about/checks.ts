import { ADDRESSES } from '../../../src/papers/addresses.ts';
import type { RulesView } from '../../../src/views/about/rules-here.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { contentsList } from '../../components/contents-list.ts';
import { html } from '../../html.ts';
import { page } from '../../shell.ts';

const SECTIONS = [
  { id: 'here', text: 'What is here' },
  { id: 'days', text: 'Days before a meeting' },
  { id: 'private', text: 'What the public may not see' },
  { id: 'decisions', text: 'Decisions and call-in' },
  { id: 'files', text: 'Files' },
  { id: 'never', text: 'What this site never says' },
] as const;

/** What a program checks before papers are published, and what it doesn't: for officers and residents. */
export function checksPage(chrome: Chrome, view: RulesView): string {
  const { council } = chrome;
  const { rules } = view;
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">
        A program checks the papers of ${council.name} before they are published here. This page
        says what it looks at, and what it can’t know.
      </p>
      <div class="paper__columns">
        ${contentsList(SECTIONS)}
        <div class="prose paper__body">
          <h2 id="here">What is here</h2>
          <p>
            <strong>Checked:</strong> that each paper is on an agenda, that its fields are filled
            in, that links lead somewhere, and that dates that are stated don’t contradict one
            another.
          </p>
          <p>
            <strong>Not checked:</strong> whether all papers of the council are here. A meeting,
            report or decision that nobody added to these papers doesn’t show as missing. What is
            stated by the council, such as a date before these records began, is shown as stated.
          </p>
          <h2 id="days">Days before a meeting</h2>
          <p>
            <strong>Checked:</strong> for how many clear days before a meeting an item was on the
            agenda here, and for how many its papers were here. The day of publication and the day
            of the meeting are left out. They are counted in working days, without weekends, bank
            holidays and days on which the offices are closed: that is the careful way of counting,
            and this site’s own rule.${rules.executive && ' Notices of 28 days count every day.'}
            Business of a meeting that was adjourned is not counted anew for the day on which it
            goes on: that is this site’s own rule too.
          </p>
          <p>
            <strong>Not checked:</strong> what was posted or could be read at the council’s
            offices${rules.committees && ',\n            where the law asks for most papers of the council and its committees'}.
            A website can’t show that. A date that only comes from the records of the council is
            called that, and not a day of publication.
          </p>
          <h2 id="private">What the public may not see</h2>
          <p>
            <strong>Checked:</strong> ${
              !rules.exempt
                ? 'that no paper is marked as exempt: Schedule 12A to the Local Government Act 1972 is not among the rules that this site knows for a body of this kind.'
                : html`that an exempt paper has a paragraph of Schedule 12A to the Local Government
                  Act 1972, a reason, why the public interest is in withholding it, and a day on
                  which that is looked at again; and that its words and figures are in no page and
                  no file that is published
                  here.${rules.executive && ' For an executive, that the notices of a private meeting are on record.'}`
            }
          </p>
          <p>
            <strong>Not checked:</strong> whether the reason is right. The council marks its papers,
            and answers for that. What is in pictures is read by machine as far as a machine can
            read it.
          </p>
          <h2 id="decisions">Decisions and call-in</h2>
          <p>
            <strong>Checked:</strong>
            ${rules.executive && 'whether notice of a key decision is on record, and '}whether the
            days of a decision, its call-in and what followed are possible in that order.
          </p>
          <p>
            <strong>Not checked:</strong> what nobody has recorded. No call-in on record doesn’t
            mean that there was
            none.${
              rules.callIn &&
              ' How long a decision can be called in, by whom and how is in the council’s own rules.'
            }
          </p>
          <h2 id="files">Files</h2>
          <p>
            <strong>Checked:</strong> that files open, that they hide no text under black boxes or
            elsewhere, that they hold no personal data of common kinds, and whether PDFs have text
            and tags that a screen reader needs.
          </p>
          <p>
            <strong>Not checked:</strong> whether what a paper says is true, and whether a page or
            file meets an accessibility standard in every way: the
            <a href="${ADDRESSES.accessibility}">accessibility statement</a> says what the council
            has had assessed.
          </p>
          <h2 id="never">What this site never says</h2>
          <p>
            It gives no verdict on a meeting, a notice or a decision: that is for a court. It cites
            no law beside a date that a website can’t hold against it.
          </p>
          <p>
            Officers find each check, with the law behind it, in
            <a href="${ADDRESSES.officers}">the officer guide</a>.
          </p>
        </div>
      </div>`,
  );
}
