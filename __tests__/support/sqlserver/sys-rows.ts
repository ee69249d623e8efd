import { nameKey, type ObjectName } from "../../../src/model/name.ts";
import type {
  Check,
  Column,
  Compression,
  Described,
  Index,
  KeyConstraint,
  Module,
  Parameter,
  Partition,
  Schema,
  Securable,
  Trigger,
  ViewColumn,
} from "../../../src/model/schema.ts";
import { parseType } from "../../../src/tsql/type.ts";

export type SysRow = Readonly<Record<string, string | number | Date | undefined>>;
/** Rows by catalog view, as `sys.tables`. */
export type SysRows = ReadonlyMap<string, readonly SysRow[]>;

/**
 * What SQL Server's catalog would hold for a schema: the way back of `assembleSchema`, written against the
 * documentation of the views and not against our queries. Ids run against the order of names, names that a schema
 * leaves out are made up as the server makes them up, expressions stand in brackets, and modules have Windows line ends.
 */
export function sysRows(schema: Schema): SysRows {
  const rows = new Map<string, SysRow[]>();
  const add = (view: string, row: SysRow): void => {
    const all = rows.get(`sys.${view}`);
    if (all === undefined) rows.set(`sys.${view}`, [row]);
    else all.push(row);
  };
  let lastId = 2_105_058_535;
  const newId = (): number => (lastId -= 16);

  const principals = new Map<string, number>([["reader", 5]]);
  const objectIds = new Map<string, number>();
  const columnIds = new Map<string, number>();
  const schemaIds = new Map<string, number>([
    ["dbo", 1],
    ["guest", 2],
    ["INFORMATION_SCHEMA", 3],
    ["sys", 4],
    ["db_owner", 16_384],
  ]);
  const schemaId = (name: string): number => {
    const known = schemaIds.get(name);
    if (known !== undefined) return known;
    const id = 5 + schemaIds.size;
    schemaIds.set(name, id);
    return id;
  };
  for (const each of schema.schemas) describe(3, schemaId(each.name), 0, each);

  const dataSpaces = new Map<string, number>([["PRIMARY", 1]]);
  add("data_spaces", { name: "PRIMARY", data_space_id: 1, type: "FG", is_default: 1 });
  const dataSpace = (name: string, type: "FG" | "PS"): number => {
    const known = dataSpaces.get(`${type}${name}`);
    if (known !== undefined) return known;
    const id = type === "PS" ? 65_600 + dataSpaces.size : dataSpaces.size + 1;
    dataSpaces.set(`${type}${name}`, id);
    add("data_spaces", { name, data_space_id: id, type, is_default: 0 });
    return id;
  };

  const databaseCollation = schema.collation ?? "SQL_Latin1_General_CP1_CI_AS";
  describe(0, 0, 0, schema);

  for (const [name, [systemTypeId, userTypeId]] of systemTypes) {
    add("types", {
      ...noLength,
      name,
      system_type_id: systemTypeId,
      user_type_id: userTypeId,
      schema_id: 4,
      is_nullable: 1,
      ...notUserDefined,
    });
  }
  const userTypes = new Map<string, { readonly id: number; readonly system: number }>();
  const xmlCollections = new Map<string, number>();
  let lastUserType = 256;
  for (const type of schema.types) {
    const id = ++lastUserType;
    const base = type.baseType === undefined ? undefined : useOf(type.baseType);
    userTypes.set(nameKey(type), { id, system: base?.system_type_id ?? 243 });
    describe(6, id, 0, type);
    add("types", {
      ...noLength,
      ...(base === undefined ? {} : { max_length: base.max_length, precision: base.precision, scale: base.scale }),
      name: type.name,
      schema_id: schemaId(type.schema),
      system_type_id: base?.system_type_id ?? 243,
      user_type_id: id,
      is_nullable: type.nullable === false ? 0 : 1,
      is_user_defined: 1,
      is_assembly_type: 0,
      is_table_type: base === undefined ? 1 : 0,
    });
  }
  // Their columns may be of alias types, so they come when every type has its id.
  for (const type of schema.types) {
    if (type.baseType !== undefined) continue;
    const objectId = newId();
    const userTypeId = userTypes.get(nameKey(type))?.id;
    add("table_types", {
      name: type.name,
      user_type_id: userTypeId,
      schema_id: schemaId(type.schema),
      is_user_defined: 1,
      type_table_object_id: objectId,
      is_memory_optimized: type.memoryOptimized === true ? 1 : 0,
    });
    object(
      objectId,
      "TT",
      { schema: "sys", name: `TT_${type.name.slice(0, 12)}_${objectId.toString(16).toUpperCase()}` },
      { is_ms_shipped: 1 },
    );
    addColumns(objectId, type.columns);
    addIndexes(objectId, type, { ...type, storage: {} });
    addChecks(objectId, type.checks);
  }

  const histories = new Set(schema.tables.flatMap((table) => (table.temporal === undefined ? [] : [nameKey(table.temporal.history)])));
  // Last first, so that ids and names disagree in order.
  for (const table of [...schema.tables].reverse()) objectIds.set(nameKey(table), newId());
  for (const table of [...schema.tables].reverse()) {
    const objectId = idOf(table);
    const history = table.temporal === undefined ? undefined : idOf(table.temporal.history);
    const isHistory = histories.has(nameKey(table));
    object(objectId, "U", table);
    add("tables", {
      ...shared(objectId, table),
      is_memory_optimized: table.memoryOptimized === true ? 1 : 0,
      durability: table.schemaOnly === true ? 1 : 0,
      temporal_type: history !== undefined ? 2 : isHistory ? 1 : 0,
      history_table_id: history,
      is_external: table.external === true ? 1 : 0,
      is_node: table.graph === "node" ? 1 : 0,
      is_edge: table.graph === "edge" ? 1 : 0,
      is_dropped_ledger_table: 0,
    });
    describe(1, objectId, 0, table);
    addColumns(objectId, table.columns);
    if (table.graph !== undefined) {
      // A graph table's own column: its name ends in what the server made up.
      add("columns", {
        ...plainColumn,
        object_id: objectId,
        column_id: 900,
        name: `graph_id_${objectId.toString(16)}`,
        user_type_id: 127,
        graph_type: 1,
      });
      const hidden = `GRAPH_UNIQUE_INDEX_${objectId.toString(16).toUpperCase()}`;
      add("indexes", { object_id: objectId, index_id: 99, name: hidden, type: 2, is_unique: 1, is_hypothetical: 0, data_space_id: 1 });
      add("index_columns", { object_id: objectId, index_id: 99, index_column_id: 1, column_id: 900, key_ordinal: 1, partition_ordinal: 0 });
    }
    if (table.temporal !== undefined) {
      const [start, end] = table.temporal.period;
      add("periods", { object_id: objectId, start_column_id: columnId(objectId, start), end_column_id: columnId(objectId, end) });
    }
    addIndexes(objectId, table, { ...table, storage: table });
    addChecks(objectId, table.checks);
    addTriggers(objectId, table, table.triggers);
  }
  for (const table of schema.tables) {
    const objectId = idOf(table);
    for (const key of table.foreignKeys) {
      const constraint = newId();
      const referenced = idOf(key.references);
      const name = key.name ?? `FK__${table.name.slice(0, 9)}__${constraint.toString(16).toUpperCase()}`;
      object(constraint, "F", { schema: table.schema, name }, { parent_object_id: objectId });
      add("foreign_keys", {
        ...shared(constraint, { schema: table.schema, name }),
        parent_object_id: objectId,
        referenced_object_id: referenced,
        delete_referential_action: actions.indexOf(key.onDelete ?? "no action"),
        update_referential_action: actions.indexOf(key.onUpdate ?? "no action"),
        is_disabled: key.disabled === true ? 1 : 0,
        is_not_trusted: key.untrusted === true || key.disabled === true || key.notForReplication === true ? 1 : 0,
        is_not_for_replication: key.notForReplication === true ? 1 : 0,
        is_system_named: key.name === undefined ? 1 : 0,
      });
      key.columns.forEach((column, at) => {
        add("foreign_key_columns", {
          constraint_object_id: constraint,
          constraint_column_id: at + 1,
          parent_object_id: objectId,
          parent_column_id: columnId(objectId, column),
          referenced_object_id: referenced,
          referenced_column_id: columnId(referenced, key.references.columns[at] ?? ""),
        });
      });
      describe(1, constraint, 0, key);
    }
    const fullText = table.fullTextIndex;
    if (fullText !== undefined) {
      const unique = (rows.get("sys.indexes") ?? []).find((row) => row["object_id"] === objectId && row["name"] === fullText.keyIndex);
      add("fulltext_indexes", {
        object_id: objectId,
        unique_index_id: unique?.["index_id"] ?? 0,
        fulltext_catalog_id: fullText.catalog === undefined ? undefined : objectId % 100_000,
        is_enabled: fullText.disabled === true ? 0 : 1,
      });
      if (fullText.catalog !== undefined) add("fulltext_catalogs", { fulltext_catalog_id: objectId % 100_000, name: fullText.catalog });
      for (const column of fullText.columns) {
        add("fulltext_index_columns", {
          object_id: objectId,
          column_id: columnId(objectId, column.name),
          type_column_id: column.typeColumn === undefined ? undefined : columnId(objectId, column.typeColumn),
          language_id: column.language ?? 0,
        });
      }
    }
  }

  for (const view of schema.views) {
    const objectId = newId();
    object(objectId, "V", view);
    add("views", { ...shared(objectId, view), with_check_option: view.checkOption === true ? 1 : 0, is_dropped_ledger_view: 0 });
    describe(1, objectId, 0, view);
    addModule(objectId, view, view.schemaBound);
    addColumns(objectId, view.columns);
    addIndexes(objectId, view, { indexes: view.indexes, columns: view.columns, uniqueConstraints: [], storage: {} });
    addTriggers(objectId, view, view.triggers);
  }
  for (const routine of schema.procedures) {
    const objectId = newId();
    object(objectId, routine.external === undefined ? "P" : "PC", routine);
    addRoutine(objectId, routine, routine.external, undefined);
    addParameters(objectId, routine.parameters);
  }
  for (const routine of schema.functions) {
    const objectId = newId();
    const clr = routine.external !== undefined;
    object(objectId, routine.kind === "scalar" ? (clr ? "FS" : "FN") : routine.kind === "inline" ? "IF" : clr ? "FT" : "TF", routine);
    addRoutine(objectId, routine, routine.external, routine.schemaBound);
    if (routine.kind === "scalar" && routine.returns !== undefined) {
      add("parameters", { ...plainParameter, object_id: objectId, parameter_id: 0, name: "", is_output: 1, ...useOf(routine.returns) });
    }
    addParameters(objectId, routine.parameters);
    addColumns(objectId, routine.columns);
  }
  for (const sequence of schema.sequences) {
    const objectId = newId();
    const use = useOf(sequence.type);
    const limits = sequenceLimits.get(sequence.type);
    object(objectId, "SO", sequence);
    add("sequences", {
      ...shared(objectId, sequence),
      user_type_id: use.user_type_id,
      system_type_id: use.system_type_id,
      precision: use.precision,
      scale: use.scale,
      start_value: sequence.start,
      increment: sequence.increment,
      minimum_value: sequence.minimum ?? limits?.[0],
      maximum_value: sequence.maximum ?? limits?.[1],
      is_cycling: sequence.cycle === true ? 1 : 0,
      is_cached: sequence.cache === 0 ? 0 : 1,
      cache_size: sequence.cache === 0 ? undefined : sequence.cache,
    });
    describe(1, objectId, 0, sequence);
  }
  for (const synonym of schema.synonyms) {
    const objectId = newId();
    object(objectId, "SN", synonym);
    add("synonyms", { ...shared(objectId, synonym), base_object_name: synonym.target });
    describe(1, objectId, 0, synonym);
  }
  for (const policy of schema.securityPolicies ?? []) {
    const objectId = newId();
    object(objectId, "SP", policy);
    add("security_policies", {
      ...shared(objectId, policy),
      is_enabled: policy.disabled === true ? 0 : 1,
      is_not_for_replication: policy.notForReplication === true ? 1 : 0,
      is_schemabinding_enabled: policy.unbound === true ? 0 : 1,
    });
    policy.predicates.forEach(({ kind, operation, on, expression }, at) => {
      add("security_predicates", {
        object_id: objectId,
        security_predicate_id: at + 1,
        target_object_id: securableOf(on)[1],
        predicate_definition: `(${expression})`,
        predicate_type: kind === "filter" ? 0 : 1,
        operation: operation === undefined ? undefined : operations.indexOf(operation) + 1,
      });
    });
  }
  for (const trigger of schema.databaseTriggers) {
    const objectId = newId();
    add("triggers", {
      object_id: objectId,
      name: trigger.name,
      parent_class: 0,
      parent_id: 0,
      type: "TR",
      is_ms_shipped: 0,
      ...triggerFlags(trigger),
    });
    for (const event of trigger.events) {
      const group = event.startsWith("DDL_");
      for (const one of group ? ["CREATE_TABLE", "DROP_TABLE"] : [event]) {
        add("trigger_events", { object_id: objectId, type_desc: one, event_group_type_desc: group ? event : undefined });
      }
    }
    addModule(objectId, trigger);
    describe(1, objectId, 0, trigger);
  }

  // What is no part of a schema, and must not become one.
  object(3, "S", { schema: "sys", name: "sysrscols" }, { is_ms_shipped: 1 });
  add("columns", { ...plainColumn, object_id: 3, column_id: 1, name: "rsid", user_type_id: 127 });
  add("database_permissions", {
    class: 0,
    major_id: 0,
    minor_id: 0,
    grantee_principal_id: 5,
    type: "CO",
    permission_name: "CONNECT",
    state: "G",
  });
  // What SQL Server itself grants in every database, and on its own objects.
  for (const [permission, object] of [
    ["VIEW ANY COLUMN MASTER KEY DEFINITION", 0],
    ["VIEW ANY COLUMN ENCRYPTION KEY DEFINITION", 0],
    ["SELECT", -103],
    ["SELECT", 3],
  ] as const) {
    grant("public", { class: object === 0 ? 0 : 1, major_id: object, minor_id: 0, permission_name: permission, state: "G" });
  }
  for (const { state, permission, on, to } of schema.permissions ?? []) {
    const [securable, id] = securableOf(on);
    grant(to, {
      class: securable,
      major_id: id,
      minor_id: on?.column === undefined ? 0 : columnId(id, on.column),
      permission_name: permission,
      state: state === "deny" ? "D" : state === "grant" ? "G" : "W",
    });
  }
  for (const [name, id] of schemaIds) add("schemas", { name, schema_id: id, principal_id: 1 });
  add("databases", {
    name: "Sales",
    database_id: 7,
    collation_name: databaseCollation,
    compatibility_level: schema.compatibilityLevel ?? 160,
  });
  for (const view of catalogViewsWithoutRows) if (!rows.has(view)) rows.set(view, []);
  return rows;

  function describe(classId: number, majorId: number, minorId: number, described: Described): void {
    if (described.description === undefined) return;
    // Were both there, MS_Description would have to win.
    add("extended_properties", { class: classId, major_id: majorId, minor_id: minorId, name: "Description", value: "not this one" });
    add("extended_properties", {
      class: classId,
      major_id: majorId,
      minor_id: minorId,
      name: "MS_Description",
      value: described.description,
    });
    add("extended_properties", { class: classId, major_id: majorId, minor_id: minorId, name: "Owner", value: "nobody" });
  }

  function grant(to: string, row: SysRow): void {
    let id = principals.get(to);
    if (id === undefined) {
      id = to === "public" ? 0 : 5 + principals.size;
      principals.set(to, id);
      add("database_principals", { name: to, principal_id: id, type: "R" });
    }
    add("database_permissions", { ...row, grantee_principal_id: id, grantor_principal_id: 1 });
  }

  function securableOf(on: Securable | undefined): readonly [securable: number, id: number] {
    if (on === undefined) return [0, 0];
    if (on.name === undefined) return [3, schemaId(on.schema)];
    const key = nameKey({ schema: on.schema, name: on.name });
    if (on.type === "type") return [6, userTypes.get(key)?.id ?? 0];
    const own = (rows.get("sys.objects") ?? []).find(
      (row) => row["name"] === on.name && row["schema_id"] === schemaId(on.schema) && row["parent_object_id"] === 0,
    );
    return [1, Number(own?.["object_id"])];
  }

  function idOf(name: ObjectName): number {
    const id = objectIds.get(nameKey(name));
    if (id === undefined) throw new Error(`The schema has no table ${name.schema}.${name.name}.`);
    return id;
  }

  function columnId(objectId: number, name: string): number {
    const id = columnIds.get(`${objectId} ${name}`);
    if (id === undefined) throw new Error(`The object ${objectId} has no column ${name}.`);
    return id;
  }

  function object(objectId: number, type: string, name: ObjectName, more: SysRow = {}): void {
    add("objects", { ...shared(objectId, name), type, modify_date: new Date(Date.UTC(2026, 0, 1, 0, 0, objectId % 60)), ...more });
  }

  function shared(objectId: number, name: ObjectName): SysRow {
    return { object_id: objectId, name: name.name, schema_id: schemaId(name.schema), parent_object_id: 0, is_ms_shipped: 0 };
  }

  /** What sys.columns, sys.parameters and sys.sequences say of a type. */
  function useOf(text: string): TypeUse {
    const type = parseType(text);
    if (type === undefined) throw new Error(`${text} is no type.`);
    const own = type.schema === undefined ? undefined : userTypes.get(nameKey({ schema: type.schema, name: type.name }));
    if (own !== undefined) return { ...noLength, user_type_id: own.id, system_type_id: own.system };
    const ids = systemTypes.get(type.name);
    if (ids === undefined) throw new Error(`${text} is no type that this server knows.`);
    const bytes = type.name === "nchar" || type.name === "nvarchar" ? 2 : 1;
    const xml = type.xmlSchema === undefined ? undefined : xmlCollection(type.xmlSchema);
    return {
      system_type_id: ids[0],
      user_type_id: ids[1],
      max_length: type.length === "max" ? -1 : type.name === "vector" ? 8 + 4 * (type.length ?? 0) : (type.length ?? 0) * bytes,
      precision: type.precision ?? (type.name === "float" ? 53 : 0),
      scale: type.scale ?? 0,
      ...(xml === undefined ? {} : { xml_collection_id: xml, is_xml_document: type.xmlDocument === true ? 1 : 0 }),
      ...(type.name === "vector" ? { vector_dimensions: type.length, vector_base_type: type.element === "float16" ? 1 : 0 } : {}),
    };
  }

  function xmlCollection(name: ObjectName): number {
    const known = xmlCollections.get(nameKey(name));
    if (known !== undefined) return known;
    const id = 65_536 + xmlCollections.size;
    xmlCollections.set(nameKey(name), id);
    add("xml_schema_collections", { xml_collection_id: id, schema_id: schemaId(name.schema), name: name.name });
    return id;
  }

  function addColumns(objectId: number, columns: readonly (Column | ViewColumn)[]): void {
    // A column was dropped in the middle, so the ids have a gap; rows come last first.
    const placed = columns.map((column, at): [Column, number] => [column, at < 2 ? at + 1 : at + 2]);
    for (const [column, id] of placed.reverse()) {
      columnIds.set(`${objectId} ${column.name}`, id);
      const use = column.type === undefined ? { ...noLength, user_type_id: undefined } : useOf(column.type);
      const row: SysRow = {
        ...plainColumn,
        ...use,
        object_id: objectId,
        column_id: id,
        name: column.name,
        is_nullable: column.nullable === undefined ? undefined : column.nullable ? 1 : 0,
        collation_name: column.collation ?? (/char|text/.test(column.baseType ?? column.type ?? "") ? databaseCollation : undefined),
        is_identity: column.identity === undefined ? 0 : 1,
        is_computed: column.computed === undefined ? 0 : 1,
        is_rowguidcol: column.rowGuid === true ? 1 : 0,
        is_filestream: column.filestream === true ? 1 : 0,
        is_sparse: column.sparse === true ? 1 : 0,
        is_hidden: column.hidden === true ? 1 : 0,
        generated_always_type: column.generatedAlways === "row start" ? 1 : column.generatedAlways === "row end" ? 2 : 0,
        encryption_type: column.encrypted === undefined ? undefined : column.encrypted === "deterministic" ? 1 : 2,
        is_masked: column.masked === undefined ? 0 : 1,
      };
      add("columns", row);
      describe(1, objectId, id, column);
      if (column.identity !== undefined) {
        const { seed, increment, notForReplication } = column.identity;
        add("identity_columns", {
          ...row,
          seed_value: seed,
          increment_value: increment,
          is_not_for_replication: notForReplication === true ? 1 : 0,
        });
      }
      if (column.computed !== undefined) {
        add("computed_columns", {
          ...row,
          definition: `(${column.computed.expression})`,
          is_persisted: column.computed.persisted === true ? 1 : 0,
        });
      }
      if (column.masked !== undefined) add("masked_columns", { ...row, masking_function: column.masked });
      if (column.default !== undefined) {
        const constraint = newId();
        const name = column.default.name ?? `DF__${objectId}__${column.name.slice(0, 5)}__${constraint.toString(16).toUpperCase()}`;
        object(constraint, "D", { schema: "dbo", name }, { parent_object_id: objectId });
        add("default_constraints", {
          ...shared(constraint, { schema: "dbo", name }),
          parent_object_id: objectId,
          parent_column_id: id,
          definition: `(${column.default.expression})`,
          is_system_named: column.default.name === undefined ? 1 : 0,
        });
        describe(1, constraint, 0, column.default);
      }
    }
  }

  function addChecks(objectId: number, checks: readonly Check[]): void {
    for (const check of checks) {
      const constraint = newId();
      const name = check.name ?? `CK__${objectId}__${constraint.toString(16).toUpperCase()}`;
      object(constraint, "C", { schema: "dbo", name }, { parent_object_id: objectId });
      add("check_constraints", {
        ...shared(constraint, { schema: "dbo", name }),
        parent_object_id: objectId,
        definition: `(${check.expression})`,
        is_disabled: check.disabled === true ? 1 : 0,
        is_not_trusted: check.untrusted === true || check.disabled === true || check.notForReplication === true ? 1 : 0,
        is_not_for_replication: check.notForReplication === true ? 1 : 0,
        is_system_named: check.name === undefined ? 1 : 0,
      });
      describe(1, constraint, 0, check);
    }
  }

  function addIndexes(
    objectId: number,
    owner: ObjectName,
    has: {
      readonly primaryKey?: KeyConstraint;
      readonly uniqueConstraints: readonly KeyConstraint[];
      readonly indexes: readonly Index[];
      readonly columns: readonly { readonly name: string }[];
      readonly storage: Storage;
    },
  ): void {
    const keys = [
      ...(has.primaryKey === undefined ? [] : [{ key: has.primaryKey, primary: true }]),
      ...has.uniqueConstraints.map((key) => ({ key, primary: false })),
    ];
    const clustered = keys.some(({ key }) => key.clustered === true) || has.indexes.some((index) => index.clustered === true);
    let last = 1;
    const idFor = (isClustered: boolean): number => (isClustered ? 1 : ++last);
    if (!clustered) {
      addIndex(objectId, 0, { type: 0, ...space(has.storage) }, [], has.storage);
    }
    for (const { key, primary } of keys) {
      const indexId = idFor(key.clustered === true);
      const constraint = newId();
      const name = key.name ?? `${primary ? "PK" : "UQ"}__${owner.name.slice(0, 8)}__${constraint.toString(16).toUpperCase()}`;
      const type = key.bucketCount !== undefined ? 7 : key.clustered === true ? 1 : 2;
      const storage: Storage = indexId === 1 ? has.storage : key;
      const row = {
        name,
        type,
        is_unique: 1,
        is_primary_key: primary ? 1 : 0,
        is_unique_constraint: primary ? 0 : 1,
        is_disabled: key.disabled === true ? 1 : 0,
        ...space(storage),
      };
      addIndex(
        objectId,
        indexId,
        row,
        key.columns.map((column) => ({ ...column, key: true })),
        storage,
      );
      if (key.bucketCount !== undefined)
        add("hash_indexes", { object_id: objectId, index_id: indexId, type: 7, bucket_count: key.bucketCount });
      object(constraint, primary ? "PK" : "UQ", { schema: owner.schema, name }, { parent_object_id: objectId });
      add("key_constraints", {
        ...shared(constraint, { schema: owner.schema, name }),
        parent_object_id: objectId,
        unique_index_id: indexId,
        is_system_named: key.name === undefined ? 1 : 0,
      });
      describe(1, constraint, 0, key);
    }
    const ids = new Map<string, number>();
    for (const index of has.indexes) ids.set(index.name, idFor(index.clustered === true) + (index.kind === "xml" ? 256_000 : 0));
    for (const index of has.indexes) {
      const indexId = ids.get(index.name) ?? 0;
      const keyless = index.kind !== undefined;
      const storage: Storage = indexId === 1 ? has.storage : index;
      addIndex(
        objectId,
        indexId,
        {
          name: index.name,
          type: typeOf(index),
          is_unique: index.unique === true ? 1 : 0,
          is_disabled: index.disabled === true ? 1 : 0,
          filter_definition: index.filter === undefined ? undefined : `(${index.filter})`,
          has_filter: index.filter === undefined ? 0 : 1,
          ...space(storage),
        },
        index.kind === "columnstore"
          ? columnstoreColumns(index, has.columns)
          : [
              ...index.columns.map((column) => ({ ...column, key: !keyless })),
              ...index.include.map((name) => ({ name, key: false, included: true })),
            ],
        storage,
      );
      if (index.bucketCount !== undefined)
        add("hash_indexes", { object_id: objectId, index_id: indexId, type: 7, bucket_count: index.bucketCount });
      if (index.secondary !== undefined) {
        const usage = index.secondary.usage === "path" ? "P" : index.secondary.usage === "value" ? "V" : "R";
        add("xml_indexes", {
          object_id: objectId,
          index_id: indexId,
          using_xml_index_id: ids.get(index.secondary.of),
          secondary_type: usage,
        });
      } else if (index.kind === "xml") {
        add("xml_indexes", { object_id: objectId, index_id: indexId });
      }
      describe(7, objectId, indexId, index);
    }
  }

  function space(storage: Storage): SysRow {
    if (storage.partition !== undefined) return { data_space_id: dataSpace(storage.partition.scheme, "PS") };
    return { data_space_id: storage.filegroup === undefined ? 1 : dataSpace(storage.filegroup, "FG") };
  }

  function addIndex(objectId: number, indexId: number, row: SysRow, columns: readonly PlacedColumn[], storage: Storage): void {
    add("indexes", {
      object_id: objectId,
      index_id: indexId,
      is_unique: 0,
      is_primary_key: 0,
      is_unique_constraint: 0,
      is_disabled: 0,
      is_hypothetical: 0,
      has_filter: 0,
      ...row,
    });
    const level =
      storage.compression === undefined ? (row["type"] === 5 || row["type"] === 6 ? 3 : 0) : compressionLevels.indexOf(storage.compression);
    for (const partitionNumber of storage.partition === undefined ? [1] : [1, 2, 3]) {
      add("partitions", { object_id: objectId, index_id: indexId, partition_number: partitionNumber, data_compression: level });
    }
    let ordinal = 0;
    const placed: SysRow[] = columns.map((column, at) => ({
      object_id: objectId,
      index_id: indexId,
      index_column_id: at + 1,
      column_id: columnId(objectId, column.name),
      key_ordinal: column.key ? ++ordinal : 0,
      partition_ordinal: storage.partition?.column === column.name ? 1 : 0,
      is_descending_key: column.descending === true ? 1 : 0,
      is_included_column: column.included === true ? 1 : 0,
      column_store_order_ordinal: column.order ?? 0,
    }));
    if (storage.partition !== undefined && !columns.some((column) => column.name === storage.partition?.column)) {
      placed.push({
        object_id: objectId,
        index_id: indexId,
        index_column_id: columns.length + 1,
        column_id: columnId(objectId, storage.partition.column),
        key_ordinal: 0,
        partition_ordinal: 1,
        is_descending_key: 0,
        is_included_column: 0,
      });
    }
    for (const each of placed.reverse()) add("index_columns", each);
  }

  function addModule(objectId: number, module: Module, schemaBound?: boolean): void {
    if (module.definition === undefined && module.encrypted !== true) return;
    add("sql_modules", {
      object_id: objectId,
      definition: module.encrypted === true ? undefined : `\r\n${(module.definition ?? "").replaceAll("\n", "\r\n")}\r\n`,
      is_schema_bound: schemaBound === true ? 1 : 0,
      uses_quoted_identifier: 1,
      uses_ansi_nulls: 1,
    });
  }

  function addRoutine(
    objectId: number,
    routine: ObjectName & Module,
    external: string | undefined,
    schemaBound: boolean | undefined,
  ): void {
    describe(1, objectId, 0, routine);
    addModule(objectId, routine, schemaBound);
    if (external === undefined) return;
    const [assembly, ...rest] = external.split(".");
    const assemblyId = 65_536 + (objectId % 1000);
    add("assemblies", { name: assembly, assembly_id: assemblyId });
    add("assembly_modules", {
      object_id: objectId,
      assembly_id: assemblyId,
      assembly_class: rest.slice(0, -1).join("."),
      assembly_method: rest.at(-1),
    });
  }

  function addParameters(objectId: number, parameters: readonly Parameter[]): void {
    parameters.forEach((parameter, at) => {
      add("parameters", {
        ...plainParameter,
        ...useOf(parameter.type),
        object_id: objectId,
        parameter_id: at + 1,
        name: parameter.name,
        is_output: parameter.output === true ? 1 : 0,
        is_readonly: parameter.readonly === true ? 1 : 0,
      });
      describe(2, objectId, at + 1, parameter);
    });
  }

  function addTriggers(parentId: number, parent: ObjectName, triggers: readonly Trigger[]): void {
    for (const trigger of triggers) {
      const objectId = newId();
      object(objectId, "TR", { schema: trigger.schema ?? parent.schema, name: trigger.name }, { parent_object_id: parentId });
      add("triggers", {
        object_id: objectId,
        name: trigger.name,
        parent_class: 1,
        parent_id: parentId,
        type: "TR",
        is_ms_shipped: 0,
        ...triggerFlags(trigger),
        is_not_for_replication: trigger.notForReplication === true ? 1 : 0,
        is_instead_of_trigger: trigger.timing === "instead of" ? 1 : 0,
      });
      for (const event of trigger.events) add("trigger_events", { object_id: objectId, type_desc: event.toUpperCase() });
      addModule(objectId, trigger);
      describe(1, objectId, 0, trigger);
    }
  }
}

