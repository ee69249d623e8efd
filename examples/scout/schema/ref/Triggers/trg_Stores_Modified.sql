CREATE TRIGGER ref.trg_Stores_Modified
ON ref.Stores
AFTER UPDATE
AS
BEGIN
    SET NOCOUNT ON;

    /* The update below fires the trigger again where RECURSIVE_TRIGGERS is on. */
    IF UPDATE(modified_at) OR NOT EXISTS (SELECT 1 FROM inserted)
        RETURN;

    UPDATE s
    SET modified_at = SYSUTCDATETIME()
    FROM ref.Stores AS s
    INNER JOIN inserted AS i
        ON i.store_id = s.store_id;
END;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Keeps modified_at, unless the statement sets it itself.',
    N'SCHEMA', N'ref', N'TABLE', N'Stores', N'TRIGGER', N'trg_Stores_Modified';
GO
