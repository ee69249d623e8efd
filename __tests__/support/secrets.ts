/** Statements with a secret each, in the ways that T-SQL and those who write it have of giving one. */
export const twentySecrets: readonly { readonly statement: string; readonly secret: string }[] = [
  { secret: "hunter22-A", statement: "CREATE LOGIN etl WITH PASSWORD = 'hunter22-A', CHECK_POLICY = ON" },
  { secret: "hunter22-B", statement: "ALTER LOGIN etl WITH PASSWORD = N'hunter22-B' OLD_PASSWORD = 'x'" },
  { secret: "hunter22-C", statement: "ALTER LOGIN etl WITH PASSWORD='new' OLD_PASSWORD='hunter22-C'" },
  { secret: "0200A1B2C3D4E5F6", statement: "CREATE LOGIN etl WITH PASSWORD = 0x0200A1B2C3D4E5F6 HASHED" },
  { secret: "hunter22''E", statement: "CREATE USER etl WITH PASSWORD = 'hunter22''E'" },
  { secret: "hunter22-F", statement: "CREATE DATABASE SCOPED CREDENTIAL c WITH IDENTITY = 'x', SECRET = 'hunter22-F'" },
  { secret: "hunter22-G", statement: "CREATE MASTER KEY ENCRYPTION BY PASSWORD = 'hunter22-G'" },
  { secret: "hunter22-H", statement: "OPEN MASTER KEY DECRYPTION BY PASSWORD\n=\n'hunter22-H'" },
  {
    secret: "hunter22-I",
    statement: "CREATE SYMMETRIC KEY k WITH ALGORITHM = AES_256, KEY_SOURCE = 'hunter22-I' ENCRYPTION BY CERTIFICATE c",
  },
  { secret: "hunter22-J", statement: "CREATE SYMMETRIC KEY k WITH IDENTITY_VALUE = 'hunter22-J' ENCRYPTION BY CERTIFICATE c" },
  {
    secret: "hunter22-K",
    statement: "CREATE CERTIFICATE c FROM FILE = 'f' WITH PRIVATE KEY (FILE = 'p', DECRYPTION BY PASSWORD = 'hunter22-K')",
  },
  { secret: "30820122300D0609", statement: "CREATE CERTIFICATE c FROM BINARY = 0x01 WITH PRIVATE KEY (BINARY = 0x30820122300D0609)" },
  { secret: "hunter22-M", statement: "CREATE APPLICATION ROLE r WITH PASSWORD = 'hunter22-M', DEFAULT_SCHEMA = dbo" },
  { secret: "hunter22-N", statement: "EXEC sp_addlogin 'etl', 'hunter22-N'" },
  {
    secret: "hunter22-O",
    statement: "EXEC sp_addlinkedsrvlogin @rmtsrvname = 'R', @useself = 'false', @rmtuser = 'u', @rmtpassword = 'hunter22-O'",
  },
  { secret: "hunter22-P", statement: "EXEC sp_setapprole 'r', N'hunter22-P'" },
  {
    secret: "hunter22-Q",
    statement: "CREATE VIEW dbo.v AS SELECT * FROM OPENROWSET('MSOLEDBSQL', 'Server=s;Uid=u;Pwd=hunter22-Q;', 'SELECT 1')",
  },
  { secret: "hunter22R", statement: "CREATE PROCEDURE dbo.p AS EXEC xp_cmdshell 'azcopy https://a.example/x?sv=2024&sig=hunter22R'" },
  { secret: "hunter22-S", statement: "ALTER PROCEDURE dbo.p AS /* password: hunter22-S */ SELECT 1" },
  { secret: "hunter22-T", statement: "CREATE PROCEDURE dbo.p AS DECLARE @api_key varchar(50) = 'x'; SET @api_key = 'hunter22-T'" },
];
