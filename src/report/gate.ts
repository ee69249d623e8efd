import type { ContractStatus } from "../model/status.ts";
import { count, groupBy } from "./summary.ts";
import { visible } from "./text.ts";
import type { Style } from "./text.ts";

type Standing = Omit<ContractStatus, "since"> & { readonly since?: string };

/** What is printed of an answer of the gate: shape of `src/gate`'s. */
export interface GateAnswer {
  readonly decision: "go" | "stop";
  readonly source: string;
  readonly checked?: string;
  readonly contracts: readonly Standing[];
}

/** The answer for people: the word first, then every reason with its harm, and whom to ask. Ends with a line end. */
export function printGate({ decision, source, checked, contracts }: GateAnswer, style: Style): string {
  const broken = contracts.filter(({ state }) => state !== "holds");
  const day = checked === undefined ? "" : `, checked ${checked}`;
  const lines = [
    `${style(decision === "go" ? "safe" : "error", decision)}: ${visible(sentence(contracts))} ${style("quiet", `(${visible(source)}${day})`)}`,
  ];
  for (const contract of broken) {
    const owner = contract.owner === undefined ? "" : `, owned by ${contract.owner}`;
    const since = contract.since === undefined ? "" : `, since ${contract.since}`;
    lines.push(
      "",
      `  ${style(severityOf(contract), severityOf(contract))}  ${style("heading", visible(contract.id))}${visible(`${owner}${since}`)}`,
    );
    for (const { message, harm, at } of contract.violations) {
      lines.push(`    ${visible(message)}`);
      if (harm !== undefined) lines.push(`      harm: ${visible(harm)}`);
      if (at !== undefined) lines.push(style("quiet", `      demanded in ${visible(at.file)}:${at.line}`));
    }
  }
  const unmeasured = contracts.flatMap((contract) => unmeasuredLines(contract, style));
  return `${[...lines, ...(unmeasured.length === 0 ? [] : ["", ...unmeasured])].join("\n")}\n`;
}

/** What the contract demands of the data and nobody looked at: the answer is then about the schema alone. */
function unmeasuredLines({ id, quality = [] }: Standing, style: Style): string[] {
  const unlooked = quality.filter(({ verdict }) => verdict === "not-run");
  return groupBy(unlooked, ({ reason = "" }) => reason).map(([reason, rules]) => {
    const why = reason === "" ? "" : `: ${reason}`;
    return style("quiet", `  not measured  ${visible(`${id}, ${count(rules.length, "rule")} about the data${why}`)}`);
  });
}

function sentence(contracts: readonly Standing[]): string {
  const broken = contracts.filter(({ state }) => state !== "holds");
  if (broken.length > 0) return `${broken.map(({ id }) => id).join(", ")} ${broken.length === 1 ? "does" : "do"} not hold`;
  const [only] = contracts;
  return only !== undefined && contracts.length === 1 ? `${only.id} holds` : `${count(contracts.length, "contract")} hold`;
}

function severityOf({ state }: Standing): "error" | "warning" | "info" {
  return state === "holds" ? "info" : state;
}