interface PlacedColumn {
  readonly name: string;
  readonly descending?: true;
  readonly key: boolean;
  readonly included?: boolean;
  readonly order?: number;
}

/** A clustered columnstore index lists every column of its table, and may have an order; another lists its own. */
function columnstoreColumns(index: Index, columns: readonly { readonly name: string }[]): PlacedColumn[] {
  const ordered = index.columns.map((column) => column.name);
  const listed = index.clustered === true ? columns.map((column) => column.name) : ordered;
  return listed.map((name) => ({ name, key: false, included: true, order: index.clustered === true ? ordered.indexOf(name) + 1 : 0 }));
}

interface Storage {
  readonly compression?: Compression;
  readonly filegroup?: string;
  readonly partition?: Partition;
}

interface TypeUse {
  readonly system_type_id: number;
  readonly user_type_id: number;
  readonly max_length: number;
  readonly precision: number;
  readonly scale: number;
}

function triggerFlags(trigger: { readonly disabled?: true }): SysRow {
  return { is_disabled: trigger.disabled === true ? 1 : 0, is_not_for_replication: 0, is_instead_of_trigger: 0 };
}

/** sys.indexes.type */
function typeOf(index: Index): number {
  if (index.kind === "xml") return 3;
  if (index.kind === "spatial") return 4;
  if (index.kind === "columnstore") return index.clustered === true ? 5 : 6;
  if (index.bucketCount !== undefined) return 7;
  return index.clustered === true ? 1 : 2;
}

