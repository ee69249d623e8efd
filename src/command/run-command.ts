import { parseArguments } from "./arguments.ts";
import { clean } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/**
 * One run of the command line; its exit status 0 or 1. A command brings along only what it needs itself.
 * @throws UserError for what the user can mend, anything else for a fault of ours: both are exit status 2.
 */
export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const request = parseArguments(argv);
  switch (request.kind) {
    case "help":
      terminal.stdout.write(request.text);
      return clean;
    case "version":
      terminal.stdout.write(`${terminal.version}\n`);
      return clean;
    case "command":
      switch (request.name) {
        case "snapshot":
          return (await import("./snapshot.ts")).snapshot(request, terminal);
        case "diff":
          return (await import("./diff.ts")).diff(request, terminal);
        case "describe":
          return (await import("./describe.ts")).describeDatabase(request, terminal);
        case "lint":
          return (await import("./lint.ts")).lintSchema(request, terminal);
        case "sync":
        case "check":
          return (await import("./sync.ts")).syncOrCheck(request, terminal);
        case "contracts lint":
          return (await import("./contracts-lint.ts")).lintContracts(request, terminal);
        case "contracts init":
          return (await import("./contracts-init.ts")).contractsInit(request, terminal);
        case "contracts infer":
          return (await import("./contracts-infer.ts")).contractsInfer(request, terminal);
        case "gate":
          return (await import("./gate.ts")).gate(request, terminal);
        case "audit install":
        case "audit upgrade":
        case "audit uninstall":
          return (await import("./audit.ts")).changeLog(request, terminal);
        case "audit status":
          return (await import("./audit.ts")).status(request, terminal);
      }
  }
}
