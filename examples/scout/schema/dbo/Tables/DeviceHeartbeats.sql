CREATE TABLE dbo.DeviceHeartbeats
(
    device_id       varchar(40)  NOT NULL,
    beat_at         datetime2(0) NOT NULL,
    battery_percent tinyint      NULL,
    queue_length    int          NOT NULL CONSTRAINT DF_DeviceHeartbeats_queue_length DEFAULT (0),
    CONSTRAINT PK_DeviceHeartbeats PRIMARY KEY CLUSTERED (device_id, beat_at) WITH (DATA_COMPRESSION = PAGE),
    CONSTRAINT FK_DeviceHeartbeats_Devices FOREIGN KEY (device_id) REFERENCES dbo.Devices (device_id) ON DELETE CASCADE,
    CONSTRAINT CK_DeviceHeartbeats_battery_percent CHECK (battery_percent <= 100),
    CONSTRAINT CK_DeviceHeartbeats_queue_length CHECK (queue_length >= 0)
);
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'A sign of life from each device every five minutes, kept for thirty days. Tells a quiet store from a broken device.',
    N'SCHEMA', N'dbo', N'TABLE', N'DeviceHeartbeats';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Device that reported.',
    N'SCHEMA', N'dbo', N'TABLE', N'DeviceHeartbeats', N'COLUMN', N'device_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'When the message arrived (UTC).',
    N'SCHEMA', N'dbo', N'TABLE', N'DeviceHeartbeats', N'COLUMN', N'beat_at';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Charge of the backup battery; empty for devices without one.',
    N'SCHEMA', N'dbo', N'TABLE', N'DeviceHeartbeats', N'COLUMN', N'battery_percent';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Messages that wait on the device for a connection.',
    N'SCHEMA', N'dbo', N'TABLE', N'DeviceHeartbeats', N'COLUMN', N'queue_length';
GO
