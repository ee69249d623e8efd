import { UserError } from "../errors.ts";

/** Which of the known chats an address belongs to; anything else gets plain JSON. */
export function webhookFormat(address: string): "teams" | "slack" | "json" {
  const host = parseAddress(address).hostname;
  if (host === "hooks.slack.com" || host === "hooks.slack-gov.com") return "slack";
  return /(^|\.)(webhook\.office\.com|logic\.azure\.com|api\.powerplatform\.com)$/.test(host) ? "teams" : "json";
}

export interface WebhookOptions {
  readonly send?: typeof fetch;
  readonly wait?: (ms: number) => Promise<void>;
}

const tries = 3;
/** Nobody waits longer for a chat. */
const timeout = 10_000;

/**
 * Posts a text of JSON. Whoever knows such an address may post to it, so it stands in no message, and neither does what
 * the server answers, which may repeat it.
 * @throws UserError where it could not be delivered
 */
export async function postWebhook(address: string, json: string, { send = fetch, wait = waitFor }: WebhookOptions = {}): Promise<void> {
  const url = parseAddress(address);
  for (let i = 1; ; i += 1) {
    const failure = await post(send, url, json);
    if (failure === undefined) return;
    if (!failure.again || i === tries) {
      throw new UserError(`The message to webhook-url was not delivered: ${failure.reason}. Look whether the address is still valid.`);
    }
    await wait(i * 2_000);
  }
}

async function post(send: typeof fetch, url: URL, json: string): Promise<{ readonly reason: string; readonly again: boolean } | undefined> {
  try {
    const response = await send(url, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body: json,
      // An address that leads on would take the text somewhere that nobody named.
      redirect: "error",
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    return response.ok
      ? undefined
      : { reason: `it was answered with ${response.status}`, again: response.status === 429 || response.status >= 500 };
  } catch (error) {
    const { name, cause } = error as { name?: string; cause?: { code?: string } };
    return { reason: name === "TimeoutError" ? "there was no answer" : `it could not be sent (${cause?.code ?? "refused"})`, again: true };
  }
}

function parseAddress(address: string): URL {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== "https:" && url.hostname !== "127.0.0.1")) {
    throw new UserError("The input webhook-url is not an https address.");
  }
  return url;
}

function waitFor(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
