import { UserError } from "../../errors.ts";
import { connect } from "./connect.ts";
import { parseConnection, printServer, secretsOf, type ConnectionInputs } from "./connection.ts";
import { report, ServerFault } from "./fault.ts";
import { ignoreRows, persist, type Persistence } from "./session.ts";

export interface Administration {
  /** In the user's words and without secrets: `Sales on localhost`. */
  readonly label: string;
  /** Batch by batch on one connection; the first that fails ends it. @throws UserError with what the server said */
  run(batches: readonly string[]): Promise<void>;
}

export interface AdministerOptions extends Pick<Persistence, "signal"> {
  readonly connection?: ConnectionInputs;
  readonly onSecret?: (secret: string) => void;
}

/** A database to be changed, named by a connection string. @throws UserError for one that is not whole */
export function administer(text: string, { connection, onSecret, ...options }: AdministerOptions): Administration {
  const settings = parseConnection(text, connection);
  for (const secret of secretsOf(settings)) onSecret?.(secret.reveal());
  return {
    label: `${settings.database} on ${printServer(settings)}`,
    async run(batches) {
      const doing = "Changing";
      const session = await persist(() => connect(settings, options.signal), options).catch((error: unknown) => {
        throw report(error, settings, { doing });
      });
      try {
        for (const [at, batch] of batches.entries()) {
          await session.run(batch, ignoreRows, "running a script").catch((error: unknown) => {
            const told = report(error, settings, { doing });
            if (!(told instanceof UserError) || !(error instanceof ServerFault)) throw told;
            throw new UserError(`${told.message} It was batch ${at + 1} of ${batches.length}; the script may be run again.`, {
              cause: told,
            });
          });
        }
      } finally {
        session.close();
      }
    },
  };
}
