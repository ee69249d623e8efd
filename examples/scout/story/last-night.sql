/*
    What somebody ran on the server last night, without a pull request:
    names made alike, a column cut to the width of the new dashboard, and one column more.
*/

/* TransactionItems was the only table that did not say canonical_tx_id. */
EXEC sp_rename N'dbo.TransactionItems.CanonicalTxID', N'canonical_tx_id', N'COLUMN';
GO

/* The dashboard shows forty characters. The index had to go first (error 5074), and was not made again. */
DROP INDEX IX_SalesInteractions_Barangay ON dbo.SalesInteractions;
GO
ALTER TABLE dbo.SalesInteractions ALTER COLUMN Barangay nvarchar(40) NULL;
GO

ALTER TABLE dbo.PayloadTransactions ADD app_version varchar(20) NULL;
GO
EXEC sys.sp_addextendedproperty N'MS_Description', N'Version of the counter app that made the payload; empty for payloads from before version 7.2.',
    N'SCHEMA', N'dbo', N'TABLE', N'PayloadTransactions', N'COLUMN', N'app_version';
GO
