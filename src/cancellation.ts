import { UserError } from "./errors.ts";

/**
 * A signal that is aborted when the process is asked to end: by a person (SIGINT), a runner or an orchestrator (SIGTERM). Asking
 * for it takes the ending into our hands, so that connections are closed and containers removed before the process goes.
 */
export function cancellation(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.once(name, () => {
      controller.abort(new UserError(`Cancelled by ${name}. Nothing was concluded about the schema, and nothing was written.`));
    });
  }
  return controller.signal;
}
