/* Declared, not left to the server, so that its storage is ours to choose. Create it before ref.ProductPrices. */
CREATE TABLE ref.ProductPricesHistory
(
    product_id      int            NOT NULL,
    suggested_price ref.PesoAmount NOT NULL,
    price_source    varchar(20)    NOT NULL,
    valid_from      datetime2(7)   NOT NULL,
    valid_to        datetime2(7)   NOT NULL
);
GO

CREATE CLUSTERED INDEX IX_ProductPricesHistory_period
    ON ref.ProductPricesHistory (valid_to, valid_from) WITH (DATA_COMPRESSION = PAGE);
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Suggested prices of the past, kept by the server for ref.ProductPrices. Read it through FOR SYSTEM_TIME.',
    N'SCHEMA', N'ref', N'TABLE', N'ProductPricesHistory';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Product whose price it was.',
    N'SCHEMA', N'ref', N'TABLE', N'ProductPricesHistory', N'COLUMN', N'product_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Suggested retail price of one pack, in pesos.',
    N'SCHEMA', N'ref', N'TABLE', N'ProductPricesHistory', N'COLUMN', N'suggested_price';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Who gave the price.',
    N'SCHEMA', N'ref', N'TABLE', N'ProductPricesHistory', N'COLUMN', N'price_source';
EXEC sys.sp_addextendedproperty N'MS_Description', N'When the price came into force (UTC).',
    N'SCHEMA', N'ref', N'TABLE', N'ProductPricesHistory', N'COLUMN', N'valid_from';
EXEC sys.sp_addextendedproperty N'MS_Description', N'When the next price replaced it (UTC).',
    N'SCHEMA', N'ref', N'TABLE', N'ProductPricesHistory', N'COLUMN', N'valid_to';
GO
