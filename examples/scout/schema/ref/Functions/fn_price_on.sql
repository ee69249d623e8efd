CREATE FUNCTION ref.fn_price_on (@product_id int, @moment datetime2(7))
RETURNS TABLE
AS
RETURN
(
    SELECT price.product_id,
           price.suggested_price,
           price.price_source
    FROM ref.ProductPrices FOR SYSTEM_TIME AS OF @moment AS price
    WHERE price.product_id = @product_id
);
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'The suggested price of a product at a moment: no row when it had none.',
    N'SCHEMA', N'ref', N'FUNCTION', N'fn_price_on';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The product.',
    N'SCHEMA', N'ref', N'FUNCTION', N'fn_price_on', N'PARAMETER', N'@product_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The moment (UTC).',
    N'SCHEMA', N'ref', N'FUNCTION', N'fn_price_on', N'PARAMETER', N'@moment';
GO
