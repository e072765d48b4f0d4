import { writeFileSync } from 'node:fs';
import { TABLE_FILE, tableOfBankHolidays } from '../src/law/bank-holidays.ts';
import { run } from './command-line/run.ts';

/** `npm run bank-holidays`: the table of bank holidays, written anew from the library that knows them. */
await run(() => {
  writeFileSync(TABLE_FILE, tableOfBankHolidays());
  console.log(TABLE_FILE);
  return Promise.resolve(0);
});
