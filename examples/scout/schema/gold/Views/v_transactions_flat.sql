CREATE VIEW gold.v_transactions_flat
AS
SELECT si.InteractionID                   AS interaction_id,
       si.TransactionDate                 AS transaction_date,
       CONVERT(date, si.TransactionDate)  AS business_day,
       si.StoreID                         AS store_id,
       s.store_name,
       s.store_type,
       b.region,
       si.Barangay                        AS barangay,
       si.EmotionalState                  AS emotional_state,
       si.canonical_tx_id_norm            AS canonical_tx_id,
       p.session_id,
       p.device_id,
       p.amount,
       p.payment_method,
       CONVERT(int, ISNULL(lines.line_count, 0))          AS line_count,
       CONVERT(decimal(14, 2), ISNULL(lines.line_total, 0)) AS line_total,
       CONVERT(bit, CASE WHEN p.payload_id IS NULL THEN 0 ELSE 1 END) AS is_matched
FROM dbo.SalesInteractions AS si
INNER JOIN ref.Stores AS s
    ON s.store_id = si.StoreID
INNER JOIN ref.Barangays AS b
    ON b.barangay_id = s.barangay_id
LEFT OUTER JOIN dbo.PayloadTransactions AS p
    ON p.canonical_tx_id_norm = si.canonical_tx_id_norm
OUTER APPLY
(
    SELECT COUNT(*) AS line_count,
           SUM(ti.LineTotal) AS line_total
    FROM dbo.TransactionItems AS ti
    WHERE ti.CanonicalTxID = si.canonical_tx_id_norm
) AS lines;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'One row for each interaction, with its sale where there was one. flatten.py exports this view; its columns are under contract. All times come from dbo.SalesInteractions.',
    N'SCHEMA', N'gold', N'VIEW', N'v_transactions_flat';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The interaction.',
    N'SCHEMA', N'gold', N'VIEW', N'v_transactions_flat', N'COLUMN', N'interaction_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'When it took place, in Manila time. From the interaction, never from the payload.',
    N'SCHEMA', N'gold', N'VIEW', N'v_transactions_flat', N'COLUMN', N'transaction_date';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Day of transaction_date.',
    N'SCHEMA', N'gold', N'VIEW', N'v_transactions_flat', N'COLUMN', N'business_day';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Store of the interaction.',
    N'SCHEMA', N'gold', N'VIEW', N'v_transactions_flat', N'COLUMN', N'store_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Name of the store.',
    N'SCHEMA', N'gold', N'VIEW', N'v_transactions_flat', N'COLUMN', N'store_name';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Kind of store.',
    N'SCHEMA', N'gold', N'VIEW', N'v_transactions_flat', N'COLUMN', N'store_type';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Administrative region in which the store stands.',
    N'SCHEMA', N'gold', N'VIEW', N'v_transactions_flat', N'COLUMN', N'region';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Barangay that the shopper says to live in; not always that of the store.',
    N'SCHEMA', N'gold', N'VIEW', N'v_transactions_flat', N'COLUMN', N'barangay';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Mood of the shopper, where agreed to.',
    N'SCHEMA', N'gold', N'VIEW', N'v_transactions_flat', N'COLUMN', N'emotional_state';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Canonical id of the sale; empty when nothing was bought.',
    N'SCHEMA', N'gold', N'VIEW', N'v_transactions_flat', N'COLUMN', N'canonical_tx_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Session of the counter app; empty without a payload.',
    N'SCHEMA', N'gold', N'VIEW', N'v_transactions_flat', N'COLUMN', N'session_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Device that sent the payload; empty without a payload.',
    N'SCHEMA', N'gold', N'VIEW', N'v_transactions_flat', N'COLUMN', N'device_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Total of the sale in pesos; empty without a payload.',
    N'SCHEMA', N'gold', N'VIEW', N'v_transactions_flat', N'COLUMN', N'amount';
EXEC sys.sp_addextendedproperty N'MS_Description', N'How the shopper paid; empty without a payload.',
    N'SCHEMA', N'gold', N'VIEW', N'v_transactions_flat', N'COLUMN', N'payment_method';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Number of lines of the sale.',
    N'SCHEMA', N'gold', N'VIEW', N'v_transactions_flat', N'COLUMN', N'line_count';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Sum of the lines in pesos. Differs from amount when the shop gave a discount.',
    N'SCHEMA', N'gold', N'VIEW', N'v_transactions_flat', N'COLUMN', N'line_total';
EXEC sys.sp_addextendedproperty N'MS_Description', N'1 when the interaction has met its payload.',
    N'SCHEMA', N'gold', N'VIEW', N'v_transactions_flat', N'COLUMN', N'is_matched';
GO