const noLength = { max_length: 0, precision: 0, scale: 0 };
const notUserDefined = { is_user_defined: 0, is_assembly_type: 0, is_table_type: 0 };
const plainColumn = {
  ...noLength,
  is_nullable: 1,
  is_rowguidcol: 0,
  is_filestream: 0,
  is_sparse: 0,
  is_hidden: 0,
  is_xml_document: 0,
  xml_collection_id: 0,
  is_dropped_ledger_column: 0,
};
const plainParameter = { is_output: 0, is_readonly: 0, is_xml_document: 0, xml_collection_id: 0, has_default_value: 0 };
const actions: readonly string[] = ["no action", "cascade", "set null", "set default"];
const operations: readonly string[] = ["after insert", "after update", "before update", "before delete"];
const compressionLevels: readonly string[] = ["none", "row", "page", "columnstore", "columnstore_archive"];

/** Views that a schema may leave without rows, and which are there all the same. */
const catalogViewsWithoutRows: readonly string[] = ["sys.sql_expression_dependencies"];

const sequenceLimits: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["tinyint", ["0", "255"]],
  ["smallint", ["-32768", "32767"]],
  ["int", ["-2147483648", "2147483647"]],
  ["bigint", ["-9223372036854775808", "9223372036854775807"]],
  ["decimal(5,0)", ["-99999", "99999"]],
]);

