import { visibleText } from '../../src/language/visible-text.ts';

const NO_FOLDER = 'mkdir';

const GONE = 'gone';

/** What a machine may refuse, by the code of the system, and what to do. */
const WORDS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Free some space, or name folders on another disk, and try again.',
  EDQUOT:
    'Your share of the disk is used up. Free some space, or ask for a larger share, and try again.',
  EFBIG: 'A file would be larger than this disk can hold. Name a folder on another disk.',
  EROFS: 'The disk can only be read. Name a folder that you may write to.',
  EACCES: 'You don’t have permission for it. Ask for permission, or name another file or folder.',
  EPERM: 'The system doesn’t permit it. Ask for permission, or name another file or folder.',
  EMFILE:
    'Too many files are open at once. Close other programs, or allow more (ulimit -n 4096), and try again.',
  ENFILE: 'Too many files are open on this machine. Close other programs, and try again.',
  ENOMEM: 'The machine has no memory left. Close other programs, and try again.',
  EIO: 'The disk failed. Check it, and try again with a copy on another one.',
  ENAMETOOLONG:
    'The name of a file would be too long. Choose a shorter name, or a folder higher up.',
  EBUSY: 'Another program is using it. Close that program, and try again.',
  [GONE]:
    'A file or folder isn’t there, or was taken away meanwhile. Wait until nobody changes the files, and try again.',
  ENOTDIR: 'A file is where a folder should be. Move it, or name another folder.',
  [NO_FOLDER]:
    'A folder can’t be made, perhaps since the disk can only be read. Name a folder that you may write to.',
  ELOOP: 'Links lead to each other in a circle. Take them out, or name another folder.',
  EISDIR: 'A folder is where a file should be. Move it, or name another file.',
};

/** How programs in other languages say the same. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/no space left on device|os error 28\b/i, 'ENOSPC'],
  [/disk quota exceeded|os error 122\b/i, 'EDQUOT'],
  [/read-only file system|os error 30\b/i, 'EROFS'],
  [/permission denied|os error 13\b/i, 'EACCES'],
  [/too many open files|os error 24\b/i, 'EMFILE'],
];

/** Causes of causes; more than this are a circle. */
const MOST_CAUSES = 10;

/**
 * What the machine refused, in a sentence that says what to do; undefined where an error has another reason.
 * @param error whatever was thrown; what it was caused by is looked at too.
 */
export function systemFault(error: unknown): string | undefined {
  const seen = [error];
  for (let at = 0; at < seen.length && at < MOST_CAUSES; at += 1) {
    const one = seen[at];
    if (!(one instanceof Error)) continue;
    const code = codeOf(one);
    if (code !== undefined) return sentence(code, one);
    const { cause, originalError } = one as { cause?: unknown; originalError?: unknown };
    const errors = (one as { errors?: unknown }).errors;
    seen.push(cause, originalError, ...(Array.isArray(errors) ? (errors as unknown[]) : []));
  }
  return undefined;
}

function codeOf(error: Error): string | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code !== undefined && Object.hasOwn(WORDS, code)) return code;
  // Node's own word for a folder that can't be made with those above it, such as on a disk to be read only.
  if (code === 'ENOENT' && syscall === 'mkdir') return NO_FOLDER;
  // Or for a folder that is to be below a file.
  if (code === 'EEXIST' && syscall === 'mkdir') return 'ENOTDIR';
  // A program that isn’t there has a message of its own.
  if (code === 'ENOENT' && syscall !== undefined && !syscall.startsWith('spawn')) return GONE;
  // An error that came from a thread has its words alone.
  const written = /^(E[A-Z]+): /.exec(error.message)?.[1];
  if (written !== undefined && Object.hasOwn(WORDS, written)) return written;
  return FOREIGN.find(([words]) => words.test(error.message))?.[1];
}

function sentence(code: string, error: Error): string {
  const { path, dest } = error as { path?: unknown; dest?: unknown };
  const named = [dest, path].find((one) => typeof one === 'string' && one !== '');
  const where = typeof named === 'string' ? ` It was about ${visibleText(named)}.` : '';
  return `${WORDS[code]}${where} (${code === GONE ? 'ENOENT' : code})`;
}
