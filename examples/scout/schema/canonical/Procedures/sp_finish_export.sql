CREATE PROCEDURE canonical.sp_finish_export
    @export_run_id int,
    @run_status    varchar(12),
    @row_total     int = NULL,
    @error_text    nvarchar(2000) = NULL
AS
BEGIN
    SET NOCOUNT ON;

    UPDATE canonical.ExportRuns
    SET finished_at = SYSUTCDATETIME(),
        run_status  = @run_status,
        row_total   = @row_total,
        error_text  = @error_text
    WHERE export_run_id = @export_run_id
      AND run_status = 'running';

    IF @@ROWCOUNT = 0
        THROW 50002, N'That run is not under way.', 1;
END;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Ends a run in the log, well or not.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_finish_export';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The run.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_finish_export', N'PARAMETER', N'@export_run_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'succeeded, failed or refused.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_finish_export', N'PARAMETER', N'@run_status';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Rows written.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_finish_export', N'PARAMETER', N'@row_total';
EXEC sys.sp_addextendedproperty N'MS_Description', N'What went wrong.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_finish_export', N'PARAMETER', N'@error_text';
GO
