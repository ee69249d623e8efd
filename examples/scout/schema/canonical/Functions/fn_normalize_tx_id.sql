CREATE FUNCTION canonical.fn_normalize_tx_id (@canonical_tx_id varchar(64))
RETURNS varchar(64)
WITH SCHEMABINDING, RETURNS NULL ON NULL INPUT
AS
BEGIN
    /* The same expression as in the computed columns. They repeat it, because a column that calls a function keeps a scan from running in parallel. */
    RETURN CONVERT(varchar(64), LOWER(REPLACE(@canonical_tx_id, '-', '')));
END;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'The normal form of a transaction id: lower case, hyphens removed.',
    N'SCHEMA', N'canonical', N'FUNCTION', N'fn_normalize_tx_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'An id as a device wrote it.',
    N'SCHEMA', N'canonical', N'FUNCTION', N'fn_normalize_tx_id', N'PARAMETER', N'@canonical_tx_id';
GO
