import { explainCommand } from '../rules/rule-guide.ts';
import type { Numbering } from '../source/markdown/report-template.ts';
import { type NewPaper, yamlList, yamlText } from './new-paper.ts';

export type CouncilAnswers = {
  readonly name: string;
  readonly url: string;
  readonly contact: string;
  readonly email?: string;
  /** Of the council, on one line. */
  readonly address?: string;
  readonly wards: readonly string[];
  readonly pillars: readonly string[];
  readonly numbering: Numbering;
  readonly publishing: 'public-repository' | 'private-repository';
  /** The day on which the accessibility statement is prepared, as ISO 8601. */
  readonly today: string;
};

/** A council's council.yaml, with a report template that it changes to its own, and the usual standing items. */
export function newCouncil(answers: CouncilAnswers): NewPaper {
  const { name, url, contact, email, address, wards, pillars, numbering, publishing, today } =
    answers;
  const text = `# Who the council is, and the rules of its constitution. Each field is explained by:
#   ${explainCommand('council')}
name: ${yamlText(name)}
# Where the site is published, ending with a slash.
url: ${yamlText(url.endsWith('/') ? url : `${url}/`)}
nation: England
contact:
  name: ${yamlText(contact)}
${email === undefined ? '  # email: democratic.services@council.example\n' : `  email: ${yamlText(email)}\n`}${address === undefined ? '  # address: Town Hall, Market Place, Millbrook\n' : `  address: ${yamlText(address)}\n`}
# Who may read this repository. A public one may hold no exempt text.
publishing: ${publishing}

# By the council's own rules: how many clear working days before a meeting papers are open.
notice:
  days: 5
# How long a decision can be called in: no law says it, so write the council's own number.
# call-in: { working-days: 5 }

accessibility:
  prepared: ${today}
  reviewed: ${today}

${wards.length === 0 ? '# The wards, if the council has any:\n# wards: [Old Town, Riverside]\n' : `# When boundaries change, give a ward the days from and until which it is one:\n#   - { name: Old Town, until: 2026-05-06 }\n${yamlList('wards', wards)}`}
${pillars.length === 0 ? '# The priorities that reports are judged against, if the council has any:\n# pillars: [A fair city]\n' : yamlList('pillars', pillars)}
# The sections of a report in their order: change them to the council's own. A section that shows
# appendices or background papers is made from the fields of the report. A committee may have a template
# of its own: add one with committees: [its-name].
report-templates:
  - numbering: ${numbering}
    asks: [call-in${pillars.length === 0 ? '' : ', pillars'}]
    sections:
      - heading: Purpose of the report
      - heading: Recommendations
        numbered: false
      - heading: Background
      - heading: Options considered
        required: false
      - heading: Financial implications
      - heading: Legal implications
      - heading: Equality implications
        required: false
${pillars.length === 0 ? '' : '      - heading: Council priorities\n        shows: pillars\n'}      - heading: Appendices
        shows: appendices
      - heading: Background papers
        shows: background-papers

# What is on every agenda, in the council's own words. An agenda calls an item by its key.
standing-items:
  - key: apologies
    title: Apologies for absence
    text: To receive apologies for absence and notice of substitutes.
  - key: declarations
    title: Declarations of interest
    text: To receive declarations of interest in items of this agenda.
  - key: minutes
    title: Minutes of the last meeting
    text: To agree the minutes of the last meeting as a correct record.
  - key: exempt-information
    title: Exclusion of the press and public
    # The list of what is exempt is written below this from the papers themselves.
    exclusion: true
    text: To decide whether to exclude the press and public from the items that are listed here.
`;
  return {
    files: { 'council.yaml': text },
    notes: [
      'Change the sections of report-templates and the words of standing-items to the council’s own.',
    ],
  };
}
