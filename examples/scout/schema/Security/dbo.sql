EXEC sys.sp_addextendedproperty N'MS_Description', N'What the shops send: payloads, interactions, transaction lines, and the devices they come from. Loaded all day long.',
    N'SCHEMA', N'dbo';
GO
