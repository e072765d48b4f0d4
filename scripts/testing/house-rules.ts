import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser';

/** Each folder may import from itself and from those above it in this list. */
const HOUSE = [
  'src/program',
  'src/language',
  'src/law',
  'src/rules',
  'src/source',
  'src/history',
  'src/files',
  'src/printing',
  'src/papers',
  'src/import',
  'src/facts',
  'src/views',
  'layouts',
  'src/outputs',
  'src/proof',
  'src/starting',
  'src/check',
  'src/build',
];

type Apart = {
  readonly from: string;
  readonly to: readonly [string, ...string[]];
  readonly except?: readonly string[];
  readonly why: string;
};

/** What a folder may not import although it is above it. */
const APART: readonly Apart[] = [
  { from: 'src/files', to: ['src/source', 'src/history'], why: 'files knows no council' },
  { from: 'src/printing', to: ['src/source', 'src/history'], why: 'printing knows no council' },
  { from: 'src/proof', to: ['src/views', 'layouts', 'src/outputs'], why: 'proof knows no pages' },
  {
    from: 'src/check',
    to: ['src/views', 'layouts', 'src/outputs', 'src/proof'],
    why: 'a check makes nothing',
  },
  ...[
    'src/facts',
    'src/views',
    'layouts',
    'src/outputs',
    'src/proof',
    'src/check',
    'src/build',
  ].map((from): Apart => ({
    from,
    to: ['src/import'],
    why: 'nothing that is built needs an import',
  })),
  {
    from: 'layouts',
    to: ['src/source', 'src/history', 'src/files', 'src/printing', 'src/facts'],
    except: ['src/source/safe-html', 'src/files/text/text.ts'],
    why: 'layouts show views',
  },
];

/** The scripts that aren't packed. */
const DEVELOPERS =
  '^scripts/(?:bench|figures|packing|testing|(?:bank-holidays|bench|figures|package|test)\\.ts$|run\\.js$)';

const inside = (folder: string): string => `^${folder}/`;

/**
 * The direction of imports (CONTRIBUTING.md, "The house"), for dependency-cruiser: from above alone, and never in a
 * circle. What is packed uses only the libraries that are installed with it.
 */
export const HOUSE_RULES: ICruiseOptions = {
  validate: true,
  ruleSet: {
    forbidden: [
      {
        name: 'no-circle',
        severity: 'error',
        comment: 'Modules that import each other in a circle can only be understood together.',
        from: {},
        to: { circular: true },
      },
      {
        name: 'declared-libraries',
        severity: 'error',
        comment: 'What a council installs has the dependencies of package.json, and no others.',
        from: { path: ['^src/', '^layouts/', '^scripts/'], pathNot: DEVELOPERS },
        to: {
          dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
          dependencyTypesNot: ['type-only'],
        },
      },
      ...HOUSE.map((folder, at): IForbiddenRuleType => ({
        name: `${folder.replace('src/', '')}-one-way`,
        severity: 'error',
        comment: `${folder} may import from itself and from what comes before it in the house.`,
        from: { path: inside(folder) },
        to: { path: [...HOUSE.slice(at + 1), 'scripts', 'tests'].map(inside) },
      })),
      ...APART.map(({ from, to, except, why }): IForbiddenRuleType => ({
        name: `${from.replace('src/', '')}-apart-${to[0].replace('src/', '')}`,
        severity: 'error',
        comment: why,
        from: { path: inside(from) },
        to: {
          path: to.map(inside),
          ...(except && { pathNot: except.map((path) => `^${path}`) }),
        },
      })),
    ],
  },
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: true,
  outputType: 'err',
};
