CREATE PROCEDURE canonical.sp_match_transactions
    @matched_count int = NULL OUTPUT
AS
BEGIN
    SET NOCOUNT ON;
    SET XACT_ABORT ON;

    BEGIN TRANSACTION;

    UPDATE ti
    SET has_payload = 1
    FROM canonical.TransactionIndex AS ti
    WHERE ti.has_payload = 0
      AND EXISTS (SELECT 1 FROM dbo.PayloadTransactions AS p WHERE p.canonical_tx_id_norm = ti.canonical_tx_id);

    UPDATE ti
    SET has_interaction = 1
    FROM canonical.TransactionIndex AS ti
    WHERE ti.has_interaction = 0
      AND EXISTS (SELECT 1 FROM dbo.SalesInteractions AS si WHERE si.canonical_tx_id_norm = ti.canonical_tx_id AND si.CanonicalTxID IS NOT NULL);

    UPDATE canonical.TransactionIndex
    SET matched_at = SYSUTCDATETIME()
    WHERE matched_at IS NULL
      AND has_payload = 1
      AND has_interaction = 1;

    SET @matched_count = @@ROWCOUNT;

    UPDATE ex
    SET resolved_at = SYSUTCDATETIME(),
        resolution  = N'The missing side arrived.'
    FROM canonical.MatchExceptions AS ex
    INNER JOIN canonical.TransactionIndex AS ti
        ON ti.canonical_tx_id = ex.canonical_tx_id
    WHERE ex.resolved_at IS NULL
      AND ti.matched_at IS NOT NULL;

    COMMIT TRANSACTION;
END;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Marks the transactions whose two sides have both arrived, and settles their exceptions.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_match_transactions';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Transactions newly matched.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_match_transactions', N'PARAMETER', N'@matched_count';
GO
