import { stringify } from 'yaml';
import type { Answer } from '../fields/answers.ts';
import type { Exemption } from '../fields/exemption.ts';
import type { ReadFields } from '../fields/report-fields.ts';
import { dateIn } from '../fields/values.ts';
import type { OwnField, Question } from '../../source/markdown/report-template.ts';
import type { Findings } from '../findings.ts';
import type { ImportFrame } from '../frame.ts';

type Context = {
  readonly frame: ImportFrame;
  readonly exemption: Exemption;
  readonly findings: Findings;
  readonly propertyTitle: string;
  /** Words of notes that were called in a line which became a field. */
  readonly notes: readonly string[];
  /** Whether the text speaks of an appendix. */
  readonly namesAppendix: boolean;
};

/**
 * Writes the front matter. What the document doesn't say for certain is a comment in place of the field, so that the
 * check asks for it: nothing is guessed.
 */
export function writeFrontMatter(fields: ReadFields, context: Context): string {
  const { frame, findings, exemption } = context;
  const lines: string[] = [];
  const put = (key: string, value: unknown): void => void lines.push(`${key}: ${scalar(value)}`);
  const ask = (key: string, why: string): void => {
    lines.push(comment(`${key}: ? (${why})`));
    findings.ask(`${key}: ${why}`);
  };
  const putAnswer = (key: string, answer: Answer | undefined): void => {
    if (answer?.kind !== 'answered') return ask(key, answer?.why ?? 'the document doesn’t say');
    put(key, answer.value);
    if (answer.confirm !== undefined) findings.ask(`${key}: ${answer.confirm}`);
  };

  if (fields.title === undefined) {
    const hint =
      context.propertyTitle === '' ? '' : `; its properties say “${context.propertyTitle}”`;
    ask('title', `the document has none${hint}`);
  } else put('title', fields.title);
  if (fields.reportOf === undefined) ask('report-of', 'the document doesn’t say');
  else put('report-of', fields.reportOf);
  const isAsked = (question: Question, isAnswered: boolean): boolean =>
    isAnswered || (frame.template?.asks.includes(question) ?? true);
  if (isAsked('call-in', fields.callIn?.kind === 'answered')) putAnswer('call-in', fields.callIn);
  if (exemption.exempt === false) put('exempt', false);
  else ask('exempt', exemption.question ?? 'the document doesn’t say');
  if (exemption.exempt === false && exemption.question !== undefined) {
    lines.push(comment(`exempt: to confirm: ${exemption.question}`));
    findings.ask(`exempt: ${exemption.question}`);
  }
  putWards(fields, { put, ask, findings, lines });
  if (isAsked('ward-members-consulted', fields.consulted?.kind === 'answered'))
    putAnswer('ward-members-consulted', fields.consulted);
  if (fields.pillars?.kind === 'answered') put('pillars', fields.pillars.names);
  else if (isAsked('pillars', fields.pillars !== undefined)) {
    if (frame.pillars.length === 0 && !fields.pillars) put('pillars', []);
    else ask('pillars', fields.pillars?.why ?? 'the document doesn’t say');
  }
  lines.push(...appendixLines(fields, context));
  lines.push(...backgroundLines(fields, ask));
  for (const field of frame.template?.fields ?? []) {
    const said = fields.own.get(field.key);
    const value = said === undefined ? undefined : ownValueOf(field, said);
    if (value !== undefined) put(field.key, value);
    else if (said !== undefined) ask(field.key, `the document says “${said}”`);
    else if (field.required) ask(field.key, 'the document doesn’t say');
  }
  if (fields.keyDecision?.kind === 'answered' && fields.keyDecision.value) {
    ask('key-decision', 'the document says that it is one: write when its notice was published');
  }
  for (const { label, value } of fields.unknown) lines.push(comment(`${label}: ${value}`));
  for (const note of context.notes) lines.push(comment(`a note of the list above: ${note}`));
  return ['---', ...lines, '---', ''].join('\n');
}

