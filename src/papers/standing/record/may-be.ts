/** Whether a printed name may be another's: "C O'Dwyerson" and "O'Dwyerson" are those of Colm O'Dwyerson. */
export function mayBe(printed: string, name: string): boolean {
  if (printed === name) return true;
  const words = printed.split(' ');
  const whole = name.split(' ');
  if (words.at(-1) !== whole.at(-1)) return false;
  const given = words.slice(0, -1);
  return (
    given.length === 0 ||
    given.every((word) => word.length === 1 && whole[0]?.startsWith(given[0] ?? ''))
  );
}
