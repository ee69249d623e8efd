CREATE VIEW gold.v_brand_share
AS
WITH brand_sales AS
(
    SELECT pr.category_id,
           ti.BrandID        AS brand_id,
           SUM(ti.LineTotal) AS sales_amount
    FROM dbo.TransactionItems AS ti
    INNER JOIN ref.Products AS pr
        ON pr.product_id = ti.ProductID
    WHERE ti.BrandID IS NOT NULL
    GROUP BY pr.category_id, ti.BrandID
)
SELECT ca.category_name,
       br.brand_name,
       br.is_tracked,
       bs.sales_amount,
       CONVERT(decimal(9, 4), bs.sales_amount / NULLIF(SUM(bs.sales_amount) OVER (PARTITION BY bs.category_id), 0)) AS share_of_category,
       RANK() OVER (PARTITION BY bs.category_id ORDER BY bs.sales_amount DESC) AS rank_in_category
FROM brand_sales AS bs
INNER JOIN ref.Brands AS br
    ON br.brand_id = bs.brand_id
INNER JOIN ref.ProductCategories AS ca
    ON ca.category_id = bs.category_id;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Share of each brand in its category, by takings. Sent to the owners of tracked brands every week.',
    N'SCHEMA', N'gold', N'VIEW', N'v_brand_share';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The category.',
    N'SCHEMA', N'gold', N'VIEW', N'v_brand_share', N'COLUMN', N'category_name';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The brand.',
    N'SCHEMA', N'gold', N'VIEW', N'v_brand_share', N'COLUMN', N'brand_name';
EXEC sys.sp_addextendedproperty N'MS_Description', N'1 when the share is reported to the brand''s owner.',
    N'SCHEMA', N'gold', N'VIEW', N'v_brand_share', N'COLUMN', N'is_tracked';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Takings of the brand in the category, in pesos.',
    N'SCHEMA', N'gold', N'VIEW', N'v_brand_share', N'COLUMN', N'sales_amount';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Takings of the brand over those of the category, from 0 to 1.',
    N'SCHEMA', N'gold', N'VIEW', N'v_brand_share', N'COLUMN', N'share_of_category';
EXEC sys.sp_addextendedproperty N'MS_Description', N'1 for the brand that sells most.',
    N'SCHEMA', N'gold', N'VIEW', N'v_brand_share', N'COLUMN', N'rank_in_category';
GO
