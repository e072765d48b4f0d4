import type { FolderDigests } from '../../facts/digests.ts';
import type { RepositoryState } from '../../history/repository-state.ts';

/** What was looked at already, for the build that follows. */
export type Begun = {
  readonly digests: FolderDigests;
  readonly repository: Promise<RepositoryState>;
};
