import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * What the suite produces lies below the system's temporary folder, which is one of its own for each run of the suite
 * (`own-folder.ts`): what tests let processes write, and, under `told`, what these printed and sent. Under `secrets`
 * stands what must be found nowhere else.
 */
const told = (): string => join(tmpdir(), "told");
const secrets = (): string => join(tmpdir(), "secrets");

/** Shorter ones are placeholders that any text may hold. */
const shortest = 6;

/** Keeps a text that somebody could read: a log, a request's body. */
export function tell(kind: string, text: string): void {
  keep(told(), `${kind}-${digest(text)}.txt`, text);
}

/** Keeps what must be found nowhere else: of a connection string its password, too. */
export function keepSecret(value: string): void {
  const [, password] = /(?:password|pwd)\s*=\s*([^;]*)/i.exec(value) ?? [];
  for (const secret of [value, password]) {
    if (secret !== undefined && secret.length >= shortest) keep(secrets(), digest(secret), secret);
  }
}

/** Every file that the suite has produced up to now, and every secret that was given to it. */
export function produced(): { readonly files: readonly string[]; readonly secrets: readonly string[] } {
  const entries = readdirSync(tmpdir(), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return {
    files: files.filter((file) => !file.startsWith(secrets())),
    secrets: readdirSync(secrets()).map((name) => readFileSync(join(secrets(), name), "utf8")),
  };
}

function keep(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
