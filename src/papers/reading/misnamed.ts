import { slugOf } from '../../language/slug.ts';

/** A file that is no paper for its name, and the name that was most likely meant. */
export type Misnamed = { readonly meant?: string; readonly message: string };

const MARKDOWN = /^(.+?)\.(?:md|markdown|mdown|mkdn?)(?:\.(?:txt|text|md|markdown))?$/i;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Why a file in a folder of papers is none, as a sentence; undefined where its name has nothing of a paper. */
export function whyNoPaper(name: string, beside: readonly string[]): Misnamed | undefined {
  const original = originalOf(name, beside);
  if (original !== undefined) {
    return {
      message: `This is a copy${beside.includes(original) ? ` of ${original}` : ''} that a program made, as where two people changed it at once, and nothing is published from it. Put what is missing into ${original}, and delete the copy.`,
    };
  }
  if (MINUTES_AS_FILE.test(name)) {
    return {
      message:
        'Nothing is published from this file: minutes are written in minutes.md, with who was present in its front matter. Put what this file says there, and delete it.',
    };
  }
  const stem = MARKDOWN.exec(name)?.[1] ?? /^(agenda|minutes)(?:\.\w{1,8})?$/i.exec(name)?.[1];
  if (stem === undefined) return undefined;
  // Other names of a report are reported where it is read.
  if (
    name.endsWith('.md') &&
    !/^(?:agenda|minutes?)\s*\.md$/i.test(name) &&
    !/\.(?:md|markdown)\.md$/i.test(name)
  ) {
    return undefined;
  }
  const meant = `${(slugOf(stem.trim()) || 'report').replace(/^minute$/, 'minutes')}.md`;
  if (meant === name) return undefined;
  const advice = beside.includes(meant)
    ? `There is a file ${meant} too: delete the one that isn’t wanted.`
    : `Rename it to ${meant}.`;
  const ending = /\.txt$/i.test(name) ? ' Windows may hide the last ending of a name.' : '';
  return {
    meant,
    message: `Nothing is published from a file of this name: papers have names of small letters that end with .md.${ending} ${advice}`,
  };
}

/** A file of fields, or of bare text, in a folder where each file is one committee, person or matter. */
const FIELDS_ALONE = /^(.+?)\.(?:ya?ml|json|toml|txt|text)$/i;

/** Why a file in a folder of committees, people or matters is none though it may be one, where its name ends otherwise. */
export function whyNotOfFolder(name: string, beside: readonly string[]): Misnamed | undefined {
  const stem = FIELDS_ALONE.exec(name)?.[1];
  if (stem === undefined) return undefined;
  const meant = `${slugOf(stem.trim())}.md`;
  if (meant === '.md') return undefined;
  return {
    meant,
    message: beside.includes(meant)
      ? `Nothing is read from a file of this name, and there is ${meant} too. Put what is missing into ${meant}, and delete this file.`
      : `Nothing is read from a file of this name. Rename it to ${meant}, with a line of three hyphens (---) before its fields and one after them.`,
  };
}

/** Minutes as a file that isn't text, by the names that such files have. */
const MINUTES_AS_FILE =
  /^(?:(?:draft|approved|signed|printed)[ _-])?minutes?(?:[ _-][^.]{0,80})?\.(?:pdf|docx?|odt|rtf|pages)$/i;

/** What programs add to the name of a second version of a file. */
const COPIES: readonly RegExp[] = [
  /^(.+?) ?\(\d{1,3}\)$/,
  /^(.+?) ?- ?Copy(?: ?\(\d{1,3}\))?$/i,
  /^(?:Copy|Kopie) (?:\(\d{1,3}\) )?of (.+)$/i,
  /^(.+?)[ _.-]?copy(?: \d{1,3})?$/,
  /^(.+?) ?\([^()]*\b(?:conflict|conflicted|version)\b[^()]*\)$/i,
  /^(.+?)[_.](?:sync-)?conflict(?:[-_. ].*)?$/i,
  /^(.+?)(?:_(?:BACKUP|BASE|LOCAL|REMOTE)_|\.(?:BACKUP|BASE|LOCAL|REMOTE)\.)\d+$/,
  /^(.+?)~\d*$/,
];

/** The paper that a file is a second version of; undefined where it is none. */
function originalOf(name: string, beside: readonly string[]): string | undefined {
  const stem = /^(.+)\.md(?:\.(?:orig|bak|old|rej|tmp|swp))?$/i.exec(name)?.[1];
  if (stem === undefined) return undefined;
  if (!/\.md$/i.test(name)) return `${stem}.md`;
  if (SLUG.test(stem) && !/-copy$/.test(stem)) return undefined;
  for (const pattern of COPIES) {
    const original = pattern.exec(stem)?.[1]?.trim();
    // "reprographics-copy.md" may be a name of its own, if there is no other that it is a copy of.
    const mayBeOwn = SLUG.test(stem) || original === undefined;
    if (original === undefined || (mayBeOwn && !beside.includes(`${original}.md`))) continue;
    return `${original}.md`;
  }
  // A synchronising program adds the name of a machine or a person.
  const begun = beside.find((other) => {
    const own = other.endsWith('.md') ? other.slice(0, -'.md'.length) : '';
    return (
      SLUG.test(own) &&
      stem.startsWith(own) &&
      /^(?:[ .]\d{1,3}$| ?[(~]|-[A-Z])/.test(stem.slice(own.length))
    );
  });
  return begun;
}

/** Why the settings or a folder of the papers aren’t known by their name, and what they should be called. */
export function whyNotAtTop(name: string, isFolder: boolean): Misnamed | undefined {
  if (isFolder) {
    const folder = /^(committee|meeting|page|decision|call-in|notice|topic)s?$/i
      .exec(name)?.[1]
      ?.toLowerCase();
    const meant = /^(?:people|persons?)$/i.test(name) ? 'people' : folder && `${folder}s`;
    return meant === undefined
      ? undefined
      : {
          meant,
          message: `Nothing is published from a folder of this name. Rename it to ${meant}.`,
        };
  }
  return /^council\.ya?ml(?:\.txt)?$|^council$/i.test(name)
    ? {
        meant: 'council.yaml',
        message:
          'The settings of the council aren’t read from a file of this name. Rename it to council.yaml.',
      }
    : undefined;
}
