import { resolve } from "node:path";
import { advise } from "../contract/advice.ts";
import { parseContract } from "../contract/parse.ts";
import { UserError } from "../errors.ts";
import { given, oneOf } from "../inputs.ts";
import { readConfig } from "../job.ts";
import { nameFolding } from "../model/collation.ts";
import type { Advice, Contract } from "../model/contract.ts";
import { printAdvice, printAdviceJson } from "../report/advice.ts";
import { isSelected } from "../selection/select.ts";
import { contractFiles } from "../store/working-tree.ts";
import type { Invocation } from "./arguments.ts";
import { clean, findings, styleFor } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/**
 * `schema-sync contracts lint`: what is wrong with contract files, and what would make them better, without a schema. Hints
 * alone are exit status 0.
 */
export async function lintContracts({ options: args }: Invocation<"contracts lint">, terminal: Terminal): Promise<number> {
  const format = oneOf("--format", args.format ?? "text", ["text", "json"] as const);
  const root = resolve(terminal.cwd, args.repo ?? ".");
  const { paths, include, exclude } = await readConfig({ root, ...given("config", args.config) });
  const files = await contractFiles(root, paths.contracts);
  const advice: Advice[] = [];
  const contracts: Contract[] = [];
  for (const [file, text] of files) {
    try {
      contracts.push(parseContract(text, file));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      advice.push(...faultsOf(error, file));
    }
  }
  // What the configuration leaves out is compared as most databases compare names: which one it will be nobody says here.
  advice.push(...advise(contracts, isSelected(include, exclude, nameFolding(undefined))));
  terminal.stdout.write(format === "json" ? printAdviceJson(advice, files.size) : printAdvice(advice, files.size, styleFor(terminal)));
  return advice.some(({ severity }) => severity !== "info") ? findings : clean;
}

/** Each complaint of a file that is no contract: the first has the error's place, the others say theirs. */
function faultsOf({ message, at }: UserError, file: string): Advice[] {
  return message.split("\n").map((line, i): Advice => {
    const [, path, row, column, rest] = /^(.+?):(\d+)(?::(\d+))?: (.*)$/s.exec(line) ?? [];
    const place =
      i > 0 && path === file && row !== undefined
        ? { file, line: Number(row), ...(column === undefined ? {} : { column: Number(column) }) }
        : (at ?? { file, line: 1 });
    return { severity: "error", rule: "not-valid", message: i > 0 && path === file ? (rest ?? line) : line, at: place };
  });
}
