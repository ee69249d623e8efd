-- What is granted goes and comes with what it is on.
GRANT SELECT ON dbo.Dropped TO Reporting;
DROP TABLE dbo.Dropped;
GRANT SELECT ON dbo.Moved TO Reporting;
ALTER SCHEMA Sales TRANSFER dbo.Moved;
GRANT SELECT (Before) ON dbo.Named TO Reporting;
EXEC sp_rename 'dbo.Named.Before', 'After', 'COLUMN';
EXEC sp_rename 'dbo.Named', 'Renamed';
GRANT SELECT (Note) ON dbo.Orders TO Reporting;
ALTER TABLE dbo.Orders DROP COLUMN Note;
REVOKE SELECT ON dbo.Orders FROM [corp\CLERK];
REVOKE GRANT OPTION FOR INSERT ON dbo.Orders TO Till CASCADE;
GRANT SELECT ON dbo.Orders TO Till;
DENY VIEW DEFINITION TO Reporting;
DENY ALTER ON dbo.Notes TO Reporting;
GRANT ALTER ON dbo.Notes TO Reporting;
IF DATABASE_PRINCIPAL_ID('Till') IS NOT NULL GRANT DELETE ON dbo.Orders TO Till;
GRANT SELECT ON dbo.Nowhere TO Reporting;
GRANT SELECT dbo.Orders TO Reporting;
