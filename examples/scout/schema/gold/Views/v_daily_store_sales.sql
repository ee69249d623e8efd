CREATE VIEW gold.v_daily_store_sales
AS
SELECT flat.business_day,
       flat.store_id,
       flat.store_name,
       calendar.is_weekend,
       calendar.is_payday,
       COUNT(*)                     AS interaction_count,
       SUM(CONVERT(int, flat.is_matched)) AS sale_count,
       SUM(flat.amount)             AS sales_amount,
       CONVERT(decimal(9, 4), 1.0 * SUM(CONVERT(int, flat.is_matched)) / COUNT(*)) AS conversion_rate
FROM gold.v_transactions_flat AS flat
INNER JOIN ref.Calendar AS calendar
    ON calendar.calendar_date = flat.business_day
GROUP BY flat.business_day, flat.store_id, flat.store_name, calendar.is_weekend, calendar.is_payday;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Interactions, sales and takings of each store and day.',
    N'SCHEMA', N'gold', N'VIEW', N'v_daily_store_sales';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The store.',
    N'SCHEMA', N'gold', N'VIEW', N'v_daily_store_sales', N'COLUMN', N'store_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Name of the store.',
    N'SCHEMA', N'gold', N'VIEW', N'v_daily_store_sales', N'COLUMN', N'store_name';
EXEC sys.sp_addextendedproperty N'MS_Description', N'1 on Saturday and Sunday.',
    N'SCHEMA', N'gold', N'VIEW', N'v_daily_store_sales', N'COLUMN', N'is_weekend';
EXEC sys.sp_addextendedproperty N'MS_Description', N'1 on the days on which most wages are paid.',
    N'SCHEMA', N'gold', N'VIEW', N'v_daily_store_sales', N'COLUMN', N'is_payday';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The day, in Manila time.',
    N'SCHEMA', N'gold', N'VIEW', N'v_daily_store_sales', N'COLUMN', N'business_day';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Interactions, bought or not.',
    N'SCHEMA', N'gold', N'VIEW', N'v_daily_store_sales', N'COLUMN', N'interaction_count';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Interactions that ended in a sale.',
    N'SCHEMA', N'gold', N'VIEW', N'v_daily_store_sales', N'COLUMN', N'sale_count';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Takings in pesos.',
    N'SCHEMA', N'gold', N'VIEW', N'v_daily_store_sales', N'COLUMN', N'sales_amount';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Share of interactions that ended in a sale, from 0 to 1.',
    N'SCHEMA', N'gold', N'VIEW', N'v_daily_store_sales', N'COLUMN', N'conversion_rate';
GO
