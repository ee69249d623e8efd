CREATE TABLE dbo.TransactionItems
(
    TransactionItemID bigint         IDENTITY (1, 1) NOT NULL,
    CanonicalTxID     varchar(64)    NOT NULL,
    LineNumber        smallint       NOT NULL,
    ProductID         int            NULL,
    BrandID           int            NULL,
    ProductText       nvarchar(200)  NOT NULL,
    Quantity          decimal(9, 3)  NOT NULL CONSTRAINT DF_TransactionItems_Quantity DEFAULT (1),
    UnitPrice         decimal(12, 2) NOT NULL,
    LineTotal         AS CONVERT(decimal(14, 2), Quantity * UnitPrice) PERSISTED NOT NULL,
    IsSubstitution    bit            NOT NULL CONSTRAINT DF_TransactionItems_IsSubstitution DEFAULT (0),
    CONSTRAINT PK_TransactionItems PRIMARY KEY CLUSTERED (TransactionItemID),
    CONSTRAINT UQ_TransactionItems_CanonicalTxID_LineNumber UNIQUE (CanonicalTxID, LineNumber),
    CONSTRAINT FK_TransactionItems_TransactionIndex FOREIGN KEY (CanonicalTxID) REFERENCES canonical.TransactionIndex (canonical_tx_id) ON DELETE CASCADE,
    CONSTRAINT FK_TransactionItems_Products FOREIGN KEY (ProductID) REFERENCES ref.Products (product_id),
    CONSTRAINT FK_TransactionItems_Brands FOREIGN KEY (BrandID) REFERENCES ref.Brands (brand_id) ON DELETE SET NULL,
    CONSTRAINT CK_TransactionItems_LineNumber CHECK (LineNumber > 0),
    CONSTRAINT CK_TransactionItems_Quantity CHECK (Quantity <> 0),
    CONSTRAINT CK_TransactionItems_UnitPrice CHECK (UnitPrice >= 0)
);
GO

CREATE INDEX IX_TransactionItems_ProductID
    ON dbo.TransactionItems (ProductID) INCLUDE (Quantity, LineTotal) WHERE ProductID IS NOT NULL;
GO

CREATE INDEX IX_TransactionItems_BrandID ON dbo.TransactionItems (BrandID) INCLUDE (Quantity, LineTotal);
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'The lines of a transaction: what was bought, how much of it and at what price.',
    N'SCHEMA', N'dbo', N'TABLE', N'TransactionItems';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogate key.',
    N'SCHEMA', N'dbo', N'TABLE', N'TransactionItems', N'COLUMN', N'TransactionItemID';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Transaction that the line belongs to, in normal form; the foreign key to canonical.TransactionIndex sees to the form.',
    N'SCHEMA', N'dbo', N'TABLE', N'TransactionItems', N'COLUMN', N'CanonicalTxID';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Place of the line on the receipt, from 1.',
    N'SCHEMA', N'dbo', N'TABLE', N'TransactionItems', N'COLUMN', N'LineNumber';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Product, where the text could be recognised; empty for the rest.',
    N'SCHEMA', N'dbo', N'TABLE', N'TransactionItems', N'COLUMN', N'ProductID';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Brand, which is often heard when the product is not.',
    N'SCHEMA', N'dbo', N'TABLE', N'TransactionItems', N'COLUMN', N'BrandID';
EXEC sys.sp_addextendedproperty N'MS_Description', N'What was scanned or said, unchanged. The recogniser is run over it again when it learns.',
    N'SCHEMA', N'dbo', N'TABLE', N'TransactionItems', N'COLUMN', N'ProductText';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Number of packs, or kilograms of loose goods; negative for a return.',
    N'SCHEMA', N'dbo', N'TABLE', N'TransactionItems', N'COLUMN', N'Quantity';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Price of one unit in pesos, as charged.',
    N'SCHEMA', N'dbo', N'TABLE', N'TransactionItems', N'COLUMN', N'UnitPrice';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Quantity times unit price, in pesos.',
    N'SCHEMA', N'dbo', N'TABLE', N'TransactionItems', N'COLUMN', N'LineTotal';
EXEC sys.sp_addextendedproperty N'MS_Description', N'1 when the shopper asked for another product and took this one.',
    N'SCHEMA', N'dbo', N'TABLE', N'TransactionItems', N'COLUMN', N'IsSubstitution';
EXEC sys.sp_addextendedproperty N'MS_Description', N'A line is loaded once, however often its payload is sent.',
    N'SCHEMA', N'dbo', N'TABLE', N'TransactionItems', N'CONSTRAINT', N'UQ_TransactionItems_CanonicalTxID_LineNumber';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Product analysis; lines without a recognised product are not part of it.',
    N'SCHEMA', N'dbo', N'TABLE', N'TransactionItems', N'INDEX', N'IX_TransactionItems_ProductID';
GO
