CREATE FUNCTION canonical.fn_payload_items (@payload_json nvarchar(max))
RETURNS @items TABLE
(
    line_number     smallint       NOT NULL PRIMARY KEY,
    product_text    nvarchar(200)  NOT NULL,
    quantity        decimal(9, 3)  NOT NULL,
    unit_price      decimal(12, 2) NOT NULL,
    is_substitution bit            NOT NULL
)
AS
BEGIN
    INSERT INTO @items (line_number, product_text, quantity, unit_price, is_substitution)
    SELECT ROW_NUMBER() OVER (ORDER BY CONVERT(int, line.[key])),
           item.product_text,
           ISNULL(item.quantity, 1),
           item.unit_price,
           ISNULL(item.is_substitution, 0)
    FROM OPENJSON(@payload_json, '$.items') AS line
    CROSS APPLY OPENJSON(line.[value])
        WITH (
            product_text    nvarchar(200)  '$.text',
            quantity        decimal(9, 3)  '$.qty',
            unit_price      decimal(12, 2) '$.price',
            is_substitution bit            '$.substitution'
        ) AS item
    WHERE item.product_text IS NOT NULL
      AND item.unit_price IS NOT NULL;

    RETURN;
END;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'The lines that a payload holds, numbered in its own order. Lines without a text or a price are noise of the scanner and left out.',
    N'SCHEMA', N'canonical', N'FUNCTION', N'fn_payload_items';
EXEC sys.sp_addextendedproperty N'MS_Description', N'A payload as received.',
    N'SCHEMA', N'canonical', N'FUNCTION', N'fn_payload_items', N'PARAMETER', N'@payload_json';
GO
