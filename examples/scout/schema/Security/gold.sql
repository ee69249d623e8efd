CREATE SCHEMA gold AUTHORIZATION dbo;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Reporting views. Dashboards and exports read these and nothing else; a column here is a promise.',
    N'SCHEMA', N'gold';
GO
