CREATE PROCEDURE canonical.sp_build_flat_export
    @export_run_id int,
    @first_day     date = NULL
AS
BEGIN
    SET NOCOUNT ON;
    SET XACT_ABORT ON;

    BEGIN TRY
        BEGIN TRANSACTION;

        DELETE FROM canonical.ExportedTransactions
        WHERE export_run_id = @export_run_id;

        INSERT INTO canonical.ExportedTransactions (export_run_id, interaction_id, canonical_tx_id, transaction_date, store_id, amount)
        SELECT @export_run_id, flat.interaction_id, flat.canonical_tx_id, flat.transaction_date, flat.store_id, flat.amount
        FROM gold.v_transactions_flat AS flat
        WHERE @first_day IS NULL
           OR flat.business_day >= @first_day;

        COMMIT TRANSACTION;
    END TRY
    BEGIN CATCH
        IF XACT_STATE() <> 0
            ROLLBACK TRANSACTION;

        DECLARE @reason nvarchar(2000) = LEFT(ERROR_MESSAGE(), 2000);
        EXEC canonical.sp_finish_export @export_run_id = @export_run_id, @run_status = 'failed', @error_text = @reason;
        THROW;
    END CATCH;
END;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Notes what a run of flatten.py exports, so that the file can be reconciled later. A failure ends the run in the log and is raised again.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_build_flat_export';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The run, from canonical.sp_start_export.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_build_flat_export', N'PARAMETER', N'@export_run_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Only from this day on; everything when not given.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_build_flat_export', N'PARAMETER', N'@first_day';
GO
