import type { Column, Default } from "../../model/schema.ts";
import { normalizeExpression } from "../../tsql/expression.ts";
import { constraintName, present } from "./draft.ts";
import type { ModelElement } from "./model.ts";
import { isFalse, isTrue } from "./model.ts";
import { typeOf } from "./type-use.ts";

// SqlColumnEncryptionType of DacFx
const encryptions: ReadonlyMap<string, NonNullable<Column["encrypted"]>> = new Map([
  ["1", "deterministic"],
  ["2", "randomized"],
]);

// SqlColumnGeneratedAlwaysType of DacFx
const generated: ReadonlyMap<string, NonNullable<Column["generatedAlways"]>> = new Map([
  ["1", "row start"],
  ["2", "row end"],
]);

/** The columns of a table, a table type or a function that are the user's own. */
export function isOwnColumn(element: ModelElement): boolean {
  // Graph tables have hidden columns ($node_id, graph_id…), named with digits that differ on every server.
  return (element.properties.get("GraphType") ?? "0") === "0" && !isTrue(element, "IsPseudoColumn");
}

/** A column of a table or table type; `defaultConstraint` where it stands beside it. */
export function readColumn(element: ModelElement, defaultConstraint?: ModelElement): Column {
  const name = element.name.at(-1) ?? "";
  switch (element.type) {
    case "SqlComputedColumn":
    case "SqlTableTypeComputedColumn":
      return readComputed(element, name);
    case "SqlColumnSet":
      return { name, type: "xml", nullable: true };
    default:
      return {
        ...readSimple(element, name),
        ...present("default", defaultConstraint !== undefined && readDefault(defaultConstraint)),
      };
  }
}

function readComputed(element: ModelElement, name: string): Column {
  const expression = element.properties.get("ExpressionScript");
  const persisted = isTrue(element, "IsPersisted");
  return {
    name,
    ...typeOf(element, "TypeSpecifier"),
    // A package says it only of PERSISTED NOT NULL; of the rest, the server alone knows.
    ...(isFalse(element, "IsPersistedNullable") ? { nullable: false } : {}),
    ...present(
      "computed",
      expression !== undefined && { expression: normalizeExpression(expression), ...(persisted ? { persisted } : {}) },
    ),
  };
}

function readSimple(element: ModelElement, name: string): Column {
  // DacFx writes what differs from its defaults: a table's column is nullable unless it says False, a table type's only if it says True.
  const nullable = element.type === "SqlTableTypeSimpleColumn" ? isTrue(element, "IsNullable") : !isFalse(element, "IsNullable");
  const { properties } = element;
  return {
    name,
    ...typeOf(element, "TypeSpecifier"),
    nullable,
    ...present("collation", properties.get("Collation")),
    ...present(
      "identity",
      isTrue(element, "IsIdentity") && {
        seed: properties.get("IdentitySeed") ?? "1",
        increment: properties.get("IdentityIncrement") ?? "1",
        ...present("notForReplication", isTrue(element, "IdentityIsNotForReplication")),
      },
    ),
    ...present("generatedAlways", generated.get(properties.get("GeneratedAlwaysType") ?? "")),
    ...present("hidden", isTrue(element, "IsHidden")),
    ...present("sparse", isTrue(element, "IsSparse")),
    ...present("rowGuid", isTrue(element, "IsRowGuidColumn")),
    ...present("filestream", isTrue(element, "IsFileStream")),
    ...present("masked", properties.get("MaskingFunction")),
    ...present("encrypted", encryptions.get(properties.get("EncryptionType") ?? "")),
  };
}

export function readDefault(element: ModelElement): Default {
  return {
    ...present("name", constraintName(element.name)),
    expression: normalizeExpression(element.properties.get("DefaultExpressionScript") ?? ""),
  };
}
