CREATE UNIQUE NONCLUSTERED INDEX IX_u ON dbo.t (B DESC, a) INCLUDE (C) WHERE a IS NOT NULL AND b IN (1, 2) WITH (DATA_COMPRESSION = PAGE, ONLINE = ON) ON Fast;
GO
CREATE INDEX IX_disabled ON dbo.t (c)
GO
ALTER INDEX IX_disabled ON dbo.t DISABLE
GO
CREATE CLUSTERED INDEX IX_c ON dbo.t (a) ON ByYear (a);
GO
CREATE NONCLUSTERED COLUMNSTORE INDEX IX_cs ON dbo.t (a, b);
GO
EXECUTE sp_addextendedproperty @name = N'MS_Description', @value = N'Finds rows.', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N't', @level2type = N'INDEX', @level2name = N'IX_u';
