-- Schema Sync Agent: a log of this database's schema changes, version $(version).
-- Run it as a member of db_owner, in the database itself, with any client that knows GO. It may be run again: it then brings an older
-- log up to date and keeps its rows. docs/audit.md explains each statement. Nothing here depends on the sequence being run as a whole:
-- the trigger comes last, and whatever it lacks makes it record nothing and fail nobody.

SET ANSI_NULLS ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_PADDING ON;
SET ANSI_WARNINGS ON;
SET ARITHABORT ON;
SET CONCAT_NULL_YIELDS_NULL ON;
SET NUMERIC_ROUNDABORT OFF;
SET NOCOUNT ON;
GO

-- Refused where it could do harm or would not work. What follows is then parsed and not run.
DECLARE @reason nvarchar(400) = CASE
  WHEN CAST(SERVERPROPERTY(N'EngineEdition') AS int) IN (6, 11) THEN N'This server has no DDL triggers.'
  WHEN DB_NAME() IN (N'master', N'model', N'msdb', N'tempdb') THEN N'This is a database of the server itself.'
  WHEN CAST(DATABASEPROPERTYEX(DB_NAME(), N'Updateability') AS nvarchar(20)) <> N'READ_WRITE' THEN N'This database is read-only, or a secondary replica.'
  WHEN HAS_PERMS_BY_NAME(NULL, N'DATABASE', N'CONTROL') = 0 THEN N'This login does not control the database. Run it as a member of db_owner.'
  WHEN EXISTS (SELECT 1 FROM sys.tables AS t WHERE t.is_memory_optimized = 1)
    OR EXISTS (SELECT 1 FROM sys.sql_modules AS m WHERE m.uses_native_compilation = 1)
    OR (CAST(SERVERPROPERTY(N'EngineEdition') AS int) NOT IN (5, 8) AND EXISTS (SELECT 1 FROM sys.filegroups AS f WHERE f.type = N'FX'))
    THEN N'This database uses In-Memory OLTP, and SQL Server refuses to create or drop memory-optimized tables and natively compiled procedures where a DDL trigger watches them.'
  WHEN OBJECT_ID(N'schema_sync.ddl_log_setting', N'U') IS NULL
    AND EXISTS (SELECT 1 FROM sys.objects AS o WHERE o.schema_id = SCHEMA_ID(N'schema_sync'))
    THEN N'There is a schema schema_sync already that holds something else.'
END;
IF @reason IS NOT NULL
BEGIN
  RAISERROR(N'The DDL log was not installed. %s', 16, 1, @reason);
  SET NOEXEC ON;
END;
GO

IF SCHEMA_ID(N'schema_sync') IS NULL
  EXEC sys.sp_executesql N'CREATE SCHEMA schema_sync AUTHORIZATION dbo;';
GO

IF OBJECT_ID(N'schema_sync.ddl_log_setting', N'U') IS NULL
  CREATE TABLE schema_sync.ddl_log_setting (
    only_row bit NOT NULL CONSTRAINT DF_ddl_log_setting_only_row DEFAULT (1),
    version int NOT NULL,
    log_id uniqueidentifier NOT NULL,
    keep_days int NOT NULL,
    keep_rows int NOT NULL,
    statement_length int NOT NULL,
    excluded_events nvarchar(4000) NOT NULL,
    CONSTRAINT PK_ddl_log_setting PRIMARY KEY CLUSTERED (only_row),
    CONSTRAINT CK_ddl_log_setting_only_row CHECK (only_row = 1)
  );
GO

IF NOT EXISTS (SELECT 1 FROM schema_sync.ddl_log_setting AS s)
  INSERT INTO schema_sync.ddl_log_setting (version, log_id, keep_days, keep_rows, statement_length, excluded_events)
  VALUES ($(version), NEWID(), $(keep_days), $(keep_rows), $(statement_length), N'');
GO

IF EXISTS (SELECT 1 FROM schema_sync.ddl_log_setting AS s WHERE s.version > $(version))
BEGIN
  RAISERROR(N'The DDL log was not installed. A newer version of it is here already.', 16, 1);
  SET NOEXEC ON;
END;
GO

-- Not an identity column: that would change what @@IDENTITY says to whoever runs DDL. Without a cache only what was rolled back leaves a gap.
IF OBJECT_ID(N'schema_sync.ddl_log_id', N'SO') IS NULL
BEGIN
  CREATE SEQUENCE schema_sync.ddl_log_id AS bigint START WITH 1 INCREMENT BY 1 NO CACHE;
  -- A log that counts from 1 again is another log.
  UPDATE schema_sync.ddl_log_setting SET log_id = NEWID();
