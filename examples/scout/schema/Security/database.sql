EXEC sys.sp_addextendedproperty N'MS_Description', N'Scout v7, the retail analytics database of small neighbourhood shops. Point-of-sale payloads and in-store interactions are matched by a canonical transaction id and flattened for reporting. Rule of the house: timestamps in reporting come from dbo.SalesInteractions only, never from the payload, because the clocks of the devices drift.';
GO
