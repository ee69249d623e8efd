CREATE TYPE ref.PesoAmount FROM decimal(12, 2) NOT NULL;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'An amount in Philippine pesos with centavos. Large enough for a year of one store, and never a float.',
    N'SCHEMA', N'ref', N'TYPE', N'PesoAmount';
GO
