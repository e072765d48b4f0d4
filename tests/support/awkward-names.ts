/**
 * Names of folders that a council may well choose, and that are easily taken for something else: part of an
 * address, a pattern, a word of the shell.
 */
export const AWKWARD_NAMES: readonly string[] = [
  'Papers #1',
  '50%',
  '%41 %2F',
  'Reports [2022] (final)',
  '{a,b}',
  'Cabinet é è – “May”',
  "it's $HOME & co; !",
  '..odd',
  // Windows allows neither; a "\\" Node itself refuses in the path of a module.
  ...(process.platform === 'win32' ? [] : ['what? *.md', 'a: "b" |<c>']),
];
