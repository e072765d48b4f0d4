import { BODY, COMMITTEE, FIELDS, loadCouncil, paper, REPORT } from '../temporary-council.ts';

export const EXECUTIVE = {
  'committees/scrutiny.md': COMMITTEE.replace('kind: scrutiny', 'kind: executive'),
};

/** The report of the meeting with these lines. */
export const report = (lines: string, callIn = true) => ({
  [REPORT]: paper(`${FIELDS.replace('call-in: false', `call-in: ${callIn}`)}${lines}\n`, BODY),
});

/** What a council with an executive has to these papers, and what is said of them. */
export async function load(files: Record<string, string>, today = '2022-05-12') {
  const { archive, diagnostics } = await loadCouncil({ ...EXECUTIVE, ...files }, { today });
  return {
    report: archive?.reports[0],
    meeting: archive?.meetings[0],
    codes: diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code)
      .sort(),
    warnings: diagnostics.flatMap(({ code, severity }) => (severity === 'warning' ? [code] : [])),
    said: JSON.stringify(diagnostics),
  };
}
