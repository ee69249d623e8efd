CREATE PROCEDURE canonical.sp_record_quality
    @measured_on date = NULL
AS
BEGIN
    SET NOCOUNT ON;
    SET XACT_ABORT ON;

    SET @measured_on = ISNULL(@measured_on, CONVERT(date, SYSUTCDATETIME()));

    BEGIN TRANSACTION;

    DELETE FROM canonical.DataQualityResults
    WHERE measured_on = @measured_on;

    INSERT INTO canonical.DataQualityResults (contract_id, rule_name, measured_on, measured_value, limit_value)
    SELECT 'payload-canonical-id', 'payloads without an id', @measured_on, COUNT(*), 0
    FROM dbo.PayloadTransactions
    WHERE canonical_tx_id_norm = ''
    UNION ALL
    SELECT 'payload-canonical-id', 'ids not in normal form', @measured_on, COUNT(*), 0
    FROM dbo.PayloadTransactions
    WHERE canonical_tx_id_norm LIKE '%-%'
       OR canonical_tx_id_norm <> LOWER(canonical_tx_id_norm) COLLATE Latin1_General_100_BIN2
    UNION ALL
    SELECT 'interactions-join', 'hours since the last interaction', @measured_on, ISNULL(DATEDIFF(HOUR, MAX(RecordedAt), SYSUTCDATETIME()), 9999), 24
    FROM dbo.SalesInteractions
    UNION ALL
    SELECT 'items-product-analysis', 'lines without a product or a brand', @measured_on, COUNT(*), 500
    FROM dbo.TransactionItems
    WHERE ProductID IS NULL
      AND BrandID IS NULL;

    COMMIT TRANSACTION;
END;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Measures the quality rules of the house and keeps the result of the day.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_record_quality';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Day of the measurement; today (UTC) when not given.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_record_quality', N'PARAMETER', N'@measured_on';
GO