END;
GO

-- Rows only: a table lock taken by escalation would keep others' DDL from being recorded.
IF OBJECT_ID(N'schema_sync.ddl_log', N'U') IS NULL
BEGIN
  CREATE TABLE schema_sync.ddl_log (
    id bigint NOT NULL CONSTRAINT DF_ddl_log_id DEFAULT (NEXT VALUE FOR schema_sync.ddl_log_id),
    at_utc datetime2(3) NOT NULL,
    event_type nvarchar(128) NOT NULL,
    schema_name nvarchar(128) NULL,
    object_name nvarchar(128) NULL,
    object_type nvarchar(128) NULL,
    target_name nvarchar(128) NULL,
    target_type nvarchar(128) NULL,
    new_name nvarchar(128) NULL,
    statement nvarchar(max) NULL,
    statement_cut bit NOT NULL,
    original_login nvarchar(128) NOT NULL,
    host_name nvarchar(128) NULL,
    application_name nvarchar(128) NULL,
    session_id int NOT NULL,
    set_options nvarchar(200) NULL,
    state nvarchar(8) NOT NULL CONSTRAINT DF_ddl_log_state DEFAULT (N'pending'),
    pull_request int NULL,
    processed_at datetime2(3) NULL,
    CONSTRAINT PK_ddl_log PRIMARY KEY CLUSTERED (id),
    CONSTRAINT CK_ddl_log_state CHECK (state IN (N'pending', N'proposed', N'merged', N'ignored'))
  );
  CREATE INDEX IX_ddl_log_state ON schema_sync.ddl_log (state, id);
  ALTER TABLE schema_sync.ddl_log SET (LOCK_ESCALATION = DISABLE);
END;
GO

