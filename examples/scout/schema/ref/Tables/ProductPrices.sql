CREATE TABLE ref.ProductPrices
(
    product_id      int            NOT NULL,
    suggested_price ref.PesoAmount NOT NULL,
    price_source    varchar(20)    NOT NULL CONSTRAINT DF_ProductPrices_price_source DEFAULT ('supplier'),
    valid_from      datetime2(7)   GENERATED ALWAYS AS ROW START HIDDEN NOT NULL,
    valid_to        datetime2(7)   GENERATED ALWAYS AS ROW END HIDDEN NOT NULL,
    PERIOD FOR SYSTEM_TIME (valid_from, valid_to),
    CONSTRAINT PK_ProductPrices PRIMARY KEY CLUSTERED (product_id),
    CONSTRAINT FK_ProductPrices_Products FOREIGN KEY (product_id) REFERENCES ref.Products (product_id) ON DELETE CASCADE,
    CONSTRAINT CK_ProductPrices_suggested_price CHECK (suggested_price > 0),
    CONSTRAINT CK_ProductPrices_price_source CHECK (price_source IN ('supplier', 'survey', 'regulator'))
)
WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = ref.ProductPricesHistory));
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'The suggested retail price of each product today. System-versioned: a sale of last March is compared with the price of last March.',
    N'SCHEMA', N'ref', N'TABLE', N'ProductPrices';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Product that the price is for.',
    N'SCHEMA', N'ref', N'TABLE', N'ProductPrices', N'COLUMN', N'product_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Suggested retail price of one pack, in pesos.',
    N'SCHEMA', N'ref', N'TABLE', N'ProductPrices', N'COLUMN', N'suggested_price';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Who gave the price: the supplier, our own survey, or the regulator.',
    N'SCHEMA', N'ref', N'TABLE', N'ProductPrices', N'COLUMN', N'price_source';
EXEC sys.sp_addextendedproperty N'MS_Description', N'When the price came into force (UTC); set by the server.',
    N'SCHEMA', N'ref', N'TABLE', N'ProductPrices', N'COLUMN', N'valid_from';
EXEC sys.sp_addextendedproperty N'MS_Description', N'End of the row''s validity (UTC); set by the server.',
    N'SCHEMA', N'ref', N'TABLE', N'ProductPrices', N'COLUMN', N'valid_to';
GO
