-- Schema Sync Agent: takes the log of schema changes out of this database, with all that it recorded. Run it as a member of db_owner.

SET ANSI_NULLS ON;
SET QUOTED_IDENTIFIER ON;
SET NOCOUNT ON;
GO

DROP TRIGGER IF EXISTS schema_sync_ddl_log ON DATABASE;
GO

DROP PROCEDURE IF EXISTS schema_sync.record_ddl_event;
DROP PROCEDURE IF EXISTS schema_sync.acknowledge_ddl_events;
DROP PROCEDURE IF EXISTS schema_sync.purge_ddl_log;
DROP FUNCTION IF EXISTS schema_sync.without_secrets;
DROP TABLE IF EXISTS schema_sync.ddl_log;
DROP TABLE IF EXISTS schema_sync.ddl_log_setting;
DROP SEQUENCE IF EXISTS schema_sync.ddl_log_id;
GO

-- A role with members cannot be dropped.
DECLARE @members nvarchar(max) = N'';
SELECT @members = @members + N'ALTER ROLE ' + QUOTENAME(r.name) + N' DROP MEMBER ' + QUOTENAME(m.name) + N'; '
FROM sys.database_role_members AS a
JOIN sys.database_principals AS r ON r.principal_id = a.role_principal_id
JOIN sys.database_principals AS m ON m.principal_id = a.member_principal_id
WHERE r.name IN (N'schema_sync_agent', N'schema_sync_reader');
EXEC sys.sp_executesql @members;
DROP ROLE IF EXISTS schema_sync_agent;
DROP ROLE IF EXISTS schema_sync_reader;
GO

-- Fails where something else was put into it: that is somebody's.
DROP SCHEMA IF EXISTS schema_sync;
GO
