CREATE PROCEDURE canonical.sp_raise_exceptions
    @patience_hours int = 24
AS
BEGIN
    SET NOCOUNT ON;

    INSERT INTO canonical.MatchExceptions (canonical_tx_id, missing_side)
    SELECT ti.canonical_tx_id,
           CASE WHEN ti.has_payload = 0 THEN 'payload' ELSE 'interaction' END
    FROM canonical.TransactionIndex AS ti
    WHERE ti.matched_at IS NULL
      AND ti.first_seen_at < DATEADD(HOUR, -@patience_hours, SYSUTCDATETIME())
      AND NOT EXISTS (SELECT 1 FROM canonical.MatchExceptions AS ex WHERE ex.canonical_tx_id = ti.canonical_tx_id AND ex.resolved_at IS NULL);
END;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Raises an exception for every transaction of which one side is overdue.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_raise_exceptions';
EXEC sys.sp_addextendedproperty N'MS_Description', N'How long to wait for the other side, in hours.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_raise_exceptions', N'PARAMETER', N'@patience_hours';
GO
