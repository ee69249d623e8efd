CREATE VIEW gold.v_barangay_demand
AS
SELECT b.psgc_code,
       b.barangay_name,
       b.city_municipality,
       b.region,
       demand.interaction_count,
       demand.store_count,
       demand.last_interaction_at
FROM ref.Barangays AS b
CROSS APPLY
(
    SELECT COUNT(*)                   AS interaction_count,
           COUNT(DISTINCT si.StoreID) AS store_count,
           MAX(si.TransactionDate)    AS last_interaction_at
    FROM dbo.SalesInteractions AS si
    WHERE si.Barangay = b.barangay_name
) AS demand
WHERE demand.interaction_count > 0;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Where shoppers come from. Counts the interactions of people who live in a barangay, in whichever store they were.',
    N'SCHEMA', N'gold', N'VIEW', N'v_barangay_demand';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Official code of the barangay.',
    N'SCHEMA', N'gold', N'VIEW', N'v_barangay_demand', N'COLUMN', N'psgc_code';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Official name of the barangay.',
    N'SCHEMA', N'gold', N'VIEW', N'v_barangay_demand', N'COLUMN', N'barangay_name';
EXEC sys.sp_addextendedproperty N'MS_Description', N'City or municipality that the barangay belongs to.',
    N'SCHEMA', N'gold', N'VIEW', N'v_barangay_demand', N'COLUMN', N'city_municipality';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Administrative region.',
    N'SCHEMA', N'gold', N'VIEW', N'v_barangay_demand', N'COLUMN', N'region';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Interactions of people from the barangay.',
    N'SCHEMA', N'gold', N'VIEW', N'v_barangay_demand', N'COLUMN', N'interaction_count';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Stores they went to.',
    N'SCHEMA', N'gold', N'VIEW', N'v_barangay_demand', N'COLUMN', N'store_count';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Time of the last interaction.',
    N'SCHEMA', N'gold', N'VIEW', N'v_barangay_demand', N'COLUMN', N'last_interaction_at';
GO
