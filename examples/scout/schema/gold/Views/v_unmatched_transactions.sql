CREATE VIEW gold.v_unmatched_transactions
AS
SELECT ti.canonical_tx_id,
       ti.first_seen_at,
       ti.match_status,
       ex.exception_id,
       ex.missing_side,
       ex.detail
FROM canonical.TransactionIndex AS ti
LEFT OUTER JOIN canonical.MatchExceptions AS ex
    ON ex.canonical_tx_id = ti.canonical_tx_id
   AND ex.resolved_at IS NULL
WHERE ti.matched_at IS NULL;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Transactions of which only one side has arrived, with the exception where one was raised. The field team works through it every morning.',
    N'SCHEMA', N'gold', N'VIEW', N'v_unmatched_transactions';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The transaction.',
    N'SCHEMA', N'gold', N'VIEW', N'v_unmatched_transactions', N'COLUMN', N'canonical_tx_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'When the id was first seen (UTC).',
    N'SCHEMA', N'gold', N'VIEW', N'v_unmatched_transactions', N'COLUMN', N'first_seen_at';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Which sides have arrived, in words.',
    N'SCHEMA', N'gold', N'VIEW', N'v_unmatched_transactions', N'COLUMN', N'match_status';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The open exception; empty when none was raised.',
    N'SCHEMA', N'gold', N'VIEW', N'v_unmatched_transactions', N'COLUMN', N'exception_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Which side the exception misses.',
    N'SCHEMA', N'gold', N'VIEW', N'v_unmatched_transactions', N'COLUMN', N'missing_side';
EXEC sys.sp_addextendedproperty N'MS_Description', N'What is known about the reason.',
    N'SCHEMA', N'gold', N'VIEW', N'v_unmatched_transactions', N'COLUMN', N'detail';
GO
