CREATE TABLE dbo.PayloadTransactions
(
    payload_id           bigint           IDENTITY (1, 1) NOT NULL,
    session_id           uniqueidentifier NOT NULL,
    device_id            varchar(40)      NOT NULL,
    store_id             int              NOT NULL,
    amount               decimal(12, 2)   NOT NULL,
    payment_method       varchar(12)      NOT NULL CONSTRAINT DF_PayloadTransactions_payment_method DEFAULT ('cash'),
    payload_json         nvarchar(max)    NOT NULL,
    canonical_tx_id      varchar(64)      NOT NULL,
    /* REPLACE answers varchar(8000); without the conversion the column could not be a key. */
    canonical_tx_id_norm AS CONVERT(varchar(64), LOWER(REPLACE(canonical_tx_id, '-', ''))) PERSISTED NOT NULL,
    received_at          datetime2(3)     NOT NULL CONSTRAINT DF_PayloadTransactions_received_at DEFAULT (SYSUTCDATETIME()),
    CONSTRAINT PK_PayloadTransactions PRIMARY KEY CLUSTERED (payload_id),
    CONSTRAINT UQ_PayloadTransactions_canonical_tx_id_norm UNIQUE (canonical_tx_id_norm),
    CONSTRAINT FK_PayloadTransactions_Devices FOREIGN KEY (device_id) REFERENCES dbo.Devices (device_id),
    CONSTRAINT FK_PayloadTransactions_Stores FOREIGN KEY (store_id) REFERENCES ref.Stores (store_id),
    CONSTRAINT FK_PayloadTransactions_PaymentMethods FOREIGN KEY (payment_method) REFERENCES ref.PaymentMethods (payment_method),
    CONSTRAINT CK_PayloadTransactions_amount CHECK (amount >= 0),
    CONSTRAINT CK_PayloadTransactions_payload_json CHECK (ISJSON(payload_json) = 1),
    CONSTRAINT CK_PayloadTransactions_canonical_tx_id_norm CHECK (
        LEN(canonical_tx_id_norm) > 0
        AND canonical_tx_id_norm NOT LIKE '%-%'
        AND canonical_tx_id_norm = LOWER(canonical_tx_id_norm) COLLATE Latin1_General_100_BIN2)
);
GO

CREATE INDEX IX_PayloadTransactions_store_id
    ON dbo.PayloadTransactions (store_id, received_at) INCLUDE (amount, payment_method);
GO

CREATE INDEX IX_PayloadTransactions_session_id ON dbo.PayloadTransactions (session_id);
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'One row for each payload: a sale as the point of sale reports it. The payload says what was paid and how; when it happened is told by dbo.SalesInteractions alone.',
    N'SCHEMA', N'dbo', N'TABLE', N'PayloadTransactions';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogate key, in order of arrival.',
    N'SCHEMA', N'dbo', N'TABLE', N'PayloadTransactions', N'COLUMN', N'payload_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Session of the counter app in which the sale was made.',
    N'SCHEMA', N'dbo', N'TABLE', N'PayloadTransactions', N'COLUMN', N'session_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Device that sent the payload.',
    N'SCHEMA', N'dbo', N'TABLE', N'PayloadTransactions', N'COLUMN', N'device_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Store of the sale. Repeated from the device, which may move to another store later.',
    N'SCHEMA', N'dbo', N'TABLE', N'PayloadTransactions', N'COLUMN', N'store_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Total of the sale in pesos.',
    N'SCHEMA', N'dbo', N'TABLE', N'PayloadTransactions', N'COLUMN', N'amount';
EXEC sys.sp_addextendedproperty N'MS_Description', N'How the shopper paid.',
    N'SCHEMA', N'dbo', N'TABLE', N'PayloadTransactions', N'COLUMN', N'payment_method';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The payload as received. Its timestamps are those of the device''s own clock and must not be used in reporting.',
    N'SCHEMA', N'dbo', N'TABLE', N'PayloadTransactions', N'COLUMN', N'payload_json';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The transaction id as the device wrote it: a UUID in any case, with or without hyphens.',
    N'SCHEMA', N'dbo', N'TABLE', N'PayloadTransactions', N'COLUMN', N'canonical_tx_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The id in normal form: lower case, hyphens removed. Every match with interactions and lines is made on this column.',
    N'SCHEMA', N'dbo', N'TABLE', N'PayloadTransactions', N'COLUMN', N'canonical_tx_id_norm';
EXEC sys.sp_addextendedproperty N'MS_Description', N'When the payload reached the gateway (UTC). For operations only: it is hours late after an outage, and never a time of sale.',
    N'SCHEMA', N'dbo', N'TABLE', N'PayloadTransactions', N'COLUMN', N'received_at';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Devices send again when the line drops; the second copy of a payload is refused here.',
    N'SCHEMA', N'dbo', N'TABLE', N'PayloadTransactions', N'CONSTRAINT', N'UQ_PayloadTransactions_canonical_tx_id_norm';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Every payload has an id, and its normal form has no hyphen and no upper case. The binary collation is what makes the comparison tell A from a.',
    N'SCHEMA', N'dbo', N'TABLE', N'PayloadTransactions', N'CONSTRAINT', N'CK_PayloadTransactions_canonical_tx_id_norm';
EXEC sys.sp_addextendedproperty N'MS_Description', N'A payload that is no JSON is refused at the door, not found months later.',
    N'SCHEMA', N'dbo', N'TABLE', N'PayloadTransactions', N'CONSTRAINT', N'CK_PayloadTransactions_payload_json';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Arrivals of one store, for support.',
    N'SCHEMA', N'dbo', N'TABLE', N'PayloadTransactions', N'INDEX', N'IX_PayloadTransactions_store_id';
GO
