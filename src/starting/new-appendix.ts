import { addToList } from './add-to-list.ts';
import { type NewPaper, yamlText } from './new-paper.ts';

export type AppendixAnswers = {
  readonly title: string;
  /** The path of the report below the folder of the papers. */
  readonly report: string;
  /** Its text. */
  readonly source: string;
  /** How many appendices it has. */
  readonly before: number;
  /** ISO 8601: when it is expected, where it is to follow. */
  readonly expected?: string;
};

/** An appendix in the front matter of its report; it is to follow until its file is in the report's folder. */
export function newAppendix(answers: AppendixAnswers): NewPaper {
  const { title, report, source, before, expected } = answers;
  const folder = report.replace(/\.md$/, '');
  const name = `appendix-${before + 1}.pdf`;
  const entry = [
    `title: ${yamlText(title)}`,
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
  ];
  const added = addToList(source, 'appendices', entry);
  return {
    files: { [`${folder}/.gitkeep`]: '' },
    ...(added !== undefined && { added: { [report]: added } }),
    notes: [
      ...(added === undefined ? [`Add it to appendices: in ${report}: - ${entry.join(', ')}`] : []),
      `It is “to follow” until its file is ${folder}/${name}.`,
    ],
  };
}
