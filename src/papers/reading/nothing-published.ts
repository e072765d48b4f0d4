import { commandLine } from '../../program/program.ts';

/** Where what is read from each folder is, but for those of meetings. */
const WHERE: Readonly<Record<string, string>> = {
  decisions:
    'A decision is a file in the folder of its year, such as decisions/2026/hob-lane-zone.md',
  'call-ins': 'A call-in is a file in call-ins, such as call-ins/hob-lane-zone.md',
  notices: 'A notice is a file in notices, such as notices/kd7.md',
  committees: 'A committee is a file in committees, such as committees/plans-panel.md',
  people: 'A person is a file in people, such as people/ann-lee.md',
  topics: 'A matter is a file in topics, such as topics/hob-lane-bridge.md',
};

/** What to do with a file or folder from which nothing is published. */
export function nothingPublished(path: string): string {
  const where = WHERE[path.split('/')[0] ?? ''];
  if (where !== undefined) {
    const [, ending] = /\.(\w{1,5})$/.exec(path) ?? [];
    return `Nothing is published from here. ${where}. ${whatToDo(ending)}.`;
  }
  const isDocument = /\.(?:docx|odt|pdf)$/i.test(path);
  return (
    'Nothing is published from here. A report is <name>.md in the folder of its meeting, and the files that belong to it are in the folder <name>. ' +
    (isDocument
      ? `Move it there if it belongs to one; or make a report of it: ${commandLine('import', 'FILE')}`
      : 'Move it there, or delete it.')
  );
}

/** @param ending that of the name of a file; none of a folder. */
function whatToDo(ending: string | undefined): string {
  if (ending === undefined) return 'Move what is in this folder there, or delete it';
  if (/^(?:png|jpe?g|gif|webp|svg|heic|tiff?|bmp)$/i.test(ending))
    return 'No page shows a picture from this folder. Delete the file';
  return 'Write what this file says in a file there, and delete this one';
}
