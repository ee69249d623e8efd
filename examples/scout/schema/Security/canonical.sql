CREATE SCHEMA canonical AUTHORIZATION dbo;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Where the two streams of the shops become one: the index of canonical transaction ids, what could not be matched, and the log of every export.',
    N'SCHEMA', N'canonical';
GO
