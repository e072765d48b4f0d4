import type { z } from 'zod';

/**
 * What to write where there is something else, for fields whose schema doesn’t say it itself. The library’s own words are about
 * programs, and are never shown.
 */
export function adviceOn(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return ADVICE_BY_KIND[issue.expected] ?? SAMPLE;
    case 'invalid_value':
      return issue.values.length === 1
        ? `write ${String(issue.values[0])}`
        : `write one of: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      if (issue.origin === 'array') return 'write at least one entry';
      if (issue.origin === 'string') return 'write some text';
      return issue.inclusive === false
        ? `write a number above ${String(issue.minimum)}`
        : `write a number of at least ${String(issue.minimum)}`;
    case 'too_big':
      return issue.origin === 'array' || issue.origin === 'string'
        ? 'write less'
        : `write a number of at most ${String(issue.maximum)}`;
    case 'invalid_key':
      return 'write the names of its fields with small letters, digits and hyphens';
    case 'not_multiple_of':
      return 'write a whole number';
    default:
      return SAMPLE;
  }
}

const SAMPLE = 'write it as the officer guide shows it';

const ADVICE_BY_KIND: Readonly<Record<string, string>> = {
  array:
    'write a list: each entry on a line of its own that begins with a hyphen, or all of them in [brackets]',
  object: 'write its fields below it, each on a line of its own',
  record: 'write its fields below it, each on a line of its own',
  string: 'write a text',
  boolean: 'write true for Yes or false for No',
  number: 'write a number',
  int: 'write a whole number',
  never: 'take it out',
};
