import { GitHub, getOctokitOptions } from "@actions/github/lib/utils";
import type { GitHubApi } from "../../../src/publish/github/api.ts";

/** GitHub's client without retries and pacing: their queues cost 15 ms a request, which is most of a test's time. */
export function plainClient(baseUrl: string, token: string): GitHubApi {
  const quiet = (): void => {};
  return new GitHub(getOctokitOptions(token, { baseUrl, log: { debug: quiet, info: quiet, warn: quiet, error: quiet } }));
}
