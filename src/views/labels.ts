import type { Ward } from '../papers/council/council.ts';

/** "All wards", or their names. */
export function wardsLabel(wards: 'all' | readonly Ward[]): string {
  return wards === 'all' ? 'All wards' : wards.map((ward) => ward.name).join(', ');
}

/** "1 paper", "3 papers". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
