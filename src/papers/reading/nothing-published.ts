import { commandLine } from '../../program/program.ts';

/** Where what is read from each folder of the record is. */
const WHERE_RECORD: Readonly<Record<string, string>> = {
  decisions:
    'A decision is a file in the folder of its year, such as decisions/2026/hob-lane-zone.md',
  'call-ins': 'A call-in is a file in call-ins, such as call-ins/hob-lane-zone.md',
  notices: 'A notice is a file in notices, such as notices/kd7.md',
};

/** What to do with a file or folder from which nothing is published. */
export function nothingPublished(path: string): string {
  const record = WHERE_RECORD[path.split('/')[0] ?? ''];
  if (record !== undefined) {
    const isFolder = !/\.\w{1,5}$/.test(path);
    return `Nothing is published from here. ${record}. ${isFolder ? 'Move what is in this folder there, or delete it' : 'Write what this file says in a file there, and delete this one'}.`;
  }
  const isDocument = /\.(?:docx|odt|pdf)$/i.test(path);
  return (
    'Nothing is published from here. A report is <name>.md in the folder of its meeting, and the files that belong to it are in the folder <name>. ' +
    (isDocument
      ? `Move it there if it belongs to one; or make a report of it: ${commandLine('import', 'FILE')}`
      : 'Move it there, or delete it.')
  );
}
