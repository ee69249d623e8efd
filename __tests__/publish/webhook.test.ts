import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { postWebhook, webhookFormat } from "../../src/publish/webhook.ts";

const secret = "hunter2-webhook-token";

/** Posts to a server that gives these answers, one after another; what it was sent. */
async function deliver(answers: readonly number[]): Promise<{ readonly bodies: readonly string[]; readonly failure: unknown }> {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      const status = answers[bodies.length] ?? 500;
      bodies.push(body);
      if (status === 0) return request.socket.destroy();
      return response.writeHead(status, { location: "http://127.0.0.1:1/" }).end(`${secret} is what you sent`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${secret}`;
  try {
    const failure: unknown = await postWebhook(address, '{"text":"x"}', { wait: () => Promise.resolve() }).then(
      () => undefined,
      (error: unknown) => error,
    );
    return { bodies, failure };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe("a webhook", () => {
  it.each([
    ["at once", [200], 1],
    ["after a failure of the server", [503, 0, 202], 3],
    ["after it was too fast", [429, 200], 2],
  ])("is delivered %s", async (_, answers, count) => {
    const { bodies, failure } = await deliver(answers);
    expect(failure).toBeUndefined();
    expect(bodies).toEqual(Array.from({ length: count }, () => '{"text":"x"}'));
  });

  it.each([
    ["is gone", [404], 1, /answered with 404/],
    ["fails and fails", [500, 500, 500, 500], 3, /answered with 500/],
    ["cuts the connection", [0, 0, 0], 3, /could not be sent/],
    ["leads somewhere else", [302, 302, 302], 3, /could not be sent/],
  ])("that %s is told without its address or its answer", async (_, answers, count, message) => {
    const { bodies, failure } = await deliver(answers);
    expect(bodies).toHaveLength(count);
    expect(String(failure)).toMatch(message);
    expect(String(failure)).not.toContain(secret);
    expect(JSON.stringify(failure)).not.toContain(secret);
  });

  it.each(["", "not an address", "ftp://example.com/x", "http://example.com/x"])("has to be an https address: %j", async (address) => {
    await expect(postWebhook(address, "{}")).rejects.toThrow("The input webhook-url is not an https address.");
  });

  it.each([
    ["https://hooks.slack.com/services/T/B/x", "slack"],
    ["https://acme.webhook.office.com/webhookb2/x", "teams"],
    ["https://prod-1.westeurope.logic.azure.com:443/workflows/x", "teams"],
    ["https://chat.example.com/hooks.slack.com", "json"],
    ["https://evil-hooks.slack.com.example.com/x", "json"],
  ])("of %s gets %s", (address, format) => {
    expect(webhookFormat(address)).toBe(format);
  });
});
