import { expect, test } from "vitest";
import type { Schema } from "../../../src/model/schema.ts";
import type { Reading } from "../../../src/ports.ts";
import { dacpacSource } from "../../../src/source/dacpac/source.ts";
import { builtIn, element, keyColumns, packageOf, relationship, script, typeSpecifier } from "../../support/package.ts";

function read(...elements: readonly string[]): Promise<Reading> {
  return dacpacSource(packageOf(elements.join(""))).read();
}

async function schemaOf(...elements: readonly string[]): Promise<Schema> {
  return (await read(...elements)).schema;
}

function table(name: string, columns: readonly string[], ...more: readonly string[]): string {
  return element("SqlTable", name, {}, relationship("Columns", ...columns), ...more);
}

function column(path: string, type = "int", properties: Record<string, string | true> = {}): string {
  return element("SqlSimpleColumn", path, properties, typeSpecifier(type));
}

test("a table has its columns with types, nullability and all that they carry", async () => {
  const { tables } = await schemaOf(
    element("SqlDatabaseOptions", undefined, { Collation: "Latin1_General_CI_AS" }),
    table("[dbo].[a.b]]c]", [
      column("[dbo].[a.b]]c].[Id]", "bigint", {
        IsNullable: "False",
        IsIdentity: true,
        IdentitySeed: "100",
        IdentityIsNotForReplication: true,
      }),
      element("SqlSimpleColumn", "[dbo].[a.b]]c].[Name]", { Collation: "Latin1_General_BIN2" }, typeSpecifier("nvarchar", { Length: 50 })),
      element("SqlSimpleColumn", "[dbo].[a.b]]c].[Same]", { Collation: "Latin1_General_CI_AS" }, typeSpecifier("varchar", { IsMax: true })),
      element("SqlSimpleColumn", "[dbo].[a.b]]c].[Price]", {}, typeSpecifier("decimal", { Precision: 10, Scale: 2 })),
      element("SqlSimpleColumn", "[dbo].[a.b]]c].[At]", {}, typeSpecifier("datetime2", { Scale: 3 })),
      column("[dbo].[a.b]]c].[Mail]", "ntext", { MaskingFunction: "email()" }),
      column("[dbo].[a.b]]c].[Ssn]", "char", { EncryptionType: "1" }),
      column("[dbo].[a.b]]c].[Rare]", "int", { IsSparse: true }),
      column("[dbo].[a.b]]c].[Row]", "uniqueidentifier", { IsRowGuidColumn: true, IsFileStream: true }),
      element("SqlColumnSet", "[dbo].[a.b]]c].[All]", {}),
      element(
        "SqlComputedColumn",
        "[dbo].[a.b]]c].[Twice]",
        { IsPersisted: true, IsPersistedNullable: "False" },
        script("ExpressionScript", "([Price]*(2))"),
      ),
    ]),
  );
  expect(tables).toEqual([
    {
      schema: "dbo",
      name: "a.b]c",
      columns: [
        { name: "Id", type: "bigint", nullable: false, identity: { seed: "100", increment: "1", notForReplication: true } },
        { name: "Name", type: "nvarchar(50)", nullable: true, collation: "Latin1_General_BIN2" },
        { name: "Same", type: "varchar(max)", nullable: true },
        { name: "Price", type: "decimal(10,2)", nullable: true },
        { name: "At", type: "datetime2(3)", nullable: true },
        { name: "Mail", type: "ntext", nullable: true, masked: "email()" },
        { name: "Ssn", type: "char(1)", nullable: true, encrypted: "deterministic" },
        { name: "Rare", type: "int", nullable: true, sparse: true },
        { name: "Row", type: "uniqueidentifier", nullable: true, rowGuid: true, filestream: true },
        { name: "All", type: "xml", nullable: true },
        { name: "Twice", nullable: false, computed: { expression: "[Price]*2", persisted: true } },
      ],
      uniqueConstraints: [],
      foreignKeys: [],
      checks: [],
      indexes: [],
      triggers: [],
    },
  ]);
});

