import { checkContent } from '../src/publish/check-content.ts';
import { hasErrors } from '../src/domain/diagnostic.ts';
import { MisuseError } from '../src/publish/build-site.ts';
import {
  countDiagnostics,
  FORMATS,
  formatDiagnostics,
  type DiagnosticFormat,
} from '../src/publish/diagnostic-formats.ts';
import { isOfficersTerminal, placesFor } from './command-line/officers-terminal.ts';
import { readOptions, readToday } from './command-line/options.ts';
import { run } from './command-line/run.ts';

await run(async () => {
  const options = readOptions({
    input: 'the folder of the papers, else content',
    today: 'the day that is taken for today, such as 2022-05-11',
    format: FORMATS.join(', '),
  });
  const format = (options.format ?? 'text') as DiagnosticFormat;
  if (!FORMATS.includes(format)) {
    throw new MisuseError(
      `There is no format "${format}". The formats are: ${FORMATS.join(', ')}.`,
    );
  }
  const diagnostics = await checkContent({
    input: options.input ?? 'content',
    today: readToday(options.today),
    cacheDir: '.cache/appendices',
    ...placesFor(process.env),
  });
  const privately = isOfficersTerminal(process.stdout, process.env);
  process.stdout.write(formatDiagnostics(diagnostics, format, { privately }));
  console.error(countDiagnostics(diagnostics));
  return hasErrors(diagnostics) ? 1 : 0;
});
