import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { folder, runAction, schemaSync } from "./support/bundle.ts";
import { produced } from "./support/produced.ts";

const password = "hunter22-S3cret";

/** The files that hold a secret, each with a piece of what stands before it. */
function leaks(): string[] {
  const { files, secrets } = produced();
  return files.flatMap((file) => {
    // Bytes as characters, so that nothing is lost of a file that is no text.
    const content = readFileSync(file, "latin1");
    return secrets.flatMap((secret) => {
      const at = content.indexOf(Buffer.from(secret).toString("latin1"));
      return at < 0 ? [] : [`${file}: ${content.slice(Math.max(0, at - 60), at)}<secret>`];
    });
  });
}

beforeAll(() => {
  // One of each at least, where the other tests were not asked for.
  const server = { server: "127.0.0.1,1", database: "d", user: "u", password, encrypt: "false" };
  runAction({ ...server, token: "ghs_sEcReT0123456789", "pull-request": "false" }, folder(), { GITHUB_EVENT_NAME: "schedule" });
  schemaSync(["check"], { cwd: folder(), env: { SCHEMA_SYNC_CONNECTION_STRING: `Server=127.0.0.1,1;Database=d;Password=${password}` } });
});

it("no token, connection string or password stands in anything that the suite produced", () => {
  expect(leaks()).toEqual([]);
});

it("such a leak would be found: in a log, in a request to GitHub, in a file", () => {
  const { secrets } = produced();
  expect(secrets).toContain(password);
  expect(secrets).toContain("ghs_sEcReT0123456789");
  const file = join(folder(), "leak.bin");
  writeFileSync(file, Buffer.concat([Buffer.from([0xff, 0x00]), Buffer.from(password)]));
  expect(new Set(leaks().map((leak) => leak.split(":")[0]))).toEqual(new Set([file]));
  writeFileSync(file, "");
});