-- As much of the text as is kept, without its secrets: where a word says that there may be one, without literals and comments; what is never
-- closed ends with the text. Everything compares code units, whatever the collation of the database counts as a character.
CREATE OR ALTER FUNCTION schema_sync.without_secrets (@statement nvarchar(max), @kept int)
RETURNS nvarchar(max)
AS
BEGIN
  -- Their arguments need no quotes.
  DECLARE @procedure nvarchar(128);
  SELECT @procedure = p.name
  FROM (VALUES (N'sp_addlogin'), (N'sp_password'), (N'sp_addapprole'), (N'sp_approlepassword'), (N'sp_setapprole'), (N'sp_addlinkedsrvlogin'),
    (N'sp_addremotelogin'), (N'sp_control_dbmasterkey_password')) AS p (name)
  WHERE CHARINDEX(p.name, @statement COLLATE Latin1_General_100_CI_AS) > 0;
  IF @procedure IS NOT NULL
    RETURN N'EXEC ' + @procedure + N' ***';

  DECLARE @text nvarchar(max) = SUBSTRING(@statement COLLATE Latin1_General_BIN2, 1, @kept);
  IF NOT EXISTS (
    SELECT 1
    FROM (VALUES (N'%PASSWORD%'), (N'%PASSPHRASE%'), (N'%PASSWD%'), (N'%PWD%'), (N'%SECRET%'), (N'%KEY[_]SOURCE%'), (N'%IDENTITY[_]VALUE%'),
      (N'%CREDENTIAL%'), (N'%PRIVATE%KEY%'), (N'%ACCOUNT%KEY%'), (N'%ACCESS%KEY%'), (N'%API%KEY%'), (N'%TOKEN%'), (N'%SIG=%'),
      (N'%ENCRYPTION BY%'), (N'%DECRYPTION BY%'), (N'%OPENROWSET%'), (N'%OPENDATASOURCE%'), (N'%://%:%@%')) AS w (pattern)
    WHERE @statement LIKE w.pattern COLLATE Latin1_General_100_CI_AS
  )
    RETURN @text;

  DECLARE @length int = DATALENGTH(@text) / 2;
  DECLARE @at int = 1;
  DECLARE @out nvarchar(max) = N'';
  DECLARE @found int;
  DECLARE @end int;
  DECLARE @open int;
  DECLARE @depth int;
  DECLARE @code int;
  DECLARE @after int;
  DECLARE @before nchar(1);
  DECLARE @closing nchar(1);

  WHILE @at <= @length
  BEGIN
    SET @found = PATINDEX(N'%[-''"[/0]%', SUBSTRING(@text COLLATE Latin1_General_BIN2, @at, @length));
    IF @found = 0
    BEGIN
      SET @out = @out + SUBSTRING(@text COLLATE Latin1_General_BIN2, @at, @length);
      BREAK;
    END;
    SET @out = @out + SUBSTRING(@text COLLATE Latin1_General_BIN2, @at, @found - 1);
    SET @at = @at + @found - 1;
    SET @code = UNICODE(SUBSTRING(@text COLLATE Latin1_General_BIN2, @at, 1));
    SET @after = UNICODE(SUBSTRING(@text COLLATE Latin1_General_BIN2, @at + 1, 1));
    SET @before = CASE WHEN @at = 1 THEN N' ' ELSE SUBSTRING(@text COLLATE Latin1_General_BIN2, @at - 1, 1) END;

    IF @code = 45 AND @after = 45
    BEGIN
      -- To the end of the line.
      SET @found = PATINDEX(N'%[' + NCHAR(10) + NCHAR(13) + N']%', SUBSTRING(@text COLLATE Latin1_General_BIN2, @at, @length));
      SET @at = CASE WHEN @found = 0 THEN @length + 1 ELSE @at + @found - 1 END;
      SET @out = @out + N'-- ***';
    END
    ELSE IF @code = 47 AND @after = 42
    BEGIN
      -- Block comments nest.
      SET @depth = 1;
      SET @end = @at + 2;
      WHILE @depth > 0
      BEGIN
        SET @open = CHARINDEX(N'/*', @text COLLATE Latin1_General_BIN2, @end);
        SET @found = CHARINDEX(N'*/', @text COLLATE Latin1_General_BIN2, @end);
        IF @found = 0
        BEGIN
          SET @end = @length + 1;
          BREAK;
        END;
        IF @open > 0 AND @open < @found
        BEGIN
          SET @depth = @depth + 1;
          SET @end = @open + 2;
        END
        ELSE
        BEGIN
          SET @depth = @depth - 1;
          SET @end = @found + 2;
        END;
      END;
      SET @at = @end;
      SET @out = @out + N'/* *** */';
    END
    ELSE IF @code IN (34, 39, 91)
    BEGIN
      -- A doubled closing mark stands for itself.
      SET @closing = CASE @code WHEN 91 THEN N']' ELSE NCHAR(@code) END;
      SET @end = @at + 1;
      WHILE 1 = 1
      BEGIN
        SET @found = CHARINDEX(@closing, @text COLLATE Latin1_General_BIN2, @end);
        IF @found = 0
        BEGIN
          SET @end = @length + 1;
          BREAK;
        END;
        SET @end = @found + 1;
        IF UNICODE(SUBSTRING(@text COLLATE Latin1_General_BIN2, @end, 1)) = UNICODE(@closing)
          SET @end = @end + 1;
        ELSE
          BREAK;
      END;
      -- A name in brackets is no secret. What stands in double quotes is a string under QUOTED_IDENTIFIER OFF.
      SET @out = @out + CASE
        WHEN @code = 91 THEN SUBSTRING(@text COLLATE Latin1_General_BIN2, @at, @end - @at)
        ELSE @closing + N'***' + @closing
      END;
      SET @at = @end;
    END
    ELSE IF @code = 48 AND @after IN (88, 120) AND @before COLLATE Latin1_General_BIN2 NOT LIKE N'[0-9A-Za-z_@#$]'
    BEGIN
      -- A binary constant; a backslash goes on with it on the next line.
      SET @found = PATINDEX(
        N'%[^0-9A-Fa-f\' + NCHAR(10) + NCHAR(13) + N']%',
        SUBSTRING(@text COLLATE Latin1_General_BIN2, @at + 2, @length) + N' '
      );
      SET @at = @at + 1 + @found;
      SET @out = @out + N'0x0';
    END
    ELSE
    BEGIN
      SET @out = @out + SUBSTRING(@text COLLATE Latin1_General_BIN2, @at, 1);
      SET @at = @at + 1;
    END;
  END;
  RETURN @out;
END;
GO

