CREATE TABLE ref.PaymentMethods
(
    payment_method varchar(12)  NOT NULL,
    display_name   nvarchar(40) NOT NULL,
    is_cashless    bit          NOT NULL,
    CONSTRAINT PK_PaymentMethods PRIMARY KEY CLUSTERED (payment_method)
);
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'How a shopper can pay.',
    N'SCHEMA', N'ref', N'TABLE', N'PaymentMethods';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Code in the payload: cash, gcash, maya, card, or utang for credit in the shop''s own book.',
    N'SCHEMA', N'ref', N'TABLE', N'PaymentMethods', N'COLUMN', N'payment_method';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Name as printed in reports.',
    N'SCHEMA', N'ref', N'TABLE', N'PaymentMethods', N'COLUMN', N'display_name';
EXEC sys.sp_addextendedproperty N'MS_Description', N'1 when money moves electronically.',
    N'SCHEMA', N'ref', N'TABLE', N'PaymentMethods', N'COLUMN', N'is_cashless';
GO
