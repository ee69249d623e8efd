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
EXEC sys.sp_addextendedproperty N'MS_Description', N'Outcome of the last run; empty when there was none.',
    N'SCHEMA', N'canonical', N'VIEW', N'v_export_health', N'COLUMN', N'run_status';
GO
