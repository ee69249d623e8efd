CREATE TABLE ref.Products
(
    product_id   int           IDENTITY (1, 1) NOT NULL,
    sku          varchar(30)   NOT NULL,
    barcode      varchar(14)   NULL,
    product_name nvarchar(160) NOT NULL,
    brand_id     int           NOT NULL,
    category_id  int           NOT NULL,
    pack_size    decimal(9, 3) NOT NULL,
    pack_unit    varchar(8)    NOT NULL,
    is_active    bit           NOT NULL CONSTRAINT DF_Products_is_active DEFAULT (1),
    CONSTRAINT PK_Products PRIMARY KEY CLUSTERED (product_id),
    CONSTRAINT UQ_Products_sku UNIQUE (sku),
    CONSTRAINT FK_Products_Brands FOREIGN KEY (brand_id) REFERENCES ref.Brands (brand_id),
    CONSTRAINT FK_Products_ProductCategories FOREIGN KEY (category_id) REFERENCES ref.ProductCategories (category_id),
    CONSTRAINT CK_Products_barcode CHECK (barcode NOT LIKE '%[^0-9]%' AND LEN(barcode) IN (8, 12, 13, 14)),
    CONSTRAINT CK_Products_pack_size CHECK (pack_size > 0),
    CONSTRAINT CK_Products_pack_unit CHECK (pack_unit IN ('g', 'kg', 'ml', 'l', 'piece', 'stick'))
);
GO

CREATE UNIQUE INDEX UX_Products_barcode ON ref.Products (barcode) WHERE barcode IS NOT NULL;
GO

CREATE INDEX IX_Products_brand_id ON ref.Products (brand_id, category_id) INCLUDE (product_name);
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Products that a shop can sell, one row for each pack. Sachets and single sticks are products of their own: that is how small shops sell.',
    N'SCHEMA', N'ref', N'TABLE', N'Products';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogate key.',
    N'SCHEMA', N'ref', N'TABLE', N'Products', N'COLUMN', N'product_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Stock keeping unit, the key that suppliers use.',
    N'SCHEMA', N'ref', N'TABLE', N'Products', N'COLUMN', N'sku';
EXEC sys.sp_addextendedproperty N'MS_Description', N'GTIN in 8, 12, 13 or 14 digits; empty for loose goods.',
    N'SCHEMA', N'ref', N'TABLE', N'Products', N'COLUMN', N'barcode';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Name with pack, as printed in reports.',
    N'SCHEMA', N'ref', N'TABLE', N'Products', N'COLUMN', N'product_name';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Brand of the product.',
    N'SCHEMA', N'ref', N'TABLE', N'Products', N'COLUMN', N'brand_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Leaf of the category tree.',
    N'SCHEMA', N'ref', N'TABLE', N'Products', N'COLUMN', N'category_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'How much one pack holds, in pack_unit.',
    N'SCHEMA', N'ref', N'TABLE', N'Products', N'COLUMN', N'pack_size';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Unit of pack_size.',
    N'SCHEMA', N'ref', N'TABLE', N'Products', N'COLUMN', N'pack_unit';
EXEC sys.sp_addextendedproperty N'MS_Description', N'0 when the product is no longer made; its sales remain.',
    N'SCHEMA', N'ref', N'TABLE', N'Products', N'COLUMN', N'is_active';
EXEC sys.sp_addextendedproperty N'MS_Description', N'A barcode names one product; loose goods have none.',
    N'SCHEMA', N'ref', N'TABLE', N'Products', N'INDEX', N'UX_Products_barcode';
GO