test("constraints and indexes find their table, whichever comes first", async () => {
  const defining = relationship("DefiningTable", "[dbo].[Orders]");
  const indexed = relationship("IndexedObject", "[dbo].[Orders]");
  const { tables } = await schemaOf(
    element("SqlPrimaryKeyConstraint", "[dbo].[PK_Orders]", {}, keyColumns("[dbo].[Orders].[Id]"), defining),
    element(
      "SqlUniqueConstraint",
      undefined,
      { IsClustered: "False" },
      keyColumns("[dbo].[Orders].[Code] DESC", "[dbo].[Orders].[Id]"),
      defining,
    ),
    element(
      "SqlForeignKeyConstraint",
      "[dbo].[FK_Customer]",
      { OnDeleteAction: 1, OnUpdateAction: 2, IsDisabled: true },
      relationship("Columns", "[dbo].[Orders].[CustomerId]"),
      defining,
      relationship("ForeignColumns", "[crm].[Customer].[Id]"),
      relationship("ForeignTable", "[crm].[Customer]"),
    ),
    element(
      "SqlCheckConstraint",
      "[dbo].[CK_Code]",
      {},
      script("CheckExpressionScript", "(([Code]>(0)))"),
      defining,
      '<Annotation Type="IsNotTrustedPropertyAnnotation" />',
    ),
    element(
      "SqlDefaultConstraint",
      "[dbo].[DF__Orders__Code__1A2B3C4D]",
      {},
      script("DefaultExpressionScript", "((0))"),
      defining,
      relationship("ForColumn", "[dbo].[Orders].[Code]"),
    ),
    element(
      "SqlDefaultConstraint",
      "[dbo].[DF_Orders_Id]",
      {},
      script("DefaultExpressionScript", "(getdate())"),
      defining,
      relationship("ForColumn", "[dbo].[Orders].[Id]"),
    ),
    table("[dbo].[Orders]", [column("[dbo].[Orders].[Id]"), column("[dbo].[Orders].[Code]"), column("[dbo].[Orders].[CustomerId]")]),
    element(
      "SqlIndex",
      "[dbo].[Orders].[IX_Code]",
      { IsUnique: true },
      script("FilterPredicate", "([Code] IS NOT NULL)"),
      keyColumns("[dbo].[Orders].[Code] DESC"),
      relationship("IncludedColumns", "[dbo].[Orders].[Id]"),
      relationship("DataCompressionOptions", element("SqlDataCompressionOption", undefined, { CompressionLevel: 2, PartitionNumber: 1 })),
      indexed,
    ),
    element("SqlColumnStoreIndex", "[dbo].[Orders].[CSI]", {}, keyColumns("[dbo].[Orders].[Code]"), indexed),
    element("SqlXmlIndex", "[dbo].[Orders].[PXML]", { IsPrimary: true }, relationship("Column", "[dbo].[Orders].[Code]"), indexed),
    element(
      "SqlXmlIndex",
      "[dbo].[Orders].[SXML]",
      { PrimaryXmlIndexUsage: 2 },
      relationship("Column", "[dbo].[Orders].[Code]"),
      indexed,
      relationship("UsingPrimaryXmlIndex", "[dbo].[Orders].[PXML]"),
    ),
    element("SqlSpatialIndex", "[dbo].[Orders].[SPX]", { IsDisabled: true }, relationship("Column", "[dbo].[Orders].[Code]"), indexed),
    element(
      "SqlFullTextIndex",
      "[dbo].[Orders]",
      {},
      relationship("Catalog", "[Words]"),
      relationship(
        "Columns",
        element("SqlFullTextIndexColumnSpecifier", undefined, { LanguageId: 1033 }, relationship("Column", "[dbo].[Orders].[Code]")),
      ),
      indexed,
      relationship("KeyName", "[dbo].[PK_Orders]"),
    ),
  );
  expect(tables[0]).toMatchObject({
    columns: [
      { name: "Id", default: { name: "DF_Orders_Id", expression: "getdate()" } },
      // A name that the server made up says nothing.
      { name: "Code", default: { expression: "0" } },
      { name: "CustomerId" },
    ],
    primaryKey: { name: "PK_Orders", clustered: true, columns: [{ name: "Id" }] },
    uniqueConstraints: [{ columns: [{ name: "Code", descending: true }, { name: "Id" }] }],
    foreignKeys: [
      {
        name: "FK_Customer",
        columns: ["CustomerId"],
        references: { schema: "crm", name: "Customer", columns: ["Id"] },
        onDelete: "cascade",
        onUpdate: "set null",
        disabled: true,
        untrusted: true,
      },
    ],
    checks: [{ name: "CK_Code", expression: "[Code]>0", untrusted: true }],
    indexes: [
      { name: "CSI", kind: "columnstore", columns: [{ name: "Code" }], include: [] },
      {
        name: "IX_Code",
        unique: true,
        columns: [{ name: "Code", descending: true }],
        include: ["Id"],
        filter: "[Code] IS NOT NULL",
        compression: "page",
      },
      { name: "PXML", kind: "xml", columns: [{ name: "Code" }], include: [] },
      { name: "SPX", kind: "spatial", columns: [{ name: "Code" }], include: [], disabled: true },
      { name: "SXML", kind: "xml", columns: [{ name: "Code" }], include: [], secondary: { of: "PXML", usage: "property" } },
    ],
    fullTextIndex: { keyIndex: "PK_Orders", catalog: "Words", columns: [{ name: "Code", language: 1033 }] },
  });
});

