CREATE TABLE dbo.src (id int IDENTITY(5, 5), name varchar(10) COLLATE Latin1_General_BIN NOT NULL, at datetime2 NULL, PRIMARY KEY (id));
GO
SELECT id, name, CAST(at AS date) AS day INTO dbo.copied FROM dbo.src WHERE id IN (SELECT id FROM dbo.src);
SELECT s.id, t.id AS other, s.at + 1 AS sum_ INTO dbo.joined FROM dbo.src AS s LEFT JOIN dbo.src AS t ON t.id = s.id
GO
CREATE TABLE dbo.dist WITH (DISTRIBUTION = HASH(id), CLUSTERED COLUMNSTORE INDEX) AS SELECT * FROM dbo.later UNION ALL SELECT id, name FROM dbo.src OPTION (LABEL = 'x');
CREATE TABLE #none WITH (HEAP) AS SELECT * FROM dbo.later;
GO
CREATE TABLE dbo.later (id int NOT NULL, name varchar(10));
