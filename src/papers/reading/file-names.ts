import { unseenIn, visibleText } from '../../language/visible-text.ts';

/** Bytes of a name; systems allow 255, and what is made of it has a longer one for a moment. */
export const MOST_NAME_BYTES = 200;

/** Node reads it in place of bytes that are no text: such a file can’t even be opened by the name it gives. */
const GARBLED = '\uFFFD';

/** Why nothing can be done with a file or folder of this name, as a sentence; undefined where it can be read. */
export function whyUnreadable(name: string): string | undefined {
  if (name.includes(GARBLED)) {
    return `The name ${quoted(name)} isn’t in UTF-8, as after unpacking an old ZIP file. ${RENAME}`;
  }
  const [first] = unseenIn(name);
  if (first !== undefined) {
    return `The name ${quoted(name)} has a character that can’t be seen, which is written here as ${visibleText(first)}. ${RENAME}`;
  }
  const bytes = Buffer.byteLength(name);
  if (bytes > MOST_NAME_BYTES) {
    return `The name ${quoted(`${name.slice(0, 40)}…`)} has ${bytes} bytes, and ${MOST_NAME_BYTES} are the most. ${RENAME}`;
  }
  return undefined;
}

const RENAME = 'Rename it, with letters, digits, spaces and hyphens.';

const quoted = (name: string): string => `"${visibleText(name)}"`;

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** Why a colleague’s machine can’t have a file or folder of this name, as a sentence; undefined where it can. */
export function whyUnportable(name: string): string | undefined {
  const [character] = /[<>:"|?*\\]/.exec(name) ?? [];
  if (character !== undefined) {
    return `The name ${quoted(name)} has the character ${character}, which Windows doesn’t allow. ${RENAME}`;
  }
  if (/[. ]$/.test(name)) {
    return `The name ${quoted(name)} ends with a ${name.endsWith('.') ? 'full stop' : 'space'}, which Windows takes away. ${RENAME}`;
  }
  if (DEVICE.test(name)) {
    return `Windows keeps the name ${quoted(name)} for a device. Give it another name.`;
  }
  return undefined;
}

/** Those names of a folder that another machine takes for one that is before them, with a sentence for each. */
export function findTwins(names: readonly string[]): { name: string; message: string }[] {
  const seen = new Map<string, string>();
  return names.flatMap((name) => {
    const key = name.normalize('NFC').toLowerCase().normalize('NFC');
    const other = seen.get(key);
    if (other === undefined) {
      seen.set(key, name);
      return [];
    }
    const how =
      other.normalize('NFC') === name.normalize('NFC')
        ? 'The letters of two names here are the same, and are stored in different ways'
        : `${quoted(other)} and ${quoted(name)} differ only in capital letters`;
    const message = `${how}: on Windows and Macs, one file would take the other’s place. Rename or delete one of the two.`;
    return [{ name, message }];
  });
}
