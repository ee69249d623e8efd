import { runCommand } from "./command/run-command.ts";
import { explain } from "./explain.ts";
import { version } from "./version.ts";

// A reader that has seen enough (`| head`) is not a fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

/** The command line's entry: arguments → command → exit status. A fault of ours is 2 like any other failure, never 1. */
try {
  process.exitCode = await runCommand(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    version,
  });
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`schema-sync: ${explain(error)}\n`);
}
