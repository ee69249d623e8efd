CREATE PROCEDURE canonical.sp_start_export
    @export_name   varchar(60),
    @export_run_id int OUTPUT,
    @file_name     nvarchar(260) OUTPUT
AS
BEGIN
    SET NOCOUNT ON;

    IF NOT EXISTS (SELECT 1 FROM canonical.ExportDefinitions WHERE export_name = @export_name AND is_active = 1)
        THROW 50001, N'There is no active export of that name.', 1;

    SET @export_run_id = NEXT VALUE FOR canonical.ExportRunNumber;
    SET @file_name = CONCAT(@export_name, N'-', @export_run_id, N'.csv');

    INSERT INTO canonical.ExportRuns (export_run_id, export_name, file_name)
    VALUES (@export_run_id, @export_name, @file_name);
END;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Starts a run of an export: takes a number, names the file and writes the log.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_start_export';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The export.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_start_export', N'PARAMETER', N'@export_name';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Number of the run.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_start_export', N'PARAMETER', N'@export_run_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Name that the file is to have.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_start_export', N'PARAMETER', N'@file_name';
GO
