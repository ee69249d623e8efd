import { asked } from "../steps/asked.ts";
import { check, compareViolations } from "../contract/check.ts";
import { measure } from "../contract/quality/measure.ts";
import type { Standing } from "../gate/answer.ts";
import { choose } from "../gate/choose.ts";
import { readConfig, sourceOf } from "../job.ts";
import { describe } from "../selection/describe.ts";
import { qualityNow } from "../status/quality.ts";
import { standingOf } from "../status/statuses.ts";
import { workingTree } from "../store/working-tree.ts";
import type { Invocation } from "./arguments.ts";
import { optionsOf, world } from "./options.ts";
import { progressOn } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** The contracts that are asked for, held against a source now. @throws UserError for whatever keeps that from being known */
export async function standings(
  args: Invocation<"gate">["options"],
  names: readonly string[],
  terminal: Terminal,
): Promise<{ readonly source: string; readonly contracts: readonly Standing[] }> {
  const options = optionsOf("check", args, terminal);
  const config = await readConfig(options);
  const contracts = await workingTree({ root: options.root, paths: config.paths }).contracts();
  // Before the source is read: that may take a while, and a name that nobody has is wrong at once.
  const chosen = choose(contracts, names);
  const source = await sourceOf(options, config, world);
  const progress = progressOn(terminal);
  progress(`Reading ${source.label}`);
  const reading = await source.read();
  const { schema } = describe(reading.schema, config.descriptions);
  // Of the data only what the job asks about is measured.
  const measured = await measure(schema, chosen, asked(source, config, progress));
  const violations = [...check(schema, contracts), ...measured.violations].sort(compareViolations);
  return {
    source: source.label,
    contracts: chosen.map((contract) =>
      standingOf(
        contract,
        violations.filter((violation) => violation.contract === contract.id),
        qualityNow(contract, measured.measurements),
      ),
    ),
  };
}