test("a table is where its clustered index is, and as compressed; the default filegroup says nothing", async () => {
  const page = relationship("DataCompressionOptions", element("SqlDataCompressionOption", undefined, { CompressionLevel: 2 }));
  const { tables } = await schemaOf(
    element("SqlDatabaseOptions", undefined, {}, relationship("DefaultFilegroup", "[DATA]")),
    table("[dbo].[a]", [column("[dbo].[a].[x]")], relationship("Filegroup", "[ARCHIVE]")),
    table("[dbo].[b]", [column("[dbo].[b].[x]")], relationship("Filegroup", "[DATA]")),
    table("[dbo].[c]", [column("[dbo].[c].[x]")]),
    element(
      "SqlPrimaryKeyConstraint",
      "[dbo].[PK_c]",
      {},
      keyColumns("[dbo].[c].[x]"),
      page,
      relationship("DefiningTable", "[dbo].[c]"),
      relationship("PartitionScheme", "[ByYear]"),
      relationship("PartitionColumn", "[dbo].[c].[x]"),
    ),
  );
  expect(tables.map(({ filegroup }) => filegroup)).toEqual(["ARCHIVE", undefined, undefined]);
  expect(tables[2]).toMatchObject({ compression: "page", partition: { scheme: "ByYear", column: "x" } });
  expect(tables[2]?.primaryKey).toEqual({ name: "PK_c", clustered: true, columns: [{ name: "x" }] });
});

test("temporal, memory-optimised, graph and external tables", async () => {
  const { tables } = await schemaOf(
    table(
      "[dbo].[Current]",
      [
        column("[dbo].[Current].[From]", "datetime2", { IsNullable: "False", GeneratedAlwaysType: "1", IsHidden: true }),
        column("[dbo].[Current].[To]", "datetime2", { IsNullable: "False", GeneratedAlwaysType: "2" }),
      ],
      relationship("TemporalSystemVersioningHistoryTable", "[past].[Current]"),
    ),
    element("SqlTable", "[dbo].[Fast]", { IsMemoryOptimized: true, Durability: 1 }, relationship("Columns", column("[dbo].[Fast].[x]"))),
    element(
      "SqlPrimaryKeyConstraint",
      undefined,
      { IsClustered: "False", IsHash: true, BucketCount: 1024 },
      keyColumns("[dbo].[Fast].[x]"),
      relationship("DefiningTable", "[dbo].[Fast]"),
    ),
    element(
      "SqlTable",
      "[dbo].[Node]",
      { IsNode: true },
      relationship("Columns", column("[dbo].[Node].[graph_id_1F]", "bigint", { GraphType: "1" }), column("[dbo].[Node].[x]")),
    ),
    element("SqlIndex", "[dbo].[Node].[GRAPH_UNIQUE_INDEX_1F]", { IsUnique: true }, relationship("IndexedObject", "[dbo].[Node]")),
    element("SqlTable", "[dbo].[Edge]", { IsEdge: true }, relationship("Columns", column("[dbo].[Edge].[x]"))),
    element("SqlExternalTable", "[dbo].[Far]", {}, relationship("Columns", column("[dbo].[Far].[x]"))),
  );
  expect(tables.find(({ name }) => name === "Current")).toMatchObject({
    temporal: { history: { schema: "past", name: "Current" }, period: ["From", "To"] },
    columns: [{ generatedAlways: "row start", hidden: true }, { generatedAlways: "row end" }],
  });
  expect(tables.find(({ name }) => name === "Fast")).toMatchObject({
    memoryOptimized: true,
    schemaOnly: true,
    primaryKey: { columns: [{ name: "x" }], bucketCount: 1024 },
  });
  // The columns and the index of a graph table's own have names that differ on every server.
  expect(tables.find(({ name }) => name === "Node")).toMatchObject({ graph: "node", columns: [{ name: "x" }], indexes: [] });
  expect(tables.find(({ name }) => name === "Edge")).toMatchObject({ graph: "edge" });
  expect(tables.find(({ name }) => name === "Far")).toMatchObject({ external: true });
});

