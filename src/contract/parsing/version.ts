import type { Complaint } from "../../document/complaint.ts";
import type { LocatedDocument } from "../../document/document.ts";
import type { ValidationError } from "../../generated/validator.ts";
import { nearest } from "../../suggest.ts";

/**
 * ODCS 3.0 allows keys of one's own everywhere but in objects, properties and their options (odcs-json-schema-v3.0.2.json;
 * 3.1 nowhere). One that is close to a key of the standard is still taken for a slip: a misspelt `schema` would demand nothing.
 */
export function isLegalInVersion({ value }: LocatedDocument): (error: ValidationError) => boolean {
  const { apiVersion } = value as { readonly apiVersion?: unknown };
  if (typeof apiVersion !== "string" || !apiVersion.startsWith("v3.0.")) return () => false;
  return ({ keyword, instancePath, params, parentSchema }) =>
    keyword === "additionalProperties" &&
    !/^\/schema\/\d+(\/properties\/\d+|\/items)*(\/logicalTypeOptions)?$/.test(instancePath) &&
    nearest(String(params["additionalProperty"]), Object.keys(parentSchema?.["properties"] ?? {})) === undefined;
}

/** A file of another standard or version has a hundred faults, of which only that one matters. */
export function foreign(document: LocatedDocument, complaints: readonly Complaint[]): readonly Complaint[] | undefined {
  const { apiVersion, kind, dataContractSpecification } = document.value as Record<string, unknown>;
  const start = document.at([]);
  if (typeof dataContractSpecification === "string") {
    const message =
      "this is a contract of the Data Contract Specification, which the Open Data Contract Standard (ODCS) 3 has succeeded; convert it";
    return [{ at: document.at(["dataContractSpecification"]), message }];
  }
  if (apiVersion === undefined && kind === undefined) {
    return [{ at: start, message: "this is no ODCS contract: it has neither `apiVersion` (v3.1.0) nor `kind` (DataContract)" }];
  }
  const about = complaints.filter(({ message }) => /^`(apiVersion|kind)`/.test(message));
  return about.length > 0 ? about : undefined;
}
