CREATE FUNCTION gold.fn_store_transactions (@store_id int, @first_day date, @last_day date)
RETURNS TABLE
AS
RETURN
(
    SELECT flat.interaction_id,
           flat.transaction_date,
           flat.canonical_tx_id,
           flat.amount,
           flat.payment_method,
           flat.line_count
    FROM gold.v_transactions_flat AS flat
    WHERE flat.store_id = @store_id
      AND flat.business_day BETWEEN @first_day AND @last_day
      AND flat.is_matched = 1
);
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'The sales of one store between two days, both included. Behind the owner''s own report.',
    N'SCHEMA', N'gold', N'FUNCTION', N'fn_store_transactions';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The store.',
    N'SCHEMA', N'gold', N'FUNCTION', N'fn_store_transactions', N'PARAMETER', N'@store_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'First day, in Manila time.',
    N'SCHEMA', N'gold', N'FUNCTION', N'fn_store_transactions', N'PARAMETER', N'@first_day';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Last day, in Manila time.',
    N'SCHEMA', N'gold', N'FUNCTION', N'fn_store_transactions', N'PARAMETER', N'@last_day';
GO
