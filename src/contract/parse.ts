import { complain } from "../document/complaint.ts";
import { parseDocument } from "../document/document.ts";
import { validateDocument } from "../document/validation.ts";
import { validateContract } from "../generated/validators/contract.ts";
import type { Contract } from "../model/contract.ts";
import type { Severity } from "../model/place.ts";
import { protections } from "./parsing/column.ts";
import { customProperties } from "./parsing/custom-properties.ts";
import { schemaOf } from "./parsing/element.ts";
import type { ContractFile } from "./parsing/file.ts";
import { contractObject, isClosed, isOrdered } from "./parsing/object.ts";
import { ownerOf } from "./parsing/owner.ts";
import type { Parsing } from "./parsing/parsing.ts";
import { relationshipsOf } from "./parsing/relationships.ts";
import { foreign, isLegalInVersion } from "./parsing/version.ts";
import { withQuality } from "./quality/parse.ts";

/**
 * Reads an ODCS 3.0 or 3.1 contract: YAML, or JSON by the file's name. Loads a YAML parser: import it only where
 * there are contracts.
 *
 * What the standard has no key for stands under `customProperties`, its own place for that: `harm` (of the contract, an
 * object or a column), `protection` (likewise), `closed` and `columnOrder` (of the contract or an object), `role` (reader,
 * writer, both), `severity` or `criticality`, `owner`, `consumer`, `sample` (of an object). What says nothing about a
 * schema or its data (servers but their schema, support, price…) is checked for form and passed over, and so are
 * the `properties` and `items` inside a property: they are parts of a value, and a column's value has none that a
 * database's schema knows.
 * @throws UserError with every complaint, each with file, line and column.
 */
export function parseContract(text: string, file: string): Contract {
  const document = parseDocument(text, file);
  const complaints = validateDocument(document, validateContract, isLegalInVersion(document));
  if (complaints.length > 0) throw complain(foreign(document, complaints) ?? complaints);
  const parsing: Parsing = { document, complaints, notes: [] };
  const contract = document.value as ContractFile;
  const custom = customProperties(contract.customProperties, [], parsing);
  const severity = custom.word("severity", severities) ?? criticalities.get(custom.word("criticality", [...criticalities.keys()]) ?? "");
  const owner = custom.text("owner") ?? ownerOf(contract.team);
  const consumer = custom.text("consumer");
  const harm = custom.text("harm");
  const role = custom.word("role", roles) ?? "both";
  const description = contract.description?.purpose?.trim();
  const schema = schemaOf(contract.servers);
  const protection = custom.word("protection", protections) ?? "expected";
  const defaults = { schema, closed: isClosed(custom, false), ordered: isOrdered(custom, false), protection };
  const relationships = relationshipsOf(contract.schema ?? [], schema, parsing);
  const objects = (contract.schema ?? []).map((object, i) => contractObject(object, ["schema", i], defaults, relationships, parsing));
  const read: Contract = {
    id: contract.id,
    name: contract.name ?? contract.id,
    version: contract.version,
    status: contract.status,
    file,
    at: document.at(["id"]),
    versionAt: document.at(["version"]),
    ...(description === undefined || description === "" ? {} : { description }),
    ...(owner === undefined ? {} : { owner }),
    ...(consumer === undefined ? {} : { consumer }),
    ...(harm === undefined ? {} : { harm }),
    severity: severity ?? "error",
    role,
    objects,
    ...(parsing.notes.length === 0 ? {} : { notes: parsing.notes }),
  };
  const complete = withQuality(read, document, complaints);
  if (complaints.length > 0) throw complain(complaints);
  return complete;
}

const roles = ["reader", "writer", "both"] as const;
const severities = ["error", "warning", "info"] as const;
const criticalities: ReadonlyMap<string, Severity> = new Map([
  ["critical", "error"],
  ["high", "error"],
  ["medium", "warning"],
  ["low", "info"],
]);
