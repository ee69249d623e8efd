import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { UserError } from "../../errors.ts";
import type { SchemaSource } from "../../ports.ts";
import { applyScripts } from "./apply.ts";
import { connect } from "./connect.ts";
import { parseConnection, type ConnectionSettings } from "./connection.ts";
import { ServerFault } from "./fault.ts";
import { realPacing, retry, type Pacing } from "./retry.ts";
import { ignoreRows } from "./session.ts";
import { sqlserverSource } from "./source.ts";

export interface ContainerOptions {
  /** SQL Server's image, https://mcr.microsoft.com/artifact/mar/mssql/server/about */
  readonly image?: string;
  readonly scripts: readonly string[];
  readonly cwd: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly pacing?: Pacing;
}

export const defaultImage = "mcr.microsoft.com/mssql/server:2025-latest";

/** The name of the database within the container; scripts that say USE may name no other. */
const databaseName = "SchemaSync";

/** Pulling the image comes before; starting an instance takes it ten to forty seconds. */
const startLimit = 180_000;

/** A database that lives for one reading: SQL Server in Docker, with the scripts applied. It is always removed. */
export function containerSource(options: ContainerOptions): SchemaSource {
  const image = options.image ?? defaultImage;
  return {
    label: `container ${image}`,
    async read() {
      options.signal?.throwIfAborted();
      // Four kinds of characters, as the server's password policy asks.
      const password = `aA1!${randomBytes(24).toString("base64url")}`;
      // A name of our own, so that a container can be removed whose start was cancelled half-way.
      const id = `schema-sync-${randomBytes(8).toString("hex")}`;
      try {
        await start(id, image, password, options.signal);
        const server = await publishedAddress(id);
        const settingsFor = (database: string): ConnectionSettings =>
          parseConnection(undefined, { server, database, user: "sa", password, encrypt: "true", trustServerCertificate: "true" });
        await waitUntilReady(settingsFor("master"), id, options);
        const settings = settingsFor(databaseName);
        const { scripts, cwd, variables, signal, pacing } = options;
        await applyScripts(settings, {
          scripts,
          cwd,
          disposable: true,
          ...(variables === undefined ? {} : { variables }),
          ...(signal === undefined ? {} : { signal }),
          ...(pacing === undefined ? {} : { pacing }),
        });
        return await sqlserverSource(settings, {
          ...(signal === undefined ? {} : { signal }),
          ...(pacing === undefined ? {} : { pacing }),
        }).read();
      } finally {
        // Without the signal: a run that is cancelled cleans up all the same. With --force, one that is not there is no error.
        await docker(["rm", "--force", "--volumes", id]).catch(() => undefined);
      }
    },
  };
}

async function start(name: string, image: string, password: string, signal: AbortSignal | undefined): Promise<void> {
  // The password goes by the environment: a command line is everybody's to read. The port is one that is free, on loopback.
  const run = [
    "run",
    "--detach",
    "--name",
    name,
    "--env",
    "ACCEPT_EULA=Y",
    "--env",
    "MSSQL_SA_PASSWORD",
    "--publish",
    "127.0.0.1::1433",
    image,
  ];
  try {
    await docker(run, { MSSQL_SA_PASSWORD: password }, signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw new UserError(
      `The container of ${image} did not start: ${lastLine(error)} Check that Docker runs here (on GitHub, a Linux runner has it) and that the image exists.`,
      { cause: error },
    );
  }
}

/** `localhost,port`: by name, since TLS knows no server name that is an address (RFC 6066). */
async function publishedAddress(id: string): Promise<string> {
  const port = /:(\d+)\s*$/m.exec(await docker(["port", id, "1433/tcp"]))?.[1];
  if (port === undefined)
    throw new UserError("The container has no port for SQL Server: it ended as soon as it began. Its image may be no SQL Server.");
  return `localhost,${port}`;
}

/** The server answers long before it lets anybody in: every failure until then is one of waiting. */
async function waitUntilReady(settings: ConnectionSettings, id: string, options: ContainerOptions): Promise<void> {
  try {
    const session = await retry(
      () => connect(settings, options.signal),
      (error) => error instanceof ServerFault,
      { attempts: Number.POSITIVE_INFINITY, budget: startLimit, base: 500, cap: 2_000 },
      options.pacing ?? realPacing,
      options.signal,
    );
    try {
      await session.run(`CREATE DATABASE ${databaseName};`, ignoreRows, "running a script");
    } finally {
      session.close();
    }
  } catch (error) {
    if (!(error instanceof ServerFault)) throw error;
    const logs = await docker(["logs", "--tail", "5", id]).catch(() => "");
    throw new UserError(
      `SQL Server in the container let nobody in within ${startLimit / 1000} s. Its last words: ${logs.trim() || "none"}`,
    );
  }
}

/** What the command prints. Its arguments hold no secret, so neither does its error. */
async function docker(args: readonly string[], environment: Readonly<Record<string, string>> = {}, signal?: AbortSignal): Promise<string> {
  const { stdout } = await promisify(execFile)("docker", args, {
    env: { ...process.env, ...environment },
    ...(signal === undefined ? {} : { signal }),
  });
  return stdout;
}

/** What Docker said last, but for its advice to read its help. */
function lastLine(error: unknown): string {
  const { stderr, message } = error as Error & { readonly stderr?: string };
  const lines = (stderr ?? "").split("\n").map((each) => each.trim());
  const line = lines.findLast((each) => each !== "" && !/^(Run|See) 'docker .*--help'/.test(each)) ?? "";
  return /[.!?]$/.test(line || message) ? line || message : `${line || message}.`;
}