function head(text: string, footer?: string): string {
  const foot = footer === undefined ? "" : `<Property Name="FooterContents" Value="${footer}" />`;
  return `<Annotation Type="SysCommentsObjectAnnotation"><Property Name="HeaderContents" Value="${text.replaceAll("\n", "&#xD;&#xA;")}" />${foot}</Annotation>`;
}

test("modules keep their text, put together from its three parts", async () => {
  const schema = await schemaOf(
    table("[dbo].[Orders]", [column("[dbo].[Orders].[Id]", "int", { IsNullable: "False" })]),
    element(
      "SqlView",
      "[dbo].[v]",
      { IsSchemaBound: true, IsWithCheckOption: true },
      script("QueryScript", " \nSELECT Id FROM dbo.Orders"),
      relationship("Columns", element("SqlComputedColumn", "[dbo].[v].[Id]")),
      head("\n-- Seen by all\nCREATE VIEW dbo.v\nWITH SCHEMABINDING AS", ";"),
    ),
    element(
      "SqlView",
      "[dbo].[hidden]",
      { IsEncrypted: true },
      script("QueryScript", "SELECT 1 AS a"),
      head("CREATE VIEW dbo.hidden WITH ENCRYPTION AS "),
    ),
    element(
      "SqlProcedure",
      "[dbo].[p]",
      {},
      script("BodyScript", "\nDELETE dbo.Orders WHERE Id = @id"),
      relationship(
        "Parameters",
        element(
          "SqlSubroutineParameter",
          "[dbo].[p].[@id]",
          { IsOutput: true },
          script("DefaultExpressionScript", "(1)"),
          typeSpecifier("int", {}, "Type"),
        ),
        element(
          "SqlSubroutineParameter",
          "[dbo].[p].[@ids]",
          { IsReadOnly: true },
          relationship("Type", element("SqlTypeSpecifier", undefined, {}, relationship("Type", "[dbo].[Ids]"))),
        ),
        element(
          "SqlSubroutineParameter",
          "[dbo].[p].[@code]",
          {},
          relationship("Type", element("SqlTypeSpecifier", undefined, {}, relationship("Type", "[dbo].[Code]"))),
        ),
      ),
      head("ALTER PROCEDURE dbo.p @id int = 1 OUTPUT, @ids dbo.Ids READONLY, @code dbo.Code AS"),
    ),
    element("SqlUserDefinedDataType", "[dbo].[Code]", { Length: 15, IsNullable: "False" }, relationship("Type", builtIn("[nvarchar]"))),
    element(
      "SqlTableType",
      "[dbo].[Ids]",
      { IsMemoryOptimized: true },
      relationship(
        "Columns",
        element("SqlTableTypeSimpleColumn", "[dbo].[Ids].[Id]", {}, typeSpecifier("int")),
        element("SqlTableTypeSimpleColumn", "[dbo].[Ids].[Note]", { IsNullable: true }, typeSpecifier("nvarchar", { Length: 5 })),
      ),
      relationship(
        "Constraints",
        element("SqlTableTypePrimaryKeyConstraint", undefined, { IsClustered: true }, keyColumns("[dbo].[Ids].[Id]")),
        element("SqlTableTypeCheckConstraint", undefined, {}, script("CheckExpressionScript", "(Id>(0))")),
        element(
          "SqlTableTypeDefaultConstraint",
          undefined,
          {},
          script("DefaultExpressionScript", "N'x'"),
          relationship("ForColumn", "[dbo].[Ids].[Note]"),
        ),
      ),
      relationship("Indexes", element("SqlTableTypeIndex", "[dbo].[Ids].[IX]", {}, keyColumns("[dbo].[Ids].[Note]"))),
    ),
  );
  expect(schema.views).toMatchObject([
    { name: "hidden", encrypted: true },
    {
      name: "v",
      schemaBound: true,
      checkOption: true,
      columns: [{ name: "Id", type: "int", nullable: false }],
      definition: "-- Seen by all\nCREATE VIEW dbo.v\nWITH SCHEMABINDING AS \nSELECT Id FROM dbo.Orders;",
    },
  ]);
  expect(schema.views[0]).not.toHaveProperty("definition");
  expect(schema.procedures).toEqual([
    {
      schema: "dbo",
      name: "p",
      parameters: [
        { name: "@id", type: "int", output: true, default: "1" },
        { name: "@ids", type: "dbo.Ids", readonly: true },
        { name: "@code", type: "dbo.Code", baseType: "nvarchar(15)" },
      ],
      definition: "CREATE PROCEDURE dbo.p @id int = 1 OUTPUT, @ids dbo.Ids READONLY, @code dbo.Code AS\nDELETE dbo.Orders WHERE Id = @id",
    },
  ]);
  expect(schema.types).toMatchObject([
    { name: "Code", baseType: "nvarchar(15)", nullable: false, columns: [] },
    {
      name: "Ids",
      memoryOptimized: true,
      columns: [
        { name: "Id", type: "int", nullable: false },
        { name: "Note", type: "nvarchar(5)", nullable: true, default: { expression: "N'x'" } },
      ],
      primaryKey: { clustered: true, columns: [{ name: "Id" }] },
      checks: [{ expression: "[Id]>0" }],
      indexes: [{ name: "IX", columns: [{ name: "Note" }] }],
    },
  ]);
  expect(schema.dependencies).toEqual([
    { from: { schema: "dbo", name: "p" }, to: { schema: "dbo", name: "Orders", column: "Id" } },
    { from: { schema: "dbo", name: "v" }, to: { schema: "dbo", name: "Orders", column: "Id" } },
  ]);
});

