CREATE TABLE ref.Stores
(
    store_id    int           NOT NULL,
    store_code  varchar(12)   NOT NULL,
    store_name  nvarchar(120) NOT NULL,
    store_type  varchar(20)   NOT NULL CONSTRAINT DF_Stores_store_type DEFAULT ('sari-sari'),
    barangay_id int           NOT NULL,
    address     nvarchar(200) NULL,
    latitude    decimal(9, 6) NULL,
    longitude   decimal(9, 6) NULL,
    opened_on   date          NOT NULL,
    closed_on   date          NULL,
    modified_at datetime2(3)  NOT NULL CONSTRAINT DF_Stores_modified_at DEFAULT (SYSUTCDATETIME()),
    CONSTRAINT PK_Stores PRIMARY KEY CLUSTERED (store_id),
    CONSTRAINT UQ_Stores_store_code UNIQUE (store_code),
    CONSTRAINT FK_Stores_Barangays FOREIGN KEY (barangay_id) REFERENCES ref.Barangays (barangay_id),
    CONSTRAINT CK_Stores_store_type CHECK (store_type IN ('sari-sari', 'mini-mart', 'market-stall', 'pharmacy')),
    CONSTRAINT CK_Stores_position CHECK (latitude BETWEEN 4 AND 22 AND longitude BETWEEN 116 AND 127),
    CONSTRAINT CK_Stores_closed_on CHECK (closed_on IS NULL OR closed_on >= opened_on)
);
GO

CREATE INDEX IX_Stores_barangay_id ON ref.Stores (barangay_id) INCLUDE (store_name, store_type);
GO

CREATE INDEX IX_Stores_open ON ref.Stores (store_type, store_id) INCLUDE (store_name) WHERE closed_on IS NULL;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'The shops that take part. A store that closes keeps its row, so that its history stays readable.',
    N'SCHEMA', N'ref', N'TABLE', N'Stores';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Number given when the store is onboarded; never reused.',
    N'SCHEMA', N'ref', N'TABLE', N'Stores', N'COLUMN', N'store_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Code printed on the sticker beside the device.',
    N'SCHEMA', N'ref', N'TABLE', N'Stores', N'COLUMN', N'store_code';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Name over the door.',
    N'SCHEMA', N'ref', N'TABLE', N'Stores', N'COLUMN', N'store_name';
EXEC sys.sp_addextendedproperty N'MS_Description', N'What kind of shop it is; decides with which others it is compared.',
    N'SCHEMA', N'ref', N'TABLE', N'Stores', N'COLUMN', N'store_type';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Where the store stands.',
    N'SCHEMA', N'ref', N'TABLE', N'Stores', N'COLUMN', N'barangay_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Street address as the owner gives it; for visits, not for mail.',
    N'SCHEMA', N'ref', N'TABLE', N'Stores', N'COLUMN', N'address';
EXEC sys.sp_addextendedproperty N'MS_Description', N'WGS 84 latitude in degrees.',
    N'SCHEMA', N'ref', N'TABLE', N'Stores', N'COLUMN', N'latitude';
EXEC sys.sp_addextendedproperty N'MS_Description', N'WGS 84 longitude in degrees.',
    N'SCHEMA', N'ref', N'TABLE', N'Stores', N'COLUMN', N'longitude';
EXEC sys.sp_addextendedproperty N'MS_Description', N'First day of trading with a device.',
    N'SCHEMA', N'ref', N'TABLE', N'Stores', N'COLUMN', N'opened_on';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Last day of trading; empty while the store is open.',
    N'SCHEMA', N'ref', N'TABLE', N'Stores', N'COLUMN', N'closed_on';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Last change of the row (UTC), kept by trg_Stores_Modified.',
    N'SCHEMA', N'ref', N'TABLE', N'Stores', N'COLUMN', N'modified_at';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Positions lie within the Philippines. Swapped coordinates were the most common typing error.',
    N'SCHEMA', N'ref', N'TABLE', N'Stores', N'CONSTRAINT', N'CK_Stores_position';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The stores that trade today, which is what nearly every report asks for.',
    N'SCHEMA', N'ref', N'TABLE', N'Stores', N'INDEX', N'IX_Stores_open';
GO
