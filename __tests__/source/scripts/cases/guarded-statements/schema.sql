IF NOT EXISTS (SELECT * FROM sys.objects WHERE object_id = OBJECT_ID(N'dbo.t') AND type = 'U')
BEGIN
    CREATE TABLE dbo.t (a int);
END
GO
IF OBJECT_ID('dbo.t', 'U') IS NULL
    CREATE TABLE dbo.t (never int);
GO
IF COL_LENGTH('dbo.t', 'b') IS NULL ALTER TABLE dbo.t ADD b int;
IF COL_LENGTH('dbo.t', 'b') IS NULL ALTER TABLE dbo.t ADD b varchar(9);
GO
IF OBJECT_ID('dbo.u') IS NOT NULL DROP TABLE dbo.u;
CREATE TABLE dbo.u (a int);
GO
IF OBJECT_ID('dbo.v') IS NULL
    CREATE TABLE dbo.v (a int)
ELSE
    DROP TABLE dbo.v;
GO
IF EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME = 't' AND COLUMN_NAME = 'x')
    ALTER TABLE dbo.t DROP COLUMN x;
GO
IF SCHEMA_ID('app') IS NULL EXEC ('CREATE SCHEMA app');