test("functions of every kind, T-SQL and CLR", async () => {
  const body = (text: string, header: string): string =>
    relationship("FunctionBody", element("SqlScriptFunctionImplementation", undefined, {}, script("BodyScript", text), head(header)));
  const clr = relationship(
    "FunctionBody",
    element("SqlClrFunctionImplementation", undefined, { ClassName: "Maths", MethodName: "Root" }, relationship("Assembly", "[Numbers]")),
  );
  const { functions, procedures } = await schemaOf(
    element(
      "SqlScalarFunction",
      "[dbo].[scalar]",
      { IsSchemaBound: true },
      body(" BEGIN RETURN 1 END", "CREATE FUNCTION dbo.scalar() RETURNS int AS"),
      typeSpecifier("int", {}, "Type"),
    ),
    element(
      "SqlInlineTableValuedFunction",
      "[dbo].[inline]",
      {},
      relationship("Columns", element("SqlComputedColumn", "[dbo].[inline].[a]")),
      body(" RETURN SELECT CAST(1 AS tinyint) AS a", "CREATE FUNCTION dbo.inline() RETURNS TABLE AS"),
    ),
    element(
      "SqlMultiStatementTableValuedFunction",
      "[dbo].[many]",
      { ReturnTableVariable: "@t" },
      relationship("Columns", element("SqlSimpleColumn", "[dbo].[many].[a]", { IsNullable: "False" }, typeSpecifier("int"))),
      body(" BEGIN RETURN END", "CREATE FUNCTION dbo.many() RETURNS @t TABLE (a int NOT NULL) AS"),
    ),
    element("SqlScalarFunction", "[dbo].[clr]", {}, clr, typeSpecifier("float", {}, "Type")),
    element("SqlProcedure", "[dbo].[clrProc]", { ClassName: "Jobs", MethodName: "Run" }, relationship("Assembly", "[Numbers]")),
  );
  expect(functions).toMatchObject([
    { name: "clr", kind: "scalar", returns: "float", external: "Numbers.Maths.Root" },
    { name: "inline", kind: "inline", columns: [{ name: "a", type: "tinyint" }] },
    { name: "many", kind: "table", columns: [{ name: "a", type: "int", nullable: false }] },
    {
      name: "scalar",
      kind: "scalar",
      returns: "int",
      schemaBound: true,
      definition: "CREATE FUNCTION dbo.scalar() RETURNS int AS BEGIN RETURN 1 END",
    },
  ]);
  expect(procedures).toEqual([{ schema: "dbo", name: "clrProc", parameters: [], external: "Numbers.Jobs.Run" }]);
});

