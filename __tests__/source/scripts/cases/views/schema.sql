CREATE TABLE dbo.t (a int NOT NULL);
GO
CREATE VIEW dbo.bound WITH SCHEMABINDING AS SELECT a FROM dbo.t WITH CHECK OPTION;
GO
CREATE UNIQUE CLUSTERED INDEX IX_bound ON dbo.bound (a);
GO
create view dbo.twice as select 1 a
GO
ALTER VIEW dbo.twice AS SELECT 2 AS a
