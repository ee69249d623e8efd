CREATE VIEW gold.v_basket_pairs
AS
SELECT one.ProductID                  AS product_id,
       other.ProductID                AS other_product_id,
       COUNT(DISTINCT one.CanonicalTxID) AS basket_count
FROM dbo.TransactionItems AS one
INNER JOIN dbo.TransactionItems AS other
    ON other.CanonicalTxID = one.CanonicalTxID
   AND other.ProductID > one.ProductID
GROUP BY one.ProductID, other.ProductID
HAVING COUNT(DISTINCT one.CanonicalTxID) >= 5;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Products that are bought together, each pair once. Pairs in fewer than five baskets are left out: they say more about the shopper than about the products.',
    N'SCHEMA', N'gold', N'VIEW', N'v_basket_pairs';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The product with the lower number.',
    N'SCHEMA', N'gold', N'VIEW', N'v_basket_pairs', N'COLUMN', N'product_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The product with the higher number.',
    N'SCHEMA', N'gold', N'VIEW', N'v_basket_pairs', N'COLUMN', N'other_product_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Sales that hold both.',
    N'SCHEMA', N'gold', N'VIEW', N'v_basket_pairs', N'COLUMN', N'basket_count';
GO