-- Whoever runs DDL runs this, and needs no right on the log: procedure and table have one owner. What identifies people comes from the server, not from the caller.
CREATE OR ALTER PROCEDURE schema_sync.record_ddl_event @event xml
AS
BEGIN
  SET NOCOUNT ON;
  -- Called by anything but a trigger it would let people make events up.
  IF TRIGGER_NESTLEVEL() = 0
    RETURN;

  DECLARE @event_type nvarchar(128) = @event.value('(/EVENT_INSTANCE/EventType/text())[1]', 'nvarchar(128)');
  DECLARE @schema_name nvarchar(128) = @event.value('(/EVENT_INSTANCE/SchemaName/text())[1]', 'nvarchar(128)');
  DECLARE @object_name nvarchar(128) = @event.value('(/EVENT_INSTANCE/ObjectName/text())[1]', 'nvarchar(128)');
  DECLARE @statement nvarchar(max) = @event.value('(/EVENT_INSTANCE/TSQLCommand/CommandText/text())[1]', 'nvarchar(max)');
  DECLARE @statement_length int = 8000;
  DECLARE @excluded_events nvarchar(4000) = N'';

  SELECT @statement_length = s.statement_length, @excluded_events = s.excluded_events
  FROM schema_sync.ddl_log_setting AS s WITH (READUNCOMMITTED);

  -- Noise: statistics, this log's own things, what the configuration leaves out, and index maintenance that changes no schema.
  IF @event_type IS NULL
    OR @event_type IN (N'CREATE_STATISTICS', N'UPDATE_STATISTICS', N'DROP_STATISTICS')
    OR @schema_name = N'schema_sync'
    OR @object_name IN (N'schema_sync', N'schema_sync_agent', N'schema_sync_reader', N'schema_sync_ddl_log')
    OR CHARINDEX(N',' + @event_type + N',', N',' + @excluded_events + N',') > 0
    RETURN;
  IF @event_type = N'ALTER_INDEX'
    AND EXISTS (
      SELECT 1
      FROM (VALUES (N'%REORGANIZE%'), (N'%REBUILD%'), (N'%RESUME%'), (N'%PAUSE%'), (N'%ABORT%')) AS w (pattern)
      WHERE @statement LIKE w.pattern COLLATE Latin1_General_100_CI_AS
    )
    AND NOT EXISTS (
      SELECT 1
      FROM (VALUES (N'%DISABLE%'), (N'%DATA[_]COMPRESSION%'), (N'%[^A-Z_]SET[^A-Z_]%(%')) AS w (pattern)
      WHERE @statement LIKE w.pattern COLLATE Latin1_General_100_CI_AS
    )
    RETURN;

  INSERT INTO schema_sync.ddl_log (
    at_utc, event_type, schema_name, object_name, object_type, target_name, target_type, new_name,
    statement, statement_cut, original_login, host_name, application_name, session_id, set_options
  )
  VALUES (
    SYSUTCDATETIME(),
    @event_type,
    @schema_name,
    @object_name,
    @event.value('(/EVENT_INSTANCE/ObjectType/text())[1]', 'nvarchar(128)'),
    @event.value('(/EVENT_INSTANCE/TargetObjectName/text())[1]', 'nvarchar(128)'),
    @event.value('(/EVENT_INSTANCE/TargetObjectType/text())[1]', 'nvarchar(128)'),
    @event.value('(/EVENT_INSTANCE/NewObjectName/text())[1]', 'nvarchar(128)'),
    schema_sync.without_secrets(@statement, @statement_length),
    CASE WHEN DATALENGTH(@statement) / 2 > @statement_length THEN 1 ELSE 0 END,
    LEFT(ORIGINAL_LOGIN(), 128),
    LEFT(HOST_NAME(), 128),
    LEFT(APP_NAME(), 128),
    @@SPID,
    CONCAT(
      N'ANSI_NULLS ', @event.value('(/EVENT_INSTANCE/TSQLCommand/SetOptions/@ANSI_NULLS)[1]', 'nvarchar(10)'),
      N', ANSI_PADDING ', @event.value('(/EVENT_INSTANCE/TSQLCommand/SetOptions/@ANSI_PADDING)[1]', 'nvarchar(10)'),
      N', QUOTED_IDENTIFIER ', @event.value('(/EVENT_INSTANCE/TSQLCommand/SetOptions/@QUOTED_IDENTIFIER)[1]', 'nvarchar(10)')
    )
  );
END;
GO

-- One statement, so all or nothing; only where the event is still as the agent read it, so that a run that was overtaken changes nothing.
CREATE OR ALTER PROCEDURE schema_sync.acknowledge_ddl_events @events xml
AS
BEGIN
  SET NOCOUNT ON;
  SET XACT_ABORT ON;
  UPDATE l
  SET l.state = e.state, l.pull_request = e.pull_request, l.processed_at = SYSUTCDATETIME()
  FROM schema_sync.ddl_log AS l
  JOIN (
    SELECT n.e.value('@first', 'bigint') AS first_id,
           n.e.value('@last', 'bigint') AS last_id,
           n.e.value('@from', 'nvarchar(8)') AS from_state,
           n.e.value('@fromPullRequest', 'int') AS from_pull_request,
           n.e.value('@to', 'nvarchar(8)') AS state,
           n.e.value('@toPullRequest', 'int') AS pull_request
    FROM @events.nodes('/events/event') AS n(e)
  ) AS e ON l.id BETWEEN e.first_id AND e.last_id
  WHERE l.state = e.from_state
    AND (l.pull_request = e.from_pull_request OR (l.pull_request IS NULL AND e.from_pull_request IS NULL));
  SELECT @@ROWCOUNT AS acknowledged;
