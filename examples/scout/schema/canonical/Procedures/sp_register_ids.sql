CREATE PROCEDURE canonical.sp_register_ids
    @since datetime2(3) = NULL
AS
BEGIN
    SET NOCOUNT ON;
    SET XACT_ABORT ON;

    SET @since = ISNULL(@since, DATEADD(DAY, -2, SYSUTCDATETIME()));

    BEGIN TRANSACTION;

    INSERT INTO canonical.TransactionIndex (canonical_tx_id, has_interaction)
    SELECT si.canonical_tx_id_norm, 1
    FROM dbo.SalesInteractions AS si
    WHERE si.RecordedAt >= @since
      AND si.CanonicalTxID IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM canonical.TransactionIndex AS ti WITH (UPDLOCK, HOLDLOCK) WHERE ti.canonical_tx_id = si.canonical_tx_id_norm);

    INSERT INTO canonical.TransactionIndex (canonical_tx_id, has_payload)
    SELECT p.canonical_tx_id_norm, 1
    FROM dbo.PayloadTransactions AS p
    WHERE p.received_at >= @since
      AND NOT EXISTS (SELECT 1 FROM canonical.TransactionIndex AS ti WITH (UPDLOCK, HOLDLOCK) WHERE ti.canonical_tx_id = p.canonical_tx_id_norm);

    COMMIT TRANSACTION;
END;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Enters the ids of new payloads and interactions in the index. May run again over the same rows without harm.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_register_ids';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Look at rows that arrived since then (UTC); two days back when not given.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_register_ids', N'PARAMETER', N'@since';
GO
