CREATE SYNONYM dbo.Stores FOR ref.Stores;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'The old name of ref.Stores. The point-of-sale connector still uses it; new code does not.',
    N'SCHEMA', N'dbo', N'SYNONYM', N'Stores';
GO