test("triggers of tables, views and the database", async () => {
  const { tables, views, databaseTriggers } = await schemaOf(
    table("[dbo].[Orders]", [column("[dbo].[Orders].[Id]")]),
    element("SqlView", "[dbo].[v]", {}, script("QueryScript", " SELECT Id FROM dbo.Orders"), head("CREATE VIEW dbo.v AS")),
    element(
      "SqlDmlTrigger",
      "[audit].[after]",
      { IsInsertTrigger: true, IsUpdateTrigger: true, SqlTriggerType: 2, IsDisabled: true, IsNotForReplication: true },
      script("BodyScript", " RETURN"),
      relationship("Parent", "[dbo].[Orders]"),
      head("CREATE TRIGGER audit.after ON dbo.Orders AFTER INSERT, UPDATE NOT FOR REPLICATION AS"),
    ),
    element(
      "SqlDmlTrigger",
      "[dbo].[instead]",
      { IsDeleteTrigger: true, SqlTriggerType: 3 },
      script("BodyScript", " RETURN"),
      relationship("Parent", "[dbo].[v]"),
      head("CREATE TRIGGER dbo.instead ON dbo.v INSTEAD OF DELETE AS"),
    ),
    element(
      "SqlDatabaseDdlTrigger",
      "[log]",
      { SqlTriggerType: 1 },
      script("BodyScript", " RETURN"),
      relationship("EventType", element("SqlTriggerEventTypeSpecifier", undefined, { EventType: 21 })),
      head("CREATE TRIGGER [log] ON DATABASE FOR DDL_VIEW_EVENTS, CREATE_TABLE AS"),
    ),
  );
  expect(tables[0]?.triggers).toMatchObject([
    { schema: "audit", name: "after", timing: "after", events: ["insert", "update"], disabled: true, notForReplication: true },
  ]);
  expect(views[0]?.triggers).toMatchObject([{ name: "instead", timing: "instead of", events: ["delete"] }]);
  expect(views[0]?.triggers[0]).not.toHaveProperty("schema");
  expect(databaseTriggers).toMatchObject([{ name: "log", events: ["CREATE_TABLE", "DDL_VIEW_EVENTS"] }]);
});

test("sequences say what differs from their type, and where they start; synonyms keep the parts they were given", async () => {
  const { sequences, synonyms } = await schemaOf(
    element("SqlSequence", "[dbo].[plain]", {}),
    element(
      "SqlSequence",
      "[dbo].[full]",
      { StartValue: 5, Increment: -1, MinValue: 1, MaxValue: 2147483647, IsCycling: true, CacheSize: 20 },
      relationship("TypeSpecifier", builtIn("[int]")),
    ),
    element("SqlSequence", "[dbo].[uncached]", { IsCached: "False" }, typeSpecifier("decimal", { Precision: 3 })),
    element("SqlSynonym", "[dbo].[far]", {}, script("ForObjectScript", "[srv].[db].dbo.[it]]em]")),
    element("SqlSynonym", "[dbo].[near]", {}, relationship("ForObject", "[dbo].[Orders]")),
  );
  expect(sequences).toEqual([
    { schema: "dbo", name: "full", type: "int", start: "5", increment: "-1", minimum: "1", cycle: true, cache: 20 },
    { schema: "dbo", name: "plain", type: "bigint", start: "-9223372036854775808", increment: "1" },
    { schema: "dbo", name: "uncached", type: "decimal(3,0)", start: "-999", increment: "1", cache: 0 },
  ]);
  expect(synonyms.map(({ target }) => target)).toEqual(["[srv].[db].[dbo].[it]]em]", "[dbo].[Orders]"]);
});

