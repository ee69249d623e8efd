CREATE TABLE dbo.Devices
(
    device_id        varchar(40) NOT NULL,
    store_id         int         NOT NULL,
    serial_number    varchar(40) NOT NULL,
    firmware_version varchar(20) NOT NULL,
    installed_on     date        NOT NULL,
    retired_on       date        NULL,
    CONSTRAINT PK_Devices PRIMARY KEY CLUSTERED (device_id),
    CONSTRAINT UQ_Devices_serial_number UNIQUE (serial_number),
    CONSTRAINT FK_Devices_Stores FOREIGN KEY (store_id) REFERENCES ref.Stores (store_id),
    CONSTRAINT CK_Devices_retired_on CHECK (retired_on IS NULL OR retired_on >= installed_on)
);
GO

CREATE UNIQUE INDEX UX_Devices_store_id_active ON dbo.Devices (store_id) WHERE retired_on IS NULL;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'The counter devices: one in each store, which records sales and interactions and sends both.',
    N'SCHEMA', N'dbo', N'TABLE', N'Devices';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Name under which the device signs its messages.',
    N'SCHEMA', N'dbo', N'TABLE', N'Devices', N'COLUMN', N'device_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Store in which the device stands.',
    N'SCHEMA', N'dbo', N'TABLE', N'Devices', N'COLUMN', N'store_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Serial number on the case.',
    N'SCHEMA', N'dbo', N'TABLE', N'Devices', N'COLUMN', N'serial_number';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Version of the firmware at the last heartbeat.',
    N'SCHEMA', N'dbo', N'TABLE', N'Devices', N'COLUMN', N'firmware_version';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Day of installation.',
    N'SCHEMA', N'dbo', N'TABLE', N'Devices', N'COLUMN', N'installed_on';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Day on which the device was taken out; empty while it is in use.',
    N'SCHEMA', N'dbo', N'TABLE', N'Devices', N'COLUMN', N'retired_on';
EXEC sys.sp_addextendedproperty N'MS_Description', N'A store has one active device: two would count every sale twice.',
    N'SCHEMA', N'dbo', N'TABLE', N'Devices', N'INDEX', N'UX_Devices_store_id_active';
GO
