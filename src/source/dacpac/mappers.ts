import { compareText } from "../../model/name.ts";
import type { Diagnostic } from "../../model/place.ts";
import { constraintMappers } from "./constraints.ts";
import { databaseMappers } from "./database.ts";
import { descriptionMappers } from "./descriptions.ts";
import type { Draft, Mapper } from "./draft.ts";
import { indexMappers } from "./indexes.ts";
import type { ModelElement } from "./model.ts";
import { moduleMappers } from "./modules.ts";
import { permissionMappers } from "./permissions.ts";
import { securityPolicyMappers } from "./security-policies.ts";
import { sequenceMappers } from "./sequences.ts";
import { synonymMappers } from "./synonyms.ts";
import { tableMappers } from "./tables.ts";
import { typeMappers } from "./types.ts";

/** What each type of top-level element becomes. */
const mappers: ReadonlyMap<string, Mapper> = new Map(
  Object.entries({
    ...databaseMappers,
    ...tableMappers,
    ...constraintMappers,
    ...indexMappers,
    ...moduleMappers,
    ...typeMappers,
    ...sequenceMappers,
    ...synonymMappers,
    ...securityPolicyMappers,
    ...permissionMappers,
    ...descriptionMappers,
  }),
);

/** Element types that a snapshot has no place for, in words: one of them, several of them. */
const notCompared: ReadonlyMap<string, readonly [one: string, several: string]> = new Map([
  ["SqlPermissionStatement", ["permission on a role, an assembly or the like", "permissions on roles, assemblies and the like"]],
  ["SqlXmlSchemaCollection", ["XML schema collection", "XML schema collections"]],
  ["SqlPartitionFunction", ["partition function", "partition functions"]],
  ["SqlPartitionScheme", ["partition scheme", "partition schemes"]],
  ["SqlFullTextCatalog", ["full-text catalog", "full-text catalogs"]],
  ["SqlFullTextStopList", ["full-text stoplist", "full-text stoplists"]],
  ["SqlSearchPropertyList", ["search property list", "search property lists"]],
  ["SqlEdgeConstraint", ["edge constraint", "edge constraints"]],
  ["SqlSecurityPolicy", ["security policy of a form that is not known", "security policies of a form that is not known"]],
  ["SqlAssembly", ["assembly", "assemblies"]],
  ["SqlUserDefinedType", ["CLR type", "CLR types"]],
  ["SqlAggregate", ["CLR aggregate", "CLR aggregates"]],
  ["SqlRule", ["rule", "rules"]],
  ["SqlDefault", ["default object", "default objects"]],
  ["SqlStatistic", ["statistics object", "statistics objects"]],
  ["SqlExternalDataSource", ["external data source", "external data sources"]],
  ["SqlExternalFileFormat", ["external file format", "external file formats"]],
  ["SqlColumnMasterKey", ["column master key", "column master keys"]],
  ["SqlColumnEncryptionKey", ["column encryption key", "column encryption keys"]],
  ["SqlRole", ["role", "roles"]],
  ["SqlApplicationRole", ["application role", "application roles"]],
  ["SqlRoleMembership", ["role membership", "role memberships"]],
  ["SqlUser", ["user", "users"]],
  ["SqlSignature", ["signature", "signatures"]],
  ["SqlQueue", ["Service Broker queue", "Service Broker queues"]],
  ["SqlService", ["Service Broker service", "Service Broker services"]],
  ["SqlContract", ["Service Broker contract", "Service Broker contracts"]],
  ["SqlMessageType", ["Service Broker message type", "Service Broker message types"]],
  ["SqlDatabaseEventNotification", ["event notification", "event notifications"]],
]);

/** Element types that say nothing of a database's schema: the server's own, files, secrets, a project's scripts. */
const immaterial: ReadonlySet<string> = new Set([
  "SqlFile",
  "SqlFilegroup",
  "SqlLogin",
  "SqlCredential",
  "SqlDatabaseCredential",
  "SqlMasterKey",
  "SqlCertificate",
  "SqlSymmetricKey",
  "SqlAsymmetricKey",
  "SqlSymmetricKeyEncryptionPassword",
  "SqlDatabaseEncryptionKey",
  "SqlGenericDatabaseScopedConfigurationOptions",
  "SqlServerOptions",
  "SqlLinkedServer",
  "SqlLinkedServerLogin",
  "SqlScript",
  "SqlAssemblyFile",
  "SqlAssemblySource",
]);

export function mapElement(element: ModelElement, draft: Draft): void {
  const mapper = mappers.get(element.type);
  if (mapper !== undefined) mapper(element, draft);
  else if (!immaterial.has(element.type)) draft.skipped.set(element.type, (draft.skipped.get(element.type) ?? 0) + 1);
}

/** One for each type of element that was left out, with how many there were. */
export function skippedDiagnostics(draft: Draft): readonly Diagnostic[] {
  return [...draft.skipped]
    .sort(([a], [b]) => compareText(a, b))
    .map(([type, count]) => {
      const words = notCompared.get(type);
      return words === undefined
        ? {
            severity: "warning",
            message: `${count} of type ${type}, which this version does not know, ${count === 1 ? "is" : "are"} not compared.`,
          }
        : { severity: "info", message: `${count} ${count === 1 ? `${words[0]} is` : `${words[1]} are`} not compared.` };
    });
}
