import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { parseConnection, printServer, secretsOf, type ConnectionInputs } from "../../../src/source/sqlserver/connection.ts";
import { parsePairs } from "../../../src/source/sqlserver/connection-string.ts";
import { scrub, secret } from "../../../src/source/sqlserver/secret.ts";
import { fc } from "../../support/property.ts";

const login = "User ID=reader;Password=hunter22";

/** The one secret of the settings, in clear. */
function password(text: string, inputs?: ConnectionInputs): string | undefined {
  return secretsOf(parseConnection(text, inputs))[0]?.reveal();
}

describe("pairs", () => {
  const cases: readonly (readonly [text: string, pairs: readonly (readonly [string, string])[]])[] = [
    ["a=1;b=2", [["a", "1"], ["b", "2"]]],
    ["a=1;b=2;", [["a", "1"], ["b", "2"]]],
    [" ;; a = 1 ; \n b=2", [["a", "1"], ["b", "2"]]],
    ["a=", [["a", ""]]],
    ["a=b=c", [["a", "b=c"]]],
    ["key==word=value", [["key=word", "value"]]],
    [`a=no "escaping" 'required'`, [["a", `no "escaping" 'required'`]]],
    [`a=" padded ";b=1`, [["a", " padded "], ["b", "1"]]],
    [`a='special;character';b=1`, [["a", "special;character"], ["b", "1"]]],
    [`a="double""quotation"`, [["a", `double"quotation`]]],
    [`a='single''quotation'`, [["a", "single'quotation"]]],
    [`a='double"quotation;mark' ; b=1`, [["a", `double"quotation;mark`], ["b", "1"]]],
    ["a={braces;b=1", [["a", "{braces"], ["b", "1"]]],
    ["Driver={ODBC Driver 18 for SQL Server};PWD={a;b}}c};UID='x'", [["Driver", "ODBC Driver 18 for SQL Server"], ["PWD", "a;b}c"], ["UID", "'x'"]]],
    ["jdbc:sqlserver://db.example:1444;databaseName=Sales;password={p;w}", [["Server", "db.example,1444"], ["databaseName", "Sales"], ["password", "p;w"]]],
    ["sqlserver://db.example:1444;database=Sales", [["Server", "db.example,1444"], ["database", "Sales"]]],
    ["mssql://u:p%40w@db.example:1444/Sales%20EU?encrypt=strict", [["Server", "db.example,1444"], ["User ID", "u"], ["Password", "p@w"], ["Database", "Sales EU"], ["encrypt", "strict"]]],
    ["mssql://u:p@db.example:80/Sales", [["Server", "db.example,80"], ["User ID", "u"], ["Password", "p"], ["Database", "Sales"]]],
    ["sqlserver://u:p@db.example/PROD?database=Sales", [["Server", "db.example\\PROD"], ["User ID", "u"], ["Password", "p"], ["database", "Sales"]]],
    ["mssql://u:p@[2001:db8::1]:1433/Sales", [["Server", "2001:db8::1,1433"], ["User ID", "u"], ["Password", "p"], ["Database", "Sales"]]],
  ]; // prettier-ignore

  test.each(cases)("%s", (text, pairs) => {
    expect(parsePairs(text).pairs).toEqual(pairs);
  });

  test("every value survives ADO.NET's quotes, ODBC's braces and a URL's escapes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (value) => {
        const ado = `Server=s;Password="${value.replaceAll('"', '""')}";Database=d`;
        const odbc = `Driver={x};Server=s;PWD={${value.replaceAll("}", "}}")}};Database=d`;
        const valueOf = (text: string) => parsePairs(text).pairs.find(([keyword]) => /^(password|pwd)$/i.test(keyword))?.[1];
        expect(valueOf(ado)).toBe(value);
        expect(valueOf(odbc)).toBe(value);
        if (value.isWellFormed()) expect(valueOf(`mssql://u:${encodeURIComponent(value)}@s/d`)).toBe(value);
      }),
    );
  });
});

