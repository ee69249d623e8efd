CREATE PROCEDURE canonical.sp_load_items
    @canonical_tx_id varchar(64),
    @items           canonical.TransactionItemList READONLY
AS
BEGIN
    SET NOCOUNT ON;
    SET XACT_ABORT ON;

    DECLARE @id varchar(64) = canonical.fn_normalize_tx_id(@canonical_tx_id);

    BEGIN TRANSACTION;

    INSERT INTO canonical.TransactionIndex (canonical_tx_id)
    SELECT @id
    WHERE NOT EXISTS (SELECT 1 FROM canonical.TransactionIndex WITH (UPDLOCK, HOLDLOCK) WHERE canonical_tx_id = @id);

    INSERT INTO dbo.TransactionItems (CanonicalTxID, LineNumber, ProductID, BrandID, ProductText, Quantity, UnitPrice, IsSubstitution)
    SELECT @id, i.LineNumber, pr.product_id, pr.brand_id, i.ProductText, i.Quantity, i.UnitPrice, i.IsSubstitution
    FROM @items AS i
    LEFT OUTER JOIN ref.Products AS pr
        ON pr.product_name = i.ProductText
       AND pr.is_active = 1
    WHERE NOT EXISTS (SELECT 1 FROM dbo.TransactionItems AS ti WHERE ti.CanonicalTxID = @id AND ti.LineNumber = i.LineNumber);

    COMMIT TRANSACTION;
END;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Loads the lines of one transaction. Lines that are there already are left alone, so that a payload may be sent again.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_load_items';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Transaction, in any spelling.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_load_items', N'PARAMETER', N'@canonical_tx_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Its lines.',
    N'SCHEMA', N'canonical', N'PROCEDURE', N'sp_load_items', N'PARAMETER', N'@items';
GO
