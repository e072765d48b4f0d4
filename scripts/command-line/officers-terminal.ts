/** Set by the services that run checks and keep their logs for others to read. */
const LOGGED_BY = ['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD', 'JENKINS_URL', 'BUILDKITE'];

/** Whether nobody but the officer reads what is written: a terminal, and not the log of a service. */
export function isOfficersTerminal(
  stream: { readonly isTTY?: boolean },
  env: NodeJS.ProcessEnv,
): boolean {
  return stream.isTTY === true && !isLogged(env);
}

/** Pictures of what a PDF hides are kept beside the cache, on the officer's own machine alone. */
export function placesFor(env: NodeJS.ProcessEnv): { placesDir?: string } {
  return isLogged(env) ? {} : { placesDir: '.cache/hidden' };
}

/** Whether it runs on GitHub, which shows what is said in its own form at the line of a file. */
export const isGithub = (env: NodeJS.ProcessEnv): boolean => env['GITHUB_ACTIONS'] === 'true';

function isLogged(env: NodeJS.ProcessEnv): boolean {
  return LOGGED_BY.some((name) => !['', '0', 'false'].includes(env[name] ?? ''));
}
