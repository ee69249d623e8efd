CREATE TABLE <schema_name, sysname, dbo>.<table_name, sysname, t> (a int);
GO
CREATE TABLE broken (a int, b);
GO
CREATE RULE r AS @x > 0;
GO
SELECT * INTO dbo.made FROM OPENROWSET('x', 'y', 'z');
SELECT a INTO #work FROM dbo.ok;
GO
CREATE TABLE ok (a int) WIBBLE WOBBLE
GO
CREATE INDEX IX ON dbo.nowhere (a);
ALTER TABLE dbo.nowhere ADD a int;
DROP TABLE dbo.nowhere;
CREATE TABLE ok (b int);
EXEC sp_bindrule 'r', 'ok.a';
GO
CREATE TABLE half (a int
GO
CREATE TABLE dbo.[never closed