/** system_type_id and user_type_id, https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-types-transact-sql */
// prettier-ignore
const systemTypes: ReadonlyMap<string, readonly [systemTypeId: number, userTypeId: number]> = new Map([
  ["image", [34, 34]], ["text", [35, 35]], ["uniqueidentifier", [36, 36]], ["date", [40, 40]], ["time", [41, 41]], ["datetime2", [42, 42]],
  ["datetimeoffset", [43, 43]], ["tinyint", [48, 48]], ["smallint", [52, 52]], ["int", [56, 56]], ["smalldatetime", [58, 58]], ["real", [59, 59]],
  ["money", [60, 60]], ["datetime", [61, 61]], ["float", [62, 62]], ["sql_variant", [98, 98]], ["ntext", [99, 99]], ["bit", [104, 104]],
  ["decimal", [106, 106]], ["numeric", [108, 108]], ["smallmoney", [122, 122]], ["bigint", [127, 127]], ["hierarchyid", [240, 128]],
  ["geometry", [240, 129]], ["geography", [240, 130]], ["varbinary", [165, 165]], ["varchar", [167, 167]], ["binary", [173, 173]],
  ["char", [175, 175]], ["timestamp", [189, 189]], ["nvarchar", [231, 231]], ["sysname", [231, 256]], ["nchar", [239, 239]], ["xml", [241, 241]],
  ["json", [244, 244]], ["vector", [255, 255]],
]);
