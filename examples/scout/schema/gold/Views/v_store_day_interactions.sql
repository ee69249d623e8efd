CREATE VIEW gold.v_store_day_interactions
WITH SCHEMABINDING
AS
SELECT si.StoreID                        AS store_id,
       CONVERT(date, si.TransactionDate) AS business_day,
       COUNT_BIG(*)                      AS interaction_count
FROM dbo.SalesInteractions AS si
GROUP BY si.StoreID, CONVERT(date, si.TransactionDate);
GO

CREATE UNIQUE CLUSTERED INDEX UX_v_store_day_interactions
    ON gold.v_store_day_interactions (store_id, business_day);
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Interactions per store and day, kept up to date by the server: an indexed view, because every dashboard opens with this number.',
    N'SCHEMA', N'gold', N'VIEW', N'v_store_day_interactions';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The store.',
    N'SCHEMA', N'gold', N'VIEW', N'v_store_day_interactions', N'COLUMN', N'store_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The day, in Manila time.',
    N'SCHEMA', N'gold', N'VIEW', N'v_store_day_interactions', N'COLUMN', N'business_day';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Interactions, bought or not.',
    N'SCHEMA', N'gold', N'VIEW', N'v_store_day_interactions', N'COLUMN', N'interaction_count';
GO
