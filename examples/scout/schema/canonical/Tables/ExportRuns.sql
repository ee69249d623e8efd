CREATE TABLE canonical.ExportRuns
(
    export_run_id int            NOT NULL CONSTRAINT DF_ExportRuns_export_run_id DEFAULT (NEXT VALUE FOR canonical.ExportRunNumber),
    export_name   varchar(60)    NOT NULL,
    started_at    datetime2(3)   NOT NULL CONSTRAINT DF_ExportRuns_started_at DEFAULT (SYSUTCDATETIME()),
    finished_at   datetime2(3)   NULL,
    run_status    varchar(12)    NOT NULL CONSTRAINT DF_ExportRuns_run_status DEFAULT ('running'),
    row_total     int            NULL,
    file_name     nvarchar(260)  NULL,
    error_text    nvarchar(2000) NULL,
    CONSTRAINT PK_ExportRuns PRIMARY KEY CLUSTERED (export_run_id),
    CONSTRAINT FK_ExportRuns_ExportDefinitions FOREIGN KEY (export_name) REFERENCES canonical.ExportDefinitions (export_name) ON UPDATE CASCADE,
    CONSTRAINT CK_ExportRuns_run_status CHECK (run_status IN ('running', 'succeeded', 'failed', 'refused')),
    CONSTRAINT CK_ExportRuns_finished_at CHECK (finished_at >= started_at),
    CONSTRAINT CK_ExportRuns_outcome CHECK ((run_status = 'running' AND finished_at IS NULL) OR (run_status <> 'running' AND finished_at IS NOT NULL)),
    CONSTRAINT CK_ExportRuns_row_total CHECK (row_total >= 0)
);
GO

CREATE UNIQUE INDEX UX_ExportRuns_running ON canonical.ExportRuns (export_name) WHERE run_status = 'running';
GO

CREATE INDEX IX_ExportRuns_export_name ON canonical.ExportRuns (export_name, started_at DESC) INCLUDE (run_status, row_total);
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'The log of export runs, one row each, also for those that failed or were refused by the quality gate.',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportRuns';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Number of the run; part of the file''s name.',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportRuns', N'COLUMN', N'export_run_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Which export ran.',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportRuns', N'COLUMN', N'export_name';
EXEC sys.sp_addextendedproperty N'MS_Description', N'When the run started (UTC).',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportRuns', N'COLUMN', N'started_at';
EXEC sys.sp_addextendedproperty N'MS_Description', N'When it ended, well or not (UTC); empty while it runs.',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportRuns', N'COLUMN', N'finished_at';
EXEC sys.sp_addextendedproperty N'MS_Description', N'running, succeeded, failed, or refused when a data contract did not hold.',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportRuns', N'COLUMN', N'run_status';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Rows written.',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportRuns', N'COLUMN', N'row_total';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Name of the file that was written.',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportRuns', N'COLUMN', N'file_name';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Why the run failed or was refused.',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportRuns', N'COLUMN', N'error_text';
EXEC sys.sp_addextendedproperty N'MS_Description', N'One run of an export at a time: a second start is refused instead of writing over the first.',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportRuns', N'INDEX', N'UX_ExportRuns_running';
GO
