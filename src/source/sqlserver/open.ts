import { UserError } from "../../errors.ts";
import type { SchemaSource } from "../../ports.ts";
import type { OpenOptions } from "../options.ts";
import { applyScripts } from "./apply.ts";
import { parseConnection, secretsOf } from "./connection.ts";
import { containerSource } from "./container.ts";
import { sqlserverSource } from "./source.ts";

/**
 * A server that the user named by a connection string, by single inputs, or both. Where there are scripts to apply, they run
 * before each reading.
 *
 * @throws UserError for a connection that is not whole or contradicts itself
 */
export function openServer(
  text: string | undefined,
  { cwd, connection, apply, onSecret, cancelled, selection, partial, audit }: OpenOptions,
): SchemaSource {
  const settings = parseConnection(text, connection);
  for (const secret of secretsOf(settings)) onSecret?.(secret.reveal());
  const signal = cancelled?.();
  const within = signal === undefined ? {} : { signal };
  const source = sqlserverSource(settings, {
    ...within,
    ...(selection === undefined ? {} : { selection }),
    ...(partial === undefined ? {} : { partial }),
    ...(audit === undefined ? {} : { audit }),
  });
  if (apply === undefined) return source;
  return {
    ...source,
    async read(since) {
      await applyScripts(settings, { ...apply, cwd, ...within });
      return source.read(since);
    },
  };
}

/** A server that is started for the run, filled by the scripts, read and removed. @throws UserError where there are none. */
export function openContainer({ cwd, apply, image, cancelled }: OpenOptions): SchemaSource {
  if (apply === undefined) {
    throw new UserError("source: container starts an empty server. Name the scripts that make the schema with apply.");
  }
  const { scripts, variables } = apply;
  return containerSource({
    scripts,
    variables,
    cwd,
    ...(image === undefined ? {} : { image }),
    ...(cancelled === undefined ? {} : { signal: cancelled() }),
  });
}
