/** What to do about a file whose name can’t be an address, such as "Two words.md". */
export function addressAdvice(name: string, example: string): string {
  const slug = slugOf(name);
  return `"${name}.md" can’t be an address. ${slug === '' ? `Name the file with small letters, digits and hyphens, such as ${example}.md` : `Rename it to ${slug}.md`}.`;
}

/** An address part of a name: "Scrutiny Board (Children and Families)" → "scrutiny-board-children-and-families". */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
