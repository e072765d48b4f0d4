/**
 * A process that builds one site after the other, to be killed: `FOLDER FIRST [STEP] [exit]`. Each site says its number in
 * every file; one in three has other files. With a step, it kills itself there in its first build, or exits.
 */
import { build } from './council-site.ts';
import { siteNumber } from './numbered-sites.ts';

const [folder = '', first = '0', at, exit] = process.argv.slice(2);
for (let number = Number(first); number < Number(first) + 1000; number += 1) {
  await build(folder, siteNumber(number), {
    step: (name) => {
      if (at === undefined || !name.startsWith(at)) return;
      if (exit === 'exit') process.exit(0);
      process.kill(process.pid, 'SIGKILL');
    },
    ...(at === 'between the renames' && { exchange: () => Promise.resolve(false) }),
  });
  process.stdout.write(`${number}\n`);
}