test("descriptions stand on everything that can carry one", async () => {
  const describe = (path: string, host: string, text: string, property = "MS_Description"): string =>
    element("SqlExtendedProperty", `${path}.[${property}]`, {}, script("Value", `N'${text}'`), relationship("Host", host));
  const schema = await schemaOf(
    element("SqlSchema", "[Sales]"),
    table("[Sales].[Orders]", [column("[Sales].[Orders].[Id]"), column("[Sales].[Orders].[Code]")]),
    element(
      "SqlIndex",
      "[Sales].[Orders].[Id]",
      {},
      keyColumns("[Sales].[Orders].[Id]"),
      relationship("IndexedObject", "[Sales].[Orders]"),
    ),
    element(
      "SqlCheckConstraint",
      "[Sales].[CK]",
      {},
      script("CheckExpressionScript", "([Id]>(0))"),
      relationship("DefiningTable", "[Sales].[Orders]"),
    ),
    element(
      "SqlDefaultConstraint",
      "[Sales].[DF]",
      {},
      script("DefaultExpressionScript", "((1))"),
      relationship("DefiningTable", "[Sales].[Orders]"),
      relationship("ForColumn", "[Sales].[Orders].[Id]"),
    ),
    element("SqlUserDefinedDataType", "[Sales].[Orders]", { Length: 1 }, relationship("Type", builtIn("[char]"))),
    describe("[SqlDatabaseOptions]", "", "A database"),
    describe("[SqlSchema].[Sales]", "[Sales]", "A schema"),
    describe("[SqlTableBase].[Sales].[Orders]", "[Sales].[Orders]", "It''s a table"),
    describe("[SqlColumn].[Sales].[Orders].[Id]", "[Sales].[Orders].[Id]", "A column"),
    describe("[SqlIndexBase].[Sales].[Orders].[Id]", "[Sales].[Orders].[Id]", "An index"),
    describe("[SqlConstraint].[Sales].[CK]", "[Sales].[CK]", "A check"),
    describe("[SqlConstraint].[Sales].[DF]", "[Sales].[DF]", "A default"),
    describe("[SqlUserDefinedDataType].[Sales].[Orders]", "[Sales].[Orders]", "A type"),
    describe("[SqlColumn].[Sales].[Orders].[Code]", "[Sales].[Orders].[Code]", "Fallback", "Description"),
    describe("[SqlColumn].[Sales].[Orders].[Id]", "[Sales].[Orders].[Id]", "Beaten", "Description"),
    describe("[SqlColumn].[Sales].[Orders].[Id]", "[Sales].[Orders].[Id]", "Unheard", "Caption"),
  );
  expect(schema).toMatchObject({
    description: "A database",
    schemas: [{ name: "Sales", description: "A schema" }],
    tables: [
      {
        description: "It's a table",
        columns: [{ description: "A column", default: { description: "A default" } }, { description: "Fallback" }],
        indexes: [{ description: "An index" }],
        checks: [{ description: "A check" }],
      },
    ],
    types: [{ description: "A type" }],
  });
});

test("the database's collation and level, from wherever the package has them", async () => {
  const options = element("SqlDatabaseOptions", undefined, { Collation: "Danish_Norwegian_CI_AS", CompatibilityMode: 150 });
  expect(await schemaOf(options)).toMatchObject({ collation: "Danish_Norwegian_CI_AS", compatibilityLevel: 150 });
  const level = async (...args: Parameters<typeof packageOf>): Promise<unknown> =>
    (await dacpacSource(packageOf(...args)).read()).schema.compatibilityLevel;
  expect(await level("", "Sql130")).toBe(130);
  expect(
    await level("", "Sql130", '<CustomData Category="CompatibilityMode"><Metadata Name="CompatibilityMode" Value="120" /></CustomData>'),
  ).toBe(120);
  expect(await level("", "SqlAzureV12")).toBeUndefined();
});

test("dbo is named where something lives in it", async () => {
  expect((await schemaOf(element("SqlSchema", "[Sales]"))).schemas).toEqual([{ name: "Sales" }]);
  expect((await schemaOf(element("SqlSynonym", "[dbo].[s]", {}, script("ForObjectScript", "[a]")))).schemas).toEqual([{ name: "dbo" }]);
});

function permission(what: string, to: string, on?: string, properties: Record<string, true> = {}): string {
  return element(
    "SqlPermissionStatement",
    `[${what}].[${to}].[dbo]${on === undefined ? "" : `.${on}`}`,
    { Permission: 4, ...properties },
    relationship("Grantee", to === "public" ? builtIn("[public]") : `[${to}]`),
    relationship("SecuredObject", on ?? `<References Disambiguator="1" />`),
  );
}

test("security policies, and none where one could not be read", async () => {
  const predicate = (properties: Record<string, string>, on: string): string =>
    element(
      "SqlSecurityPredicate",
      undefined,
      properties,
      script("BodyScript", "([rls].[fn]([TenantId]))"),
      relationship("TargetObject", on),
    );
  const policy = (name: string, properties: Record<string, string>, ...predicates: string[]): string =>
    element("SqlSecurityPolicy", name, properties, relationship("Predicates", ...predicates));
  const tables = table("[dbo].[Orders]", [column("[dbo].[Orders].[TenantId]")]);
  const one = policy(
    "[rls].[Tenants]",
    { IsEnabled: "True" },
    predicate({}, "[dbo].[Orders]"),
    predicate({ PredicateType: "1", Operation: "4" }, "[dbo].[Orders]"),
  );
  const other = policy(
    "[rls].[Off]",
    { IsEnabled: "False", IsSchemaBound: "False", IsNotForReplication: "True" },
    predicate({}, "[dbo].[Orders]"),
  );
  const on = { schema: "dbo", name: "Orders" };
  const expression = "[rls].[fn]([TenantId])";
  expect((await schemaOf(tables, one, other)).securityPolicies).toEqual([
    {
      schema: "rls",
      name: "Off",
      disabled: true,
      unbound: true,
      notForReplication: true,
      predicates: [{ kind: "filter", on, expression }],
    },
    {
      schema: "rls",
      name: "Tenants",
      predicates: [
        { kind: "filter", on, expression },
        { kind: "block", operation: "before delete", on, expression },
      ],
    },
  ]);
  expect((await schemaOf(tables)).securityPolicies).toEqual([]);
  const { schema, diagnostics } = await read(tables, one, policy("[rls].[New]", { Enabled2: "True" }, predicate({}, "[dbo].[Orders]")));
  expect(schema.securityPolicies).toBeUndefined();
  expect(diagnostics.map(({ message }) => message)).toEqual(["1 security policy of a form that is not known is not compared."]);
});