describe("server", () => {
  const cases: readonly (readonly [written: string, printed: string])[] = [
    ["db.example", "db.example:1433"],
    ["db.example,1444", "db.example:1444"],
    ["db.example, 1444", "db.example:1444"],
    ["tcp:db.example,1444", "db.example:1444"],
    ["TCP:db.example", "db.example:1433"],
    ["db.example:1444", "db.example:1444"],
    ["db.example\\PROD", "db.example\\PROD"],
    ["tcp:db.example\\PROD", "db.example\\PROD"],
    ["db.example\\PROD,1444", "db.example:1444"],
    ["db.example\\MSSQLSERVER", "db.example:1433"],
    [".", "localhost:1433"],
    ["(local)", "localhost:1433"],
    [".\\SQLEXPRESS", "localhost\\SQLEXPRESS"],
    ["(LOCAL)\\SQLEXPRESS", "localhost\\SQLEXPRESS"],
    ["::1,1444", "[::1]:1444"],
    ["[::1],1444", "[::1]:1444"],
    ["2001:db8::1", "[2001:db8::1]:1433"],
    ["x.database.windows.net", "x.database.windows.net:1433"],
  ];
  test.each(cases)("%s", (written, printed) => {
    expect(printServer(parseConnection(`Server=${written};Database=d;${login}`))).toBe(printed);
  });

  test.each(["Data Source", "Server", "Address", "Addr", "Network Address", "server", "DATA SOURCE", "DataSource"])(
    "by the keyword %s",
    (keyword) => {
      expect(parseConnection(`${keyword}=s;Database=d;${login}`).server).toBe("s");
    },
  );

  test.each(["lpc:.", "np:\\\\.\\pipe\\sql", "\\\\.\\pipe\\sql", "admin:db", "(localdb)\\MSSQLLocalDB", "db,x", "db,99999"])(
    "%s is refused",
    (written) => {
      expect(() => parseConnection(`Server=${written};Database=d;${login}`)).toThrow(/Server=/);
    },
  );
});

test("defaults are SqlClient's, but for the name and the time to read", () => {
  const settings = parseConnection(`Server=s;Database=d;${login}`);
  expect({ ...settings, authentication: settings.authentication.kind }).toEqual({
    server: "s",
    port: 1433,
    database: "d",
    authentication: "sql-login",
    encryption: "mandatory",
    trustServerCertificate: false,
    readOnlyIntent: false,
    applicationName: "schema-sync-agent",
    connectTimeout: 15_000,
    requestTimeout: 120_000,
  });
});

test("everything can be said", () => {
  const settings = parseConnection(
    `Server=s;Initial Catalog=d;${login};Encrypt=Strict;Host Name In Certificate=c;ServerCertificate=/c.pem;ApplicationIntent=ReadOnly;` +
      "App=a;Connection Timeout=1;Command Timeout=2;Packet Size=4096;MultiSubnetFailover=Yes;WSID=w;Language=us_english;Pooling=false;MARS_Connection=yes",
  );
  expect(settings).toMatchObject({
    encryption: "strict",
    hostNameInCertificate: "c",
    serverCertificate: "/c.pem",
    readOnlyIntent: true,
    applicationName: "a",
    connectTimeout: 1000,
    requestTimeout: 2000,
    packetSize: 4096,
    workstation: "w",
    language: "us_english",
  });
});

describe("encryption", () => {
  test.each([
    ["true", "mandatory"],
    ["Yes", "mandatory"],
    ["Mandatory", "mandatory"],
    ["false", "optional"],
    ["no", "optional"],
    ["Optional", "optional"],
    ["Strict", "strict"],
  ])("Encrypt=%s is %s", (value, encryption) => {
    expect(parseConnection(`Server=s;Database=d;${login};Encrypt=${value}`).encryption).toBe(encryption);
  });
});