END;
GO

-- Run by the agent after it has acknowledged, or by a job; never by the trigger, whose locks last as long as the transaction of whoever ran DDL.
CREATE OR ALTER PROCEDURE schema_sync.purge_ddl_log
AS
BEGIN
  SET NOCOUNT ON;
  DECLARE @keep_days int;
  DECLARE @keep_rows int;
  DECLARE @first_kept bigint;
  DECLARE @deleted int = 1;
  DECLARE @total int = 0;
  SELECT @keep_days = s.keep_days, @keep_rows = s.keep_rows FROM schema_sync.ddl_log_setting AS s;
  DECLARE @since datetime2(3) = DATEADD(DAY, -@keep_days, SYSUTCDATETIME());
  SELECT @first_kept = MIN(k.id)
  FROM (SELECT TOP (@keep_rows) l.id FROM schema_sync.ddl_log AS l ORDER BY l.id DESC) AS k;
  WHILE @deleted > 0
  BEGIN
    DELETE TOP (500) FROM schema_sync.ddl_log WITH (ROWLOCK, READPAST)
    WHERE id < @first_kept OR at_utc < @since;
    SET @deleted = @@ROWCOUNT;
    SET @total = @total + @deleted;
  END;
  SELECT @total AS purged;
END;
GO

IF DATABASE_PRINCIPAL_ID(N'schema_sync_agent') IS NULL
  CREATE ROLE schema_sync_agent AUTHORIZATION dbo;
IF DATABASE_PRINCIPAL_ID(N'schema_sync_reader') IS NULL
  CREATE ROLE schema_sync_reader AUTHORIZATION dbo;
GO

GRANT EXECUTE ON OBJECT::schema_sync.record_ddl_event TO public;
GRANT SELECT ON OBJECT::schema_sync.ddl_log TO schema_sync_agent;
GRANT SELECT ON OBJECT::schema_sync.ddl_log TO schema_sync_reader;
GRANT SELECT ON OBJECT::schema_sync.ddl_log_setting TO schema_sync_agent;
GRANT SELECT ON OBJECT::schema_sync.ddl_log_setting TO schema_sync_reader;
GRANT EXECUTE ON OBJECT::schema_sync.acknowledge_ddl_events TO schema_sync_agent;
GRANT EXECUTE ON OBJECT::schema_sync.purge_ddl_log TO schema_sync_agent;
GRANT VIEW DEFINITION TO schema_sync_agent;
GO

UPDATE schema_sync.ddl_log_setting
SET version = $(version), keep_days = $(keep_days), keep_rows = $(keep_rows), statement_length = $(statement_length),
    excluded_events = N'$(excluded_events)';
GO

CREATE OR ALTER TRIGGER schema_sync_ddl_log ON DATABASE
FOR DDL_DATABASE_LEVEL_EVENTS
AS
BEGIN
  -- In a trigger it is ON, and then any error dooms the transaction of whoever runs DDL, caught or not.
  SET XACT_ABORT OFF;
  SET NOCOUNT ON;
  -- What XML methods demand, whatever the session has; and nobody waits here. SQL Server gives all of it back when the trigger ends.
  SET ANSI_PADDING ON;
  SET ANSI_WARNINGS ON;
  SET ARITHABORT ON;
  SET CONCAT_NULL_YIELDS_NULL ON;
  SET NUMERIC_ROUNDABORT OFF;
  SET ROWCOUNT 0;
  SET LOCK_TIMEOUT 1000;
  -- SQL Server ends at 32 levels, and there are three below this one.
  IF @@NESTLEVEL > 28
    RETURN;
  BEGIN TRY
    DECLARE @event xml = EVENTDATA();
    -- One level down: a name that is missing there is an error that can be caught here.
    EXEC sys.sp_executesql N'EXEC schema_sync.record_ddl_event @event;', N'@event xml', @event = @event;
  END TRY
  BEGIN CATCH
    -- The statement of whoever runs DDL matters more than its record. That it is missing shows as a change that nobody logged.
    SET @event = NULL;
  END CATCH;
END;
GO

ENABLE TRIGGER schema_sync_ddl_log ON DATABASE;
GO

SET NOEXEC OFF;
GO
