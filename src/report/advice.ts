import { printPlace } from "../errors.ts";
import { compareText } from "../model/name.ts";
import type { Advice } from "../model/contract.ts";
import type { Severity } from "../model/place.ts";
import { count } from "./summary.ts";
import { visible } from "./text.ts";
import type { Style } from "./text.ts";

/** What there is to say of contract files, as compilers say it, file by file; how much there is at the end. */
export function printAdvice(advice: readonly Advice[], files: number, style: Style): string {
  const lines = ordered(advice).map(({ severity, rule, message, at }) => {
    const where = at === undefined ? "" : `${visible(printPlace(at))}: `;
    return `${where}${style(severity, severity)}: ${visible(message)} ${style("quiet", `(${rule})`)}`;
  });
  const of = (severity: Severity): number => advice.filter((it) => it.severity === severity).length;
  const total = `${count(files, "contract file")}: ${count(of("error"), "error")}, ${count(of("warning"), "warning")}, ${count(of("info"), "hint")}.`;
  return `${[...lines, ...(lines.length > 0 ? [""] : []), style("heading", total)].join("\n")}\n`;
}

export function printAdviceJson(advice: readonly Advice[], files: number): string {
  const list = ordered(advice).map(({ severity, rule, contract, message, at }) => ({ severity, rule, contract, message, at }));
  return `${JSON.stringify({ files, advice: list }, undefined, 2)}\n`;
}

function ordered(advice: readonly Advice[]): Advice[] {
  return [...advice].sort(
    (a, b) =>
      compareText(a.at?.file ?? "", b.at?.file ?? "") ||
      (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
      (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}