describe("authentication", () => {
  const entra = "Server=s;Database=d;Authentication=Active Directory";
  const cases: readonly (readonly [text: string, inputs: ConnectionInputs, expected: object])[] = [
    [`Server=s;Database=d;${login}`, {}, { kind: "sql-login", user: "reader" }],
    [`Server=s;Database=d;UID=u;PWD=p;Authentication=Sql Password`, {}, { kind: "sql-login", user: "u" }],
    [`${entra} Default`, {}, { kind: "default-credential" }],
    [`${entra} Default;User ID=c`, {}, { kind: "default-credential", clientId: "c" }],
    [`${entra} Workload Identity`, { clientId: "c" }, { kind: "default-credential", clientId: "c" }],
    [`${entra} Managed Identity;User ID=c`, {}, { kind: "managed-identity", clientId: "c" }],
    [`${entra} MSI`, {}, { kind: "managed-identity" }],
    ["Server=s;Database=d;Authentication=ActiveDirectoryMSI", {}, { kind: "managed-identity" }],
    [`${entra} Service Principal;User ID=c;Password=p;Tenant ID=t`, {}, { kind: "service-principal", clientId: "c", tenantId: "t" }],
    [
      "Server=s;Database=d",
      { clientId: "c", clientSecret: "p", tenantId: "t" },
      { kind: "service-principal", clientId: "c", tenantId: "t" },
    ],
    [`${entra} Password;User ID=u;Password=p;Client ID=c`, {}, { kind: "entra-password", user: "u", clientId: "c" }],
    ["Server=s;Database=d", { accessToken: "ey.ey.ey" }, { kind: "access-token" }],
    ["Server=s;Database=d;Trusted_Connection=no;UID=u;PWD=p", {}, { kind: "sql-login" }],
  ];
  test.each(cases)("%s %o", (text, inputs, expected) => {
    expect(parseConnection(text, inputs).authentication).toMatchObject(expected);
  });
});

describe("single inputs", () => {
  test("stand alone", () => {
    const settings = parseConnection(undefined, { server: "s,1444", database: "d", user: "u", password: "p;'\"}" });
    expect(printServer(settings)).toBe("s:1444");
    expect(secretsOf(settings).map((each) => each.reveal())).toEqual(["p;'\"}"]);
  });

  test("take the place of the string's; empty ones say nothing", () => {
    const settings = parseConnection(`Server=a,1;Database=d;${login}`, { server: "b", user: "", encrypt: "strict" });
    expect(printServer(settings)).toBe("b:1433");
    expect(settings.encryption).toBe("strict");
    expect(password(`Server=a;Database=d;${login}`, { password: "other" })).toBe("other");
  });

  test("of two equal keywords ADO.NET takes the last, ODBC the first", () => {
    expect(password(`Server=s;Database=d;${login};PWD=second`)).toBe("second");
    expect(password(`Driver={x};Server=s;Database=d;UID=u;PWD=first;PWD=second`)).toBe("first");
  });
});

