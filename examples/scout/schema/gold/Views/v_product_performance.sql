CREATE VIEW gold.v_product_performance
AS
SELECT pr.product_id,
       pr.sku,
       pr.product_name,
       br.brand_name,
       ca.category_name,
       SUM(ti.Quantity)                     AS units_sold,
       SUM(ti.LineTotal)                    AS sales_amount,
       COUNT(DISTINCT ti.CanonicalTxID)     AS basket_count,
       SUM(CASE WHEN ti.IsSubstitution = 1 THEN 1 ELSE 0 END) AS substitution_count,
       MAX(si.TransactionDate)              AS last_sold_at
FROM dbo.TransactionItems AS ti
INNER JOIN dbo.SalesInteractions AS si
    ON si.canonical_tx_id_norm = ti.CanonicalTxID
INNER JOIN ref.Products AS pr
    ON pr.product_id = ti.ProductID
INNER JOIN ref.Brands AS br
    ON br.brand_id = pr.brand_id
INNER JOIN ref.ProductCategories AS ca
    ON ca.category_id = pr.category_id
GROUP BY pr.product_id, pr.sku, pr.product_name, br.brand_name, ca.category_name;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'What each product sold, in how many baskets, and how often it was taken for want of another.',
    N'SCHEMA', N'gold', N'VIEW', N'v_product_performance';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The product.',
    N'SCHEMA', N'gold', N'VIEW', N'v_product_performance', N'COLUMN', N'product_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Stock keeping unit of the product.',
    N'SCHEMA', N'gold', N'VIEW', N'v_product_performance', N'COLUMN', N'sku';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Name of the product with its pack.',
    N'SCHEMA', N'gold', N'VIEW', N'v_product_performance', N'COLUMN', N'product_name';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Brand of the product.',
    N'SCHEMA', N'gold', N'VIEW', N'v_product_performance', N'COLUMN', N'brand_name';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Category of the product.',
    N'SCHEMA', N'gold', N'VIEW', N'v_product_performance', N'COLUMN', N'category_name';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Packs sold, returns taken off.',
    N'SCHEMA', N'gold', N'VIEW', N'v_product_performance', N'COLUMN', N'units_sold';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Sum of the lines in pesos.',
    N'SCHEMA', N'gold', N'VIEW', N'v_product_performance', N'COLUMN', N'sales_amount';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Sales in which the product occurs.',
    N'SCHEMA', N'gold', N'VIEW', N'v_product_performance', N'COLUMN', N'basket_count';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Lines in which the product was taken instead of another.',
    N'SCHEMA', N'gold', N'VIEW', N'v_product_performance', N'COLUMN', N'substitution_count';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Time of the last sale, from the interaction.',
    N'SCHEMA', N'gold', N'VIEW', N'v_product_performance', N'COLUMN', N'last_sold_at';
GO
