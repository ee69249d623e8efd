/**
 * EVENTDATA() as SQL Server writes it. The elements that every event has, and the order, are those of the documented sample
 * (https://learn.microsoft.com/sql/relational-databases/triggers/use-the-eventdata-function); those of an event class by what
 * https://schemas.microsoft.com/sqlserver/2006/11/eventdata/events.xsd gives it: indexes, triggers and renamed columns name a target,
 * RENAME the new name and its procedure's parameters, properties the property, permissions who got what.
 */
export interface EventParts {
  readonly event: string;
  readonly schema?: string;
  readonly object?: string;
  readonly type?: string;
  readonly target?: readonly [name: string, type: string];
  /** Elements of the event's class, as XML, between the names and the statement. */
  readonly more?: string;
  readonly statement: string;
  readonly setOptions?: string;
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#x0D;");

export function eventData({ event, schema, object, type, target, more = "", statement, setOptions }: EventParts): string {
  const element = (name: string, text: string | undefined): string =>
    text === undefined ? "" : text === "" ? `<${name}/>` : `<${name}>${escape(text)}</${name}>`;
  const options = setOptions ?? 'ANSI_NULLS="ON" ANSI_NULL_DEFAULT="ON" ANSI_PADDING="ON" QUOTED_IDENTIFIER="ON" ENCRYPTED="FALSE"';
  return [
    "<EVENT_INSTANCE>",
    element("EventType", event),
    "<PostTime>2026-11-26T22:04:05.123</PostTime><SPID>55</SPID><ServerName>SQL1</ServerName>",
    "<LoginName>SCOUT\\impersonated</LoginName><UserName>dbo</UserName><DatabaseName>Scout</DatabaseName>",
    element("SchemaName", schema),
    element("ObjectName", object),
    element("ObjectType", type),
    element("TargetObjectName", target?.[0]),
    element("TargetObjectType", target?.[1]),
    more,
    `<TSQLCommand><SetOptions ${options}/>${element("CommandText", statement)}</TSQLCommand>`,
    "</EVENT_INSTANCE>",
  ].join("");
}

/** One event of each class that changes what is documented, and of those that carry something besides. */
export const eventClasses: readonly EventParts[] = [
  { event: "CREATE_TABLE", schema: "dbo", object: "Visits", type: "TABLE", statement: "CREATE TABLE dbo.Visits (Id int NOT NULL)" },
  {
    event: "ALTER_TABLE",
    schema: "dbo",
    object: "SalesInteractions",
    type: "TABLE",
    more: "<AlterTableActionList><Alter><Columns><Name>Barangay</Name></Columns></Alter></AlterTableActionList>",
    statement: "ALTER TABLE dbo.SalesInteractions ALTER COLUMN Barangay nvarchar(40) NULL",
  },
  { event: "DROP_TABLE", schema: "dbo", object: "Old", type: "TABLE", statement: "DROP TABLE dbo.Old" },
  {
    event: "CREATE_INDEX",
    schema: "dbo",
    object: "IX_Visits",
    type: "INDEX",
    target: ["Visits", "TABLE"],
    statement: "CREATE INDEX IX_Visits ON dbo.Visits (Id)",
  },
  {
    event: "ALTER_INDEX",
    schema: "dbo",
    object: "IX_Visits",
    type: "INDEX",
    target: ["Visits", "TABLE"],
    statement: "ALTER INDEX IX_Visits ON dbo.Visits DISABLE",
  },
  {
    event: "DROP_INDEX",
    schema: "dbo",
    object: "IX_Visits",
    type: "INDEX",
    target: ["Visits", "TABLE"],
    statement: "DROP INDEX IX_Visits ON dbo.Visits",
  },
  {
    event: "CREATE_XML_INDEX",
    schema: "dbo",
    object: "XI_Visits",
    type: "INDEX",
    target: ["Visits", "TABLE"],
    statement: "CREATE PRIMARY XML INDEX XI_Visits ON dbo.Visits (x)",
  },
  { event: "CREATE_VIEW", schema: "gold", object: "v", type: "VIEW", statement: "CREATE VIEW gold.v AS\r\nSELECT 1 AS a & 2 < 3" },
  { event: "ALTER_PROCEDURE", schema: "dbo", object: "p", type: "PROCEDURE", statement: "ALTER PROCEDURE dbo.p AS SELECT N'¿qué?'" },
  {
    event: "CREATE_FUNCTION",
    schema: "dbo",
    object: "f",
    type: "FUNCTION",
    statement: "CREATE FUNCTION dbo.f() RETURNS int AS BEGIN RETURN 1 END",
  },
  {
    event: "CREATE_TRIGGER",
    schema: "dbo",
    object: "tr",
    type: "TRIGGER",
    target: ["Visits", "TABLE"],
    statement: "CREATE TRIGGER dbo.tr ON dbo.Visits AFTER INSERT AS RETURN",
  },
  {
    event: "RENAME",
    schema: "dbo",
    object: "EmotionalState",
    type: "COLUMN",
    target: ["SalesInteractions", "TABLE"],
    more:
      "<NewObjectName>Emotion</NewObjectName><Parameters><Param>dbo.SalesInteractions.EmotionalState</Param><Param>Emotion</Param>" +
      "<Param>COLUMN</Param></Parameters>",
    statement: "EXEC sp_rename 'dbo.SalesInteractions.EmotionalState', 'Emotion', 'COLUMN'",
  },
  {
    event: "RENAME",
    schema: "dbo",
    object: "Old",
    type: "TABLE",
    target: ["", ""],
    more: "<NewObjectName>New</NewObjectName><Parameters><Param>dbo.Old</Param><Param>New</Param><Param/></Parameters>",
    statement: "EXEC sp_rename 'dbo.Old', 'New'",
  },
  {
    event: "CREATE_EXTENDED_PROPERTY",
    schema: "dbo",
    object: "Channel",
    type: "COLUMN",
    target: ["PayloadTransactions", "TABLE"],
    more: "<PropertyName>MS_Description</PropertyName><PropertyValue>How it was sold.</PropertyValue><Parameters><Param>MS_Description</Param></Parameters>",
    statement:
      "EXEC sp_addextendedproperty N'MS_Description', N'How it was sold.', N'SCHEMA', N'dbo', N'TABLE', N'PayloadTransactions', N'COLUMN', N'Channel'",
  },
  { event: "CREATE_SEQUENCE", schema: "dbo", object: "s", type: "SEQUENCE", statement: "CREATE SEQUENCE dbo.s" },
  { event: "CREATE_SYNONYM", schema: "dbo", object: "y", type: "SYNONYM", statement: "CREATE SYNONYM dbo.y FOR dbo.Visits" },
  { event: "CREATE_TYPE", schema: "dbo", object: "Code", type: "TYPE", statement: "CREATE TYPE dbo.Code FROM nvarchar(20)" },
  { event: "CREATE_SCHEMA", schema: "ops", object: "ops", type: "SCHEMA", statement: "CREATE SCHEMA ops" },
  {
    event: "ALTER_SCHEMA",
    schema: "dbo",
    object: "Visits",
    type: "TABLE",
    target: ["", ""],
    statement: "ALTER SCHEMA ops TRANSFER dbo.Visits",
  },
  {
    event: "GRANT_DATABASE",
    schema: "dbo",
    object: "Visits",
    type: "TABLE",
    more:
      "<Grantor>dbo</Grantor><Permissions><Permission>select</Permission></Permissions><Grantees><Grantee>readers</Grantee></Grantees>" +
      "<AsGrantor/><GrantOption>0</GrantOption><CascadeOption>0</CascadeOption>",
    statement: "GRANT SELECT ON dbo.Visits TO readers",
  },
  {
    event: "DENY_DATABASE",
    schema: "",
    object: "Scout",
    type: "DATABASE",
    more:
      "<Grantor>dbo</Grantor><Permissions><Permission>create view</Permission></Permissions><Grantees><Grantee>u</Grantee></Grantees>" +
      "<AsGrantor/><GrantOption>0</GrantOption><CascadeOption>0</CascadeOption>",
    statement: "DENY CREATE VIEW TO u",
  },
  { event: "CREATE_USER", object: "etl", type: "SQL USER", statement: "CREATE USER etl WITHOUT LOGIN" },
  {
    event: "CREATE_FULLTEXT_INDEX",
    schema: "dbo",
    object: "Visits",
    type: "TABLE",
    statement: "CREATE FULLTEXT INDEX ON dbo.Visits (x) KEY INDEX pk",
  },
  {
    event: "CREATE_XML_SCHEMA_COLLECTION",
    schema: "dbo",
    object: "xc",
    type: "XML SCHEMA COLLECTION",
    statement: "CREATE XML SCHEMA COLLECTION dbo.xc AS N'<a/>'",
  },
];