describe("what is wrong is named, and no part of a secret is shown", () => {
  const hidden = "S3cret-hunter22";
  const cases: readonly (readonly [text: string, inputs: ConnectionInputs, message: RegExp])[] = [
    [`Database=d;UID=u;PWD=${hidden}`, {}, /which server/],
    [`Server=s;UID=u;PWD=${hidden}`, {}, /which database/],
    [`Server=s;Database=d;PWD=${hidden}`, {}, /no user/],
    [`Server=s;Database=d;UID=u`, {}, /no password/],
    [`Server=s;Database=d;UID=u;Pasword=${hidden}`, {}, /Pasword; did you mean `Password`/],
    [`Server=s;Database=d;UID=u;PWD=half;${hidden}`, {}, /behind PWD.*quotes/],
    [`Server=s;Database=d;UID=u;PWD=half;${hidden}=`, {}, /a keyword that no SQL Server driver knows\. /],
    [`Server=s;Database=d;UID=u;PWD="${hidden}`, {}, /PWD begins with " and never ends/],
    [`Server=s;Database=d;UID=u;PWD="half"${hidden}`, {}, /behind the closing " of PWD/],
    [`Driver={x};Server=s;Database=d;UID=u;PWD={${hidden}`, {}, /PWD begins with \{ and never ends/],
    [`=${hidden}`, {}, /without a keyword/],
    [`mssql://u:${hidden}/x@s/d`, {}, /%2F/],
    [`mssql://u:%zz${hidden}@s/d`, {}, /the password holds a %/],
    [`Server=s;Database=d;UID=u;PWD=${hidden};Encrypt=perhaps`, {}, /Encrypt= in the connection string must be true .*perhaps/],
    [`Server=s;Database=d;UID=u;PWD=${hidden};TrustServerCertificate=perhaps`, {}, /true or false/],
    [`Server=s;Database=d;UID=u;PWD=${hidden};Connect Timeout=-1`, {}, /whole number from 0/],
    [`Server=s;Database=d;UID=u;PWD=${hidden};Packet Size=7`, {}, /from 512 to 32768/],
    [`Server=s;Database=d;UID=u;PWD=${hidden};ApplicationIntent=x`, {}, /ReadOnly or ReadWrite/],
    [`Server=s;Database=d;UID=u;PWD=${hidden};Language=us_english; drop table t`, {}, /without an equal sign/],
    [`Server=s;Database=d;UID=u;PWD=${hidden};Language='a b'`, {}, /language's name/],
    [`Server=s;Database=d;UID=u;PWD=${hidden};Encrypt=strict;TrustServerCertificate=true`, {}, /the opposite/],
    [`Server=s;Database=d;UID=u;PWD=${hidden};Integrated Security=SSPI`, {}, /Windows login/],
    [`Server=s;Database=d;UID=u;PWD=${hidden};AttachDbFilename=x.mdf`, {}, /attaches a file/],
    [`Server=s;Database=d;UID=u;PWD=${hidden};Authentication=Active Directory Interactive`, {}, /needs a person/],
    [`Server=s;Database=d;UID=u;PWD=${hidden};Authentication=Active Directory Password`, {}, /client-id/],
    [`Server=s;Database=d;UID=u;PWD=${hidden};Authentication=Active Directory Service Principal`, {}, /tenant-id/],
    [`Server=s;Database=d;Authentication=Active Directory Service Principal`, { tenantId: "t" }, /client-secret/],
    [`Server=s;Database=d;UID=u;PWD=${hidden};Authentication=Kerberos`, {}, /must be Sql Password/],
    [`Server=s;Database=d;UID=u;PWD=${hidden}`, { accessToken: hidden }, /Leave one of them out/],
    [`Server=s;Database=d`, { user: "u", password: hidden, encrypt: "perhaps" }, /the input encrypt must be/],
    [`DSN=x;UID=u;PWD=${hidden}`, {}, /data source/],
  ];
  test.each(cases)("%s %o", (text, inputs, message) => {
    let thrown: unknown;
    try {
      parseConnection(text, inputs);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Error);
    expect((thrown as Error).message).toMatch(message);
    expect(inspect(thrown, { depth: null, showHidden: true })).not.toContain(hidden);
  });

  test("settings can be printed by any means", () => {
    for (const settings of [
      parseConnection(`Server=s;Database=d;UID=u;PWD=${hidden}`),
      parseConnection("Server=s;Database=d", { accessToken: hidden }),
      parseConnection("Server=s;Database=d", { clientId: "c", tenantId: "t", clientSecret: hidden }),
    ]) {
      const printed = [
        JSON.stringify(settings),
        inspect(settings, { depth: null, showHidden: true }),
        ...secretsOf(settings).map(String),
      ].join("\n");
      expect(printed).not.toContain(hidden);
      expect(printed).toContain("***");
    }
  });

  test("what others wrote is scrubbed, as it stands and as a URL spells it", () => {
    const secrets = [secret("p@ss wörd"), secret("p@ss"), secret("x")];
    expect(scrub("p@ss wörd, p%40ss%20w%C3%B6rd, p@ss%20w%C3%B6rd, p@ss, x", secrets)).toBe("***, ***, ***, ***, x");
  });
});
