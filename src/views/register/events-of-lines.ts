import type { PaperPast } from '../../history/register/paper-past.ts';
import { isAsItWas } from '../../history/register/known-text.ts';
import { isOnTheSite, type RegisterEntry } from '../../history/register/register-line.ts';
import { agendasMoved } from './agendas-moved.ts';
import { goneOn } from './gone-on.ts';
import type { RegisterPapers } from './register-papers.ts';

/** What happened to a paper; `moved`: it came from another address, as it was there; `moved-and-changed`: and it was changed. */
export type PaperEvent = RegisterEntry['what'] | 'moved' | 'moved-and-changed';

/** What a line says happened; that a paper came from another address only the lines before it show. */
export function eventIn({ events }: PaperPast, entry: RegisterEntry): PaperEvent {
  const before = events[events.findIndex(({ number }) => number === entry.number) - 1];
  if (!before || before.address === entry.address) return entry.what;
  // It went with its meeting, and is withheld there.
  if (!isOnTheSite(entry.what)) return entry.what;
  // It was away, and is at another address than then.
  if (!isOnTheSite(before.what)) return entry.what === 'published' ? 'returned' : entry.what;
  const text = events.findLast(({ number, sha256 }) => sha256 && number < entry.number);
  return text && !isAsItWas(text, entry) ? 'moved-and-changed' : 'moved';
}

/** The same, and that it went on to another address: its last line alone doesn't show that. */
export function lastEventOf(
  past: RegisterPapers['past'],
  paper: PaperPast,
): PaperEvent | 'gone-on' {
  const on = goneOn(past, paper);
  return on && on.again === undefined ? 'gone-on' : eventIn(paper, paper.last);
}

/** The same of any line. */
export function eventOfLine(
  { past, register }: Pick<RegisterPapers, 'past' | 'register'>,
  paper: PaperPast,
  entry: RegisterEntry,
): PaperEvent | 'gone-on' {
  if (entry.number === paper.last.number) return lastEventOf(past, paper);
  // An agenda may be back at its address: its meeting was to be on another day in between.
  const isAgenda = entry.kind === 'agenda' && entry.what === 'removed';
  const isMoved = isAgenda && agendasMoved(register.entries).to.has(entry.number);
  return isMoved ? 'gone-on' : eventIn(paper, entry);
}
