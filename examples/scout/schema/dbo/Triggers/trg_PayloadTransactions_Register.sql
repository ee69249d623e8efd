CREATE TRIGGER dbo.trg_PayloadTransactions_Register
ON dbo.PayloadTransactions
AFTER INSERT
AS
BEGIN
    SET NOCOUNT ON;

    UPDATE ti
    SET has_payload = 1
    FROM canonical.TransactionIndex AS ti
    INNER JOIN inserted AS i
        ON i.canonical_tx_id_norm = ti.canonical_tx_id
    WHERE ti.has_payload = 0;

    INSERT INTO canonical.TransactionIndex (canonical_tx_id, has_payload)
    SELECT i.canonical_tx_id_norm, 1
    FROM inserted AS i
    WHERE NOT EXISTS (SELECT 1 FROM canonical.TransactionIndex AS ti WITH (UPDLOCK, HOLDLOCK) WHERE ti.canonical_tx_id = i.canonical_tx_id_norm);
END;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Enters a payload''s id in the index at once, so that its lines can be loaded.',
    N'SCHEMA', N'dbo', N'TABLE', N'PayloadTransactions', N'TRIGGER', N'trg_PayloadTransactions_Register';
GO
