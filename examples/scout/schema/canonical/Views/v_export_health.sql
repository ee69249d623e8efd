CREATE VIEW canonical.v_export_health
AS
SELECT ed.export_name,
       ed.owner_team,
       ed.contract_id,
       latest.export_run_id,
       latest.run_status,
       latest.started_at,
       latest.row_total
FROM canonical.ExportDefinitions AS ed
OUTER APPLY
(
    SELECT TOP (1) er.export_run_id, er.run_status, er.started_at, er.row_total
    FROM canonical.ExportRuns AS er
    WHERE er.export_name = ed.export_name
    ORDER BY er.started_at DESC
) AS latest
WHERE ed.is_active = 1;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Every active export with its last run, or with nothing when it never ran.',
    N'SCHEMA', N'canonical', N'VIEW', N'v_export_health';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The export.',
    N'SCHEMA', N'canonical', N'VIEW', N'v_export_health', N'COLUMN', N'export_name';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Team that answers for the export.',
    N'SCHEMA', N'canonical', N'VIEW', N'v_export_health', N'COLUMN', N'owner_team';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Id of the data contract that guards it.',
    N'SCHEMA', N'canonical', N'VIEW', N'v_export_health', N'COLUMN', N'contract_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The last run; empty when there was none.',
    N'SCHEMA', N'canonical', N'VIEW', N'v_export_health', N'COLUMN', N'export_run_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Outcome of the last run.',
    N'SCHEMA', N'canonical', N'VIEW', N'v_export_health', N'COLUMN', N'run_status';
EXEC sys.sp_addextendedproperty N'MS_Description', N'When the last run started (UTC).',
    N'SCHEMA', N'canonical', N'VIEW', N'v_export_health', N'COLUMN', N'started_at';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Rows that the last run wrote.',
    N'SCHEMA', N'canonical', N'VIEW', N'v_export_health', N'COLUMN', N'row_total';
GO