test("who may do what, on what the package holds", async () => {
  const { schema, diagnostics } = await read(
    permission("Grant.Connect.Database", "till"),
    permission("Grant.ViewAnyColumnMasterKeyDefinition.Database", "public"),
    permission("Grant.ViewDefinition.Database", "till"),
    permission("Deny.Delete.Object", "till", "[dbo].[Orders]"),
    permission("Grant.Select.Object", "CORP\\clerk", "[dbo].[Orders]", { WithGrantOption: true }),
    permission("Grant.Update.Object", "till", "[dbo].[Orders].[Id]"),
    permission("Grant.Select.Object", "till", "[dbo].[Elsewhere]"),
    permission("Grant.Execute.Schema", "public", "[Sales]"),
    permission("Grant.References.Type", "public", "[dbo].[Code]"),
    element("SqlSchema", "[Sales]"),
    table("[dbo].[Orders]", [column("[dbo].[Orders].[Id]")]),
    element("SqlUserDefinedDataType", "[dbo].[Code]", {}, relationship("Type", builtIn("[int]"))),
  );
  expect(schema.permissions).toEqual([
    { state: "grant", permission: "VIEW DEFINITION", to: "till" },
    { state: "grant", permission: "EXECUTE", on: { schema: "Sales" }, to: "public" },
    { state: "grant", permission: "REFERENCES", on: { type: "type", schema: "dbo", name: "Code" }, to: "public" },
    { state: "grant with grant option", permission: "SELECT", on: { schema: "dbo", name: "Orders" }, to: "CORP\\clerk" },
    { state: "deny", permission: "DELETE", on: { schema: "dbo", name: "Orders" }, to: "till" },
    { state: "grant", permission: "UPDATE", on: { schema: "dbo", name: "Orders", column: "Id" }, to: "till" },
  ]);
  expect(diagnostics).toEqual([]);
});

test("a package without any permission does not know of them; one with SQL Server's own knows that there are no others", async () => {
  expect((await schemaOf(element("SqlSchema", "[Sales]"))).permissions).toBeUndefined();
  expect((await schemaOf(permission("Grant.ViewAnyColumnMasterKeyDefinition.Database", "public"))).permissions).toEqual([]);
});

test("what is not compared is said, once for each type, with how many there were", async () => {
  const { diagnostics } = await read(
    permission("Grant.Control.Role", "till", "[reporting]"),
    permission("Grant.Execute.Assembly", "till", "[a]"),
    element("SqlXmlSchemaCollection", "[dbo].[x]"),
    element("SqlFilegroup", "[DATA]"),
    element("SqlNoveltyOfTheYear", "[dbo].[n]"),
  );
  expect(diagnostics).toEqual([
    { severity: "warning", message: "1 of type SqlNoveltyOfTheYear, which this version does not know, is not compared." },
    { severity: "info", message: "2 permissions on roles, assemblies and the like are not compared." },
    { severity: "info", message: "1 XML schema collection is not compared." },
  ]);
});

test("what no package should hold but may", async () => {
  // Names that JavaScript's own objects have, texts with ]]> in them, and entities.
  const { tables, views } = await schemaOf(
    table("[__proto__].[constructor]", [column("[__proto__].[constructor].[toString]")]),
    element("SqlView", "[dbo].[a&b]", {}, script("QueryScript", " SELECT ']]]]><![CDATA[>' AS x"), head("CREATE VIEW dbo.[a&amp;b] AS")),
  );
  expect(tables[0]).toMatchObject({ schema: "__proto__", name: "constructor", columns: [{ name: "toString" }] });
  expect(views[0]).toMatchObject({ name: "a&b", definition: "CREATE VIEW dbo.[a&b] AS SELECT ']]>' AS x" });
});
