import { ADDRESSES, guideFieldsUrl, guideThemeUrl } from '../../papers/addresses.ts';
import { FIELDS_OF_GUIDE } from '../../rules/rule-guide.ts';
import { FIELD_KINDS, type FieldKind } from '../../papers/editor-files.ts';
import {
  type FieldEntry,
  fieldName,
  fieldReference,
  presenceInWords,
} from '../../papers/field-reference.ts';
import { asSentence } from '../../language/sentence.ts';
import { HOME } from '../links.ts';
import type { Link, PageView } from '../views.ts';

/** The page of the officer guide that leads to the fields of each kind of paper. */
export type FieldsView = PageView & {
  readonly about: string;
  readonly kinds: readonly {
    readonly title: string;
    readonly where: string;
    readonly url: string;
    /** The names of its fields, with the way to each. */
    readonly fields: readonly Link[];
  }[];
};

/** The page with the fields of one kind of paper. */
export type FieldsOfKindView = PageView & {
  readonly where: string;
  readonly fields: readonly FieldView[];
};

export type FieldView = {
  /** Address within the page. */
  readonly id: string;
  readonly name: string;
  readonly meaning: string;
  /** Whether it must be there, as a sentence. */
  readonly presence: string;
  readonly written: string;
  readonly otherwise?: string;
  /** The field with its example, as YAML. */
  readonly example?: string;
  readonly fields: readonly FieldView[];
};

const KINDS: Readonly<Record<FieldKind, readonly [title: string, where: string]>> = {
  council: ['The council', 'In council.yaml, at the top of the folder of papers.'],
  committee: ['A committee', 'At the top of its file in committees/, between lines of hyphens.'],
  agenda: ['An agenda', 'At the top of agenda.md in the folder of the meeting.'],
  report: ['A report', 'At the top of its file in the folder of the meeting.'],
  minutes: ['Minutes', 'At the top of minutes.md in the folder of the meeting.'],
  decision: [
    'A decision without a meeting',
    'At the top of its file in decisions/, in the folder of its year, between lines of hyphens.',
  ],
  'call-in': ['A call-in', 'At the top of its file in call-ins/, between lines of hyphens.'],
  notice: [
    'A notice',
    'At the top of its file in notices/, between lines of hyphens. Reports and decisions refer to it by its id.',
  ],
  page: [
    'A page of the council’s own',
    'At the top of its file in pages/, between lines of hyphens.',
  ],
  person: [
    'A person',
    'At the top of their file in people/, between lines of hyphens. The name of the file is the address of their page: do not change it.',
  ],
  matter: [
    'A matter',
    'At the top of its file in topics/, between lines of hyphens. The name of the file is what papers have as topic:.',
  ],
};

/** The ways to the fields of each kind of paper. */
export function fieldsView(): FieldsView {
  return {
    url: guideThemeUrl(FIELDS_OF_GUIDE.id),
    title: FIELDS_OF_GUIDE.title,
    description: FIELDS_OF_GUIDE.about,
    breadcrumbs: [HOME, { text: 'For officers', url: ADDRESSES.officers }],
    about: FIELDS_OF_GUIDE.about,
    kinds: FIELD_KINDS.map((kind) => {
      const [title, where] = KINDS[kind];
      const url = guideFieldsUrl(kind);
      const fields = fieldReference()[kind].map((entry) => {
        const { id, name } = fieldView(kind, entry);
        return { text: name, url: `${url}#${id}` };
      });
      return { title, where, url, fields };
    }),
  };
}

/** Every field of one kind of paper, from the schema that the check uses. */
export function fieldsOfKindView(kind: FieldKind): FieldsOfKindView {
  const [title, where] = KINDS[kind];
  return {
    url: guideFieldsUrl(kind),
    title: `${title}: fields`,
    description: `What each field means, whether it must be there, and how it is written. ${where}`,
    breadcrumbs: [
      HOME,
      { text: 'For officers', url: ADDRESSES.officers },
      { text: FIELDS_OF_GUIDE.title, url: guideThemeUrl(FIELDS_OF_GUIDE.id) },
    ],
    where,
    fields: fieldReference()[kind].map((entry) => fieldView(kind, entry)),
  };
}

function fieldView(kind: FieldKind, entry: FieldEntry): FieldView {
  const { path, meaning, presence, written, otherwise, example, fields } = entry;
  const name = fieldName(path);
  return {
    id: `${kind}-${path.replaceAll('.', '-')}`,
    name,
    meaning: asSentence(meaning),
    presence: presenceInWords(presence),
    written,
    ...(otherwise !== undefined && { otherwise }),
    ...(example !== undefined && { example: `${name}: ${example}` }),
    fields: fields.map((one) => fieldView(kind, one)),
  };
}
