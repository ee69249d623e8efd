CREATE TABLE canonical.ExportedTransactions
(
    export_run_id    int            NOT NULL,
    interaction_id   bigint         NOT NULL,
    canonical_tx_id  varchar(64)    NULL,
    transaction_date datetime2(0)   NOT NULL,
    store_id         int            NOT NULL,
    amount           decimal(12, 2) NULL,
    CONSTRAINT PK_ExportedTransactions PRIMARY KEY NONCLUSTERED (export_run_id, interaction_id),
    CONSTRAINT FK_ExportedTransactions_ExportRuns FOREIGN KEY (export_run_id) REFERENCES canonical.ExportRuns (export_run_id)
);
GO

CREATE CLUSTERED COLUMNSTORE INDEX CCI_ExportedTransactions ON canonical.ExportedTransactions;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'What each run exported, in the few columns by which a file can be reconciled with the database. Written in bulk, read by column, never updated.',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportedTransactions';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The run.',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportedTransactions', N'COLUMN', N'export_run_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The interaction that was exported.',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportedTransactions', N'COLUMN', N'interaction_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Its transaction; empty when nothing was bought.',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportedTransactions', N'COLUMN', N'canonical_tx_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Time of the interaction, from dbo.SalesInteractions.',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportedTransactions', N'COLUMN', N'transaction_date';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Store of the interaction.',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportedTransactions', N'COLUMN', N'store_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Amount as exported, in pesos; empty when nothing was bought.',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportedTransactions', N'COLUMN', N'amount';
GO
