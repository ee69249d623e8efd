CREATE TABLE ref.Brands
(
    brand_id      int           IDENTITY (1, 1) NOT NULL,
    brand_name    nvarchar(80)  NOT NULL,
    owner_company nvarchar(120) NULL,
    is_tracked    bit           NOT NULL CONSTRAINT DF_Brands_is_tracked DEFAULT (0),
    CONSTRAINT PK_Brands PRIMARY KEY CLUSTERED (brand_id),
    CONSTRAINT UQ_Brands_brand_name UNIQUE (brand_name)
);
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Brands as shoppers name them.',
    N'SCHEMA', N'ref', N'TABLE', N'Brands';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogate key.',
    N'SCHEMA', N'ref', N'TABLE', N'Brands', N'COLUMN', N'brand_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Name of the brand, spelt as on the pack.',
    N'SCHEMA', N'ref', N'TABLE', N'Brands', N'COLUMN', N'brand_name';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Company that owns the brand, where it is known.',
    N'SCHEMA', N'ref', N'TABLE', N'Brands', N'COLUMN', N'owner_company';
EXEC sys.sp_addextendedproperty N'MS_Description', N'1 when brand share is reported to the owner every week.',
    N'SCHEMA', N'ref', N'TABLE', N'Brands', N'COLUMN', N'is_tracked';
GO
