import type { Advice, AdviceRule, Contract, ContractColumn, ContractObject } from "../model/contract.ts";
import { printName, printPart } from "../model/name.ts";
import type { ObjectName } from "../model/name.ts";
import type { Place, Severity } from "../model/place.ts";
import { objectTypes } from "./checks/other-object-type.ts";
import { isInForce } from "./evolution.ts";
import { opposites } from "./opposite.ts";
import { isSystemType } from "./type-disagreement.ts";
import { isSemantic } from "./version.ts";

/**
 * Errors are those that make a contract useless: it is none, its id is not its own, it can never hold. Warnings are demands
 * that do less than they say; the rest is advice.
 */
const severities: Readonly<Record<AdviceRule, Severity>> = {
  "not-valid": "error",
  "duplicate-id": "error",
  "opposite-demands": "error",
  "excluded-object": "warning",
  "described-twice": "warning",
  "unknown-status": "warning",
  "unknown-type": "warning",
  "impossible-options": "warning",
  "not-as-it-seems": "warning",
  "no-owner": "info",
  "no-harm": "info",
  "no-role": "info",
  "no-consumer": "info",
  "no-objects": "info",
  "no-columns": "info",
  "no-semantic-version": "info",
};

/** Everything about contracts that needs no schema to be seen. @param kept whether the configuration looks at an object */
export function advise(contracts: readonly Contract[], kept: (name: ObjectName) => boolean): Advice[] {
  return [
    ...duplicateIds(contracts),
    ...conflicts(contracts, kept),
    ...contracts
      .filter(isInForce)
      .flatMap((contract) => [...ofContract(contract), ...contract.objects.flatMap((object) => ofObject(contract, object))]),
  ];
}

/** What matters beyond one contract: in every run, not only where somebody asks for advice. */
export function conflicts(contracts: readonly Contract[], kept: (name: ObjectName) => boolean, collation?: string): Advice[] {
  return [
    ...opposites(contracts, collation).map(({ contract, message, at }) => advice("opposite-demands", contract, message, at)),
    ...contracts.filter(isInForce).flatMap(({ id, objects }) =>
      objects
        .filter((object) => !kept(object))
        .map((object) => {
          const message = `${printName(object)} is left out by the configuration (include, exclude): its changes are not watched and it has no page`;
          return advice("excluded-object", id, message, object.at);
        }),
    ),
  ];
}

function advice(rule: AdviceRule, contract: string, message: string, at: Place | undefined): Advice {
  return { severity: severities[rule], rule, contract, message, ...(at === undefined ? {} : { at }) };
}

function duplicateIds(contracts: readonly Contract[]): Advice[] {
  return contracts.flatMap(({ id, at }, i) => {
    const other = contracts.slice(0, i).find((earlier) => earlier.id === id);
    return other === undefined
      ? []
      : [advice("duplicate-id", id, `the id ${id} is also that of ${other.file}: give each contract its own`, at)];
  });
}

/** https://bitol-io.github.io/open-data-contract-standard, "Fundamentals". */
const statuses: readonly string[] = ["proposed", "draft", "active", "deprecated", "retired"];

function ofContract(contract: Contract): Advice[] {
  const { id, at, status, owner, consumer, role, harm, objects, version, versionAt, notes = [] } = contract;
  const found = notes.map(({ severity, message, at: where }): Advice => ({
    severity,
    rule: "not-as-it-seems",
    contract: id,
    message,
    ...(where === undefined ? {} : { at: where }),
  }));
  const add = (rule: AdviceRule, message: string, where = at): void => void found.push(advice(rule, id, message, where));
  if (!statuses.includes(status.toLowerCase()))
    add("unknown-status", `the status ${status} is none of ${statuses.join(", ")}; it demands as an active one does`);
  if (owner === undefined) add("no-owner", "it has no owner: give it a `team` with a `name`, so that somebody is called when it breaks");
  if (
    harm === undefined &&
    !objects.some((object) => object.harm !== undefined || object.columns.some((column) => column.harm !== undefined))
  ) {
    add("no-harm", "nobody knows what goes wrong when it breaks: say so with the custom property `harm`");
  }
  if (role === "both")
    add(
      "no-role",
      "it is held to for readers and writers: the custom property `role` (reader, writer) asks of the schema only what one side needs",
    );
  if (consumer === undefined) add("no-consumer", "which program depends on it is not said: the custom property `consumer` names it");
  if (objects.length === 0) add("no-objects", "it demands nothing: it has no `schema`");
  if (!isSemantic(version)) {
    add(
      "no-semantic-version",
      `the version ${version} is not of the form 1.2.3, so that nobody can tell a breaking version from a small one`,
      versionAt ?? at,
    );
  }
  objects.forEach((object, i) => {
    const earlier = objects.slice(0, i).find((other) => printName(other).toLowerCase() === printName(object).toLowerCase());
    if (earlier !== undefined)
      add("described-twice", `${printName(object)} is described twice, first in line ${earlier.at.line}`, object.at);
  });
  return found;
}

function ofObject({ id }: Contract, object: ContractObject): Advice[] {
  const name = printName(object);
  const found: Advice[] = [];
  const { physicalType, columns, at } = object;
  if (columns.length === 0) found.push(advice("no-columns", id, `${name} has no \`properties\`: only that it is there is demanded`, at));
  if (physicalType !== undefined && !objectTypes.has(physicalType)) {
    found.push(
      advice("unknown-type", id, `${name}: \`${physicalType}\` is no type of object that SQL Server has, and demands nothing`, at),
    );
  }
  columns.forEach((column, i) => {
    const said = columnAdvice(column);
    found.push(...said.map(([rule, message]) => advice(rule, id, `${name}.${printPart(column.name)}: ${message}`, column.at)));
    const earlier = columns.slice(0, i).find((other) => other.name.toLowerCase() === column.name.toLowerCase());
    if (earlier !== undefined) {
      found.push(
        advice("described-twice", id, `${name}.${printPart(column.name)} is described twice, first in line ${earlier.at.line}`, column.at),
      );
    }
  });
  return found;
}

function columnAdvice({ physicalType, options = {} }: ContractColumn): [AdviceRule, string][] {
  const found: [AdviceRule, string][] = [];
  if (physicalType !== undefined && !isSystemType(physicalType) && !/^\w+$|\./.test(physicalType)) {
    found.push(["unknown-type", `\`${physicalType}\` is no type of SQL Server's: no column will ever be one`]);
  }
  const { minLength, maxLength, minimum, maximum, pattern } = options;
  if (minLength !== undefined && maxLength !== undefined && minLength > maxLength) {
    found.push(["impossible-options", `no text has at least ${minLength} and at most ${maxLength} characters`]);
  }
  if (minimum !== undefined && maximum !== undefined && typeof minimum.value === typeof maximum.value && minimum.value > maximum.value) {
    found.push(["impossible-options", `nothing is at least ${minimum.value} and at most ${maximum.value}`]);
  }
  if (pattern !== undefined && !isExpression(pattern)) found.push(["impossible-options", "its pattern is no regular expression"]);
  return found;
}

/** Compiles it, with the flag or, as older ones need it, without; never runs it. */
function isExpression(pattern: string): boolean {
  return ["u", ""].some((flags) => {
    try {
      return new RegExp(pattern, flags).source !== "";
    } catch {
      return false;
    }
  });
}