/** What a document says in a field of the council's own, as its kind is written; none where it can't be. */
function ownValueOf({ kind, choices }: OwnField, said: string): unknown {
  const text = said.replace(/\s+/g, ' ').trim();
  switch (kind) {
    case 'list':
      return text.split(/\s*[;,]\s*/).filter((entry) => entry !== '');
    case 'yes-no':
      return /^(?:yes|no)\b/i.test(text) ? /^yes/i.test(text) : undefined;
    case 'choice':
      return choices?.find((choice) => choice.toLowerCase() === text.toLowerCase());
    case 'date':
      return dateIn(text);
    case 'amount':
      return /^£? ?\d[\d,]*(?:\.\d\d)?$/.test(text) ? text : undefined;
    case 'link':
      return /^https?:\/\/\S+$/.test(text) ? text : undefined;
    case 'text':
      return text;
  }
}

function putWards(
  { wards }: ReadFields,
  {
    put,
    ask,
    findings,
    lines,
  }: {
    put: (key: string, value: unknown) => void;
    ask: (key: string, why: string) => void;
    findings: Findings;
    lines: string[];
  },
): void {
  if (!wards) return ask('wards', 'the document doesn’t say');
  put('wards', wards.wards);
  for (const name of wards.unknown) findings.ask(`wards: “${name}” is no ward in council.yaml`);
  for (const note of wards.notes) {
    lines.push(comment(`wards: the document says “${note}”`));
    findings.ask(`wards: the document says “${note}”`);
  }
}

function appendixLines({ appendices }: ReadFields, { findings, namesAppendix }: Context): string[] {
  if (!appendices || appendices.length === 0) {
    if (!appendices && namesAppendix)
      findings.ask('appendices: the text speaks of an appendix, and the document lists none');
    else if (!appendices) findings.ask('appendices: the document lists none');
    return ['appendices: []'];
  }
  const lines = ['appendices:'];
  for (const [at, { label, title, isToFollow, exempt }] of appendices.entries()) {
    lines.push(`  - title: ${scalar(title)}`);
    const name = `appendix ${at + 1} (“${title}”)`;
    if (isToFollow) {
      lines.push(`    ${comment('expected: ? (to follow; the document doesn’t say when)')}`);
      findings.ask(`${name}: the day on which it is expected (expected:)`);
    }
    if (label !== '' && label !== String(at + 1))
      findings.ask(`${name} is ${label} in the document: the text may call it so`);
    if (!exempt) continue;
    lines.push('    exempt:', `      paragraphs: [${exempt.join(', ')}]`);
    for (const key of ['reason', 'public-interest', 'review'])
      lines.push(`      ${comment(`${key}: ?`)}`);
    findings.ask(
      `${name} is exempt: its reason, the public interest and the day of its review (exempt:)`,
    );
  }
  return lines;
}

function backgroundLines(
  { backgroundPapers }: ReadFields,
  ask: (key: string, why: string) => void,
): string[] {
  if (!backgroundPapers) {
    ask('background-papers', 'the document lists none');
    return [];
  }
  if (backgroundPapers.length === 0) return ['background-papers: []'];
  return [
    'background-papers:',
    ...backgroundPapers.flatMap(({ title, url }) =>
      url === undefined
        ? [`  - ${scalar(title)}`]
        : [`  - title: ${scalar(title)}`, `    url: ${scalar(url)}`],
    ),
  ];
}

/** In one line, in quotes only where it needs them. */
const scalar = (value: unknown): string =>
  Array.isArray(value) && value.length > 0
    ? `[${value.map((one) => stringify(one, { lineWidth: 0, defaultStringType: /[,[\]{}]/.test(String(one)) ? 'QUOTE_DOUBLE' : 'PLAIN' }).trim()).join(', ')}]`
    : stringify(value, { lineWidth: 0, blockQuote: false }).trim();

const comment = (text: string): string => `# ${text.replace(/\s+/g, ' ').trim()}`;
