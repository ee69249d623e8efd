import { UserError } from "../../errors.ts";

/** What a failed request says, whatever threw it: octokit's RequestError and GraphqlResponseError are told by their shape. */
interface Failure {
  readonly status?: number;
  readonly message?: string;
  readonly response?: {
    readonly headers?: Readonly<Record<string, string | number | undefined>>;
    readonly data?: {
      readonly message?: string;
      readonly errors?: readonly (string | { readonly message?: string; readonly field?: string })[];
    };
  };
  readonly errors?: readonly { readonly type?: string; readonly message?: string }[];
}

/** The HTTP status with which GitHub refused; undefined where there was no answer or it was no refusal. */
export function statusOf(error: unknown): number | undefined {
  return typeof error === "object" && error !== null ? (error as Failure).status : undefined;
}

/** True for 403 and 404: the token may not do it. GitHub hides what a token may not even read behind "Not Found". */
export function isForbidden(error: unknown): boolean {
  const status = statusOf(error);
  return status === 403 || status === 404;
}

/** Everything that GitHub said about a refusal, in one line. */
export function reasonOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  const { message = "no reason given", response, errors } = error as Failure;
  const details = (response?.data?.errors ?? []).map((detail) =>
    typeof detail === "string" ? detail : (detail.message ?? (detail.field === undefined ? "" : `${detail.field} is not valid`)),
  );
  const said = [response?.data?.message ?? message, ...details, ...(errors ?? []).map((detail) => detail.message ?? "")];
  return [...new Set(said.map((text) => text.replaceAll(/\s+/g, " ").trim()).filter((text) => text !== ""))].join(": ");
}

const creationSetting =
  "the repository's (or organization's) setting Actions → General → Workflow permissions → " +
  '"Allow GitHub Actions to create and approve pull requests" is off. Turn it on, or give the action the token of a GitHub App';

/** The setting, where it is the cause; GitHub answers 403 with these words whatever permissions the token has. */
export function creationIsOff(error: unknown): string | undefined {
  return /not permitted to create or approve pull requests/i.test(reasonOf(error)) ? creationSetting : undefined;
}

/**
 * The permissions that would do, as a workflow writes them: `contents: write`. GitHub names them in a header of its
 * refusal, alternatives parted by `;`, several that are needed together by `,`
 * (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible).
 */
export function neededPermissions(error: unknown, fallback: string): string {
  const accepted = (error as Failure | undefined)?.response?.headers?.["x-accepted-github-permissions"];
  if (typeof accepted !== "string" || accepted.trim() === "") return fallback;
  return accepted
    .split(";")
    .map((alternative) =>
      alternative
        .split(",")
        .map((permission) => permission.trim().replaceAll("_", "-").replace("=", ": "))
        .join(" and "),
    )
    .join(", or ");
}

/**
 * A refusal as something that the user can mend. Anything that is no answer of GitHub's is given back as it came.
 * @param doing what was tried, to follow "while": `writing the pages`
 * @param permission what it takes, in a workflow's words: `contents: write`
 */
export function explainRefusal(error: unknown, doing: string, permission: string): unknown {
  if (error instanceof UserError) return error;
  const status = statusOf(error);
  const forbidden = (error as Failure).errors?.some(({ type }) => type === "FORBIDDEN") === true;
  if (status === undefined && (error as Failure).errors === undefined) return error;
  const reason = reasonOf(error);
  const setting = creationIsOff(error);
  const message =
    setting !== undefined
      ? `GitHub does not let this workflow open a pull request: ${setting}.`
      : status === 401
        ? `GitHub refused the token while ${doing} (401, ${reason}): it is wrong or has expired. A workflow's own token lives as long as its job; ` +
          `any other token must be given anew.`
        : /rate limit/i.test(reason)
          ? `GitHub's rate limit is used up (while ${doing}): ${reason} Run again later, or use the token of a GitHub App, which has a limit of its own.`
          : status === 403 || forbidden || (status === 404 && isWrite(error))
            ? `The token may not do this: GitHub answered ${status ?? "FORBIDDEN"} while ${doing} (${reason}). ` +
              `Give the job "permissions: ${neededPermissions(error, permission)}".`
            : status !== undefined && status >= 500
              ? `GitHub failed while ${doing} (${status}, ${reason}), several times over. Run again later.`
              : `GitHub refused while ${doing} (${status ?? "GraphQL"}): ${reason}.`;
  return new UserError(message, { cause: error });
}

/** GitHub says "Not Found" to a write that the token may not make. */
function isWrite(error: unknown): boolean {
  const method = (error as { readonly request?: { readonly method?: string } }).request?.method;
  return method !== undefined && method !== "GET";
}

/** What `call` gives. @throws UserError for a refusal, see `explainRefusal` */
export async function attempt<T>(doing: string, permission: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw explainRefusal(error, doing, permission);
  }
}
