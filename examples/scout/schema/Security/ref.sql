CREATE SCHEMA ref AUTHORIZATION dbo;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Reference data kept by people: stores, places, brands, products and prices, the calendar, and code lists.',
    N'SCHEMA', N'ref';
GO
