CREATE TYPE dbo.Flag FROM bit NOT NULL;
CREATE TYPE Name FROM nvarchar(50);
EXEC sp_addtype 'id', 'varchar(11)', 'NOT NULL';
CREATE TYPE dbo.List AS TABLE (Id int NOT NULL PRIMARY KEY CLUSTERED, Qty int CHECK (Qty > 0), INDEX IX_Qty (Qty));
CREATE TYPE dbo.Fast AS TABLE (Id int NOT NULL, INDEX IX HASH (Id) WITH (BUCKET_COUNT = 8)) WITH (MEMORY_OPTIMIZED = ON);
GO
CREATE TABLE dbo.t (a Flag, b dbo.Flag NULL, c [dbo].[name], d id, e dbo.Name NOT NULL);
GO
CREATE TYPE dbo.Clr EXTERNAL NAME Assembly.Class;
