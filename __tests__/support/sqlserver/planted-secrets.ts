/** Statements that carry a secret, and the secret: what must stand in no row, page, report or pull request. */
export const plantedSecrets: readonly { readonly event: string; readonly statement: string; readonly secret: string }[] = [
  ["CREATE_USER", "CREATE USER joan WITH PASSWORD = N'{}', DEFAULT_SCHEMA = dbo"],
  ["ALTER_USER", "ALTER USER joan WITH PASSWORD='{}' OLD_PASSWORD='old-{}'"],
  ["CREATE_USER", "create user joan with /* it's quoted */ password -- don't\n = '{}'"],
  ["CREATE_APPLICATION_ROLE", "CREATE APPLICATION ROLE app WITH PASSWORD = '{}', DEFAULT_SCHEMA = dbo"],
  ["ALTER_APPLICATION_ROLE", "ALTER APPLICATION ROLE app WITH NAME = [it's], PASSWORD = '{}''{}'"],
  ["CREATE_APPLICATION_ROLE", "EXEC sp_addapprole app, {}"],
  ["ALTER_APPLICATION_ROLE", "EXEC dbo.SP_APPROLEPASSWORD N'app', N'{}'"],
  ["CREATE_MASTER_KEY", "CREATE MASTER KEY ENCRYPTION BY PASSWORD = '{}'"],
  ["ALTER_MASTER_KEY", "ALTER MASTER KEY REGENERATE WITH ENCRYPTION BY PASSWORD = '{}'"],
  [
    "CREATE_SYMMETRIC_KEY",
    "CREATE SYMMETRIC KEY k WITH ALGORITHM = AES_256, KEY_SOURCE = '{}', IDENTITY_VALUE = '{}2' ENCRYPTION BY CERTIFICATE c",
  ],
  ["ALTER_SYMMETRIC_KEY", "OPEN SYMMETRIC KEY k DECRYPTION BY PASSWORD = '{}'"],
  ["CREATE_ASYMMETRIC_KEY", "CREATE ASYMMETRIC KEY a WITH ALGORITHM = RSA_2048 ENCRYPTION BY PASSWORD = '{}'"],
  [
    "CREATE_CERTIFICATE",
    "CREATE CERTIFICATE c FROM BINARY = 0x30AB WITH PRIVATE KEY (BINARY = 0xDEADBEEF{hex}, DECRYPTION BY PASSWORD = '{}')",
  ],
  [
    "CREATE_DATABASE_ENCRYPTION_KEY",
    "CREATE DATABASE SCOPED CREDENTIAL cr WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = 'sv=2022&sig={}'",
  ],
  ["ALTER_TABLE", "ALTER TABLE dbo.T ADD CONSTRAINT DF DEFAULT ('Server=x;Pwd={}') FOR c"],
  ["CREATE_PROCEDURE", "CREATE PROCEDURE dbo.p AS SELECT * FROM OPENROWSET('MSOLEDBSQL', 'srv'; 'sa'; '{}', 'SELECT 1')"],
  ["CREATE_PROCEDURE", 'CREATE PROCEDURE dbo.q AS /* the api_key is {} */ EXEC dbo.call @key = "{}"'],
  ["CREATE_VIEW", "CREATE VIEW dbo.v AS SELECT EncryptByPassPhrase(N'{}', a) AS x FROM dbo.[Password's]"],
  ["CREATE_FUNCTION", "CREATE FUNCTION dbo.f() RETURNS nvarchar(99) AS BEGIN RETURN 'https://svc:{}@host/x' END"],
  ["CREATE_SYNONYM", "CREATE USER x WITH PASSWORD = '😀{}"],
].map(([event = "", statement = ""], at) => {
  const secret = `hunter${at}Zz`;
  const hex = `00${(0xabc0 + at).toString(16).toUpperCase()}`;
  return { event, statement: statement.replaceAll("{}", secret).replaceAll("{hex}", hex), secret };
});
