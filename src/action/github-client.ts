import type { GitHubApi } from "../publish/github/api.ts";
import { paced } from "../publish/github/pace.ts";

export interface ClientOptions {
  /** Absent: requests go without one, which reads what is public. */
  readonly token?: string;
  /** Absent: GITHUB_API_URL, else https://api.github.com. */
  readonly baseUrl?: string;
  /** Told of waits, which can be long: somebody watches. */
  readonly notify: (message: string) => void;
  /** The length of a second in milliseconds; a test has shorter ones. */
  readonly second?: number;
}

/** Beyond this a run stops and says so instead of sleeping on a paid machine. */
const patience = 15 * 60;
/** How often one request is sent again after GitHub said that it comes too fast. */
const slowdowns = 5;

/**
 * GitHub's client: sends again what failed for no reason of ours, waits when GitHub asks for it, and paces what it
 * writes. Loaded only when it is asked for, since it takes longer to load than a whole check takes to run.
 */
export async function githubClient({ token, baseUrl, notify, second = 1000 }: ClientOptions): Promise<GitHubApi> {
  const [{ GitHub, defaults, getOctokitOptions }, { retry }, { throttling }] = await Promise.all([
    import("@actions/github/lib/utils"),
    import("@octokit/plugin-retry"),
    import("@octokit/plugin-throttling"),
  ]);
  const quiet = (): void => {};
  const slowDown = (limit: string, retryAfter: number, retries: number): boolean => {
    const goesOn = retries < slowdowns && retryAfter <= patience;
    notify(`GitHub's ${limit} is reached; ${goesOn ? `waiting ${retryAfter} seconds` : `it would be lifted in ${retryAfter} seconds`}.`);
    return goesOn;
  };
  const options = {
    ...(baseUrl === undefined ? {} : { baseUrl }),
    userAgent: "schema-sync-agent",
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    retry: { retryAfterBaseValue: second },
    throttle: {
      retryAfterBaseValue: second,
      // GitHub allows 80 writes a minute and 500 an hour
      // (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits).
      write: paced({ burst: 20, every: second }),
      // What people are notified of counts for more: octokit's own pace after the first few.
      notifications: paced({ burst: 4, every: 3 * second }),
      onRateLimit: (retryAfter: number, _options: object, _octokit: unknown, retries: number) =>
        slowDown("rate limit", retryAfter, retries),
      onSecondaryRateLimit: (retryAfter: number, _options: object, _octokit: unknown, retries: number) =>
        slowDown("secondary rate limit", retryAfter, retries),
    },
  };
  const Client = GitHub.plugin(retry, throttling);
  // Without a token there is no authentication to set up; `getOctokitOptions` insists on one.
  type Options = NonNullable<ConstructorParameters<typeof Client>[0]>;
  return new Client(
    token === undefined ? ({ ...defaults, ...options } as unknown as Options) : getOctokitOptions(token, options as unknown as Options),
  );
}
