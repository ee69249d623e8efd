CREATE TYPE canonical.TransactionItemList AS TABLE
(
    LineNumber     smallint       NOT NULL,
    ProductText    nvarchar(200)  NOT NULL,
    Quantity       decimal(9, 3)  NOT NULL DEFAULT (1),
    UnitPrice      decimal(12, 2) NOT NULL CHECK (UnitPrice >= 0),
    IsSubstitution bit            NOT NULL DEFAULT (0),
    PRIMARY KEY CLUSTERED (LineNumber)
);
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'The lines of one transaction on their way into dbo.TransactionItems.',
    N'SCHEMA', N'canonical', N'TYPE', N'TransactionItemList';
GO
