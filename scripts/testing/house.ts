import { cruise } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { HOUSE_RULES } from './house-rules.ts';

/**
 * Checks what imports what, and exits 1 where a rule is broken. The library's own command takes the path of its rules
 * for an address, and fails in a folder that has "#" or "%" in its name.
 */
const { output, exitCode } = await cruise(
  ['src', 'layouts', 'scripts'],
  HOUSE_RULES,
  { extensions: ['.ts', '.js', '.cjs', '.json'] },
  { tsConfig: extractTsConfig('tsconfig.json') },
);
console.log(output);
process.exitCode = exitCode === 0 ? 0 : 1;
