CREATE TABLE ref.Calendar
(
    calendar_date date         NOT NULL,
    year_number   smallint     NOT NULL,
    quarter       tinyint      NOT NULL,
    month_number  tinyint      NOT NULL,
    iso_week      tinyint      NOT NULL,
    day_of_week   tinyint      NOT NULL,
    is_weekend    AS CONVERT(bit, CASE WHEN day_of_week >= 6 THEN 1 ELSE 0 END) PERSISTED NOT NULL,
    is_payday     bit          NOT NULL CONSTRAINT DF_Calendar_is_payday DEFAULT (0),
    holiday_name  nvarchar(80) NULL,
    CONSTRAINT PK_Calendar PRIMARY KEY CLUSTERED (calendar_date),
    CONSTRAINT CK_Calendar_day_of_week CHECK (day_of_week BETWEEN 1 AND 7),
    CONSTRAINT CK_Calendar_parts CHECK (YEAR(calendar_date) = year_number AND MONTH(calendar_date) = month_number AND DATEPART(QUARTER, calendar_date) = quarter)
);
GO

CREATE INDEX IX_Calendar_year_month ON ref.Calendar (year_number, month_number);
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'One row a day. Sales are compared by weekday and payday, which move small shops more than the seasons do.',
    N'SCHEMA', N'ref', N'TABLE', N'Calendar';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The day.',
    N'SCHEMA', N'ref', N'TABLE', N'Calendar', N'COLUMN', N'calendar_date';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Calendar year.',
    N'SCHEMA', N'ref', N'TABLE', N'Calendar', N'COLUMN', N'year_number';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Quarter of the year, 1 to 4.',
    N'SCHEMA', N'ref', N'TABLE', N'Calendar', N'COLUMN', N'quarter';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Month of the year, 1 to 12.',
    N'SCHEMA', N'ref', N'TABLE', N'Calendar', N'COLUMN', N'month_number';
EXEC sys.sp_addextendedproperty N'MS_Description', N'ISO 8601 week number, 1 to 53.',
    N'SCHEMA', N'ref', N'TABLE', N'Calendar', N'COLUMN', N'iso_week';
EXEC sys.sp_addextendedproperty N'MS_Description', N'ISO 8601 weekday: 1 is Monday, 7 is Sunday.',
    N'SCHEMA', N'ref', N'TABLE', N'Calendar', N'COLUMN', N'day_of_week';
EXEC sys.sp_addextendedproperty N'MS_Description', N'1 on Saturday and Sunday.',
    N'SCHEMA', N'ref', N'TABLE', N'Calendar', N'COLUMN', N'is_weekend';
EXEC sys.sp_addextendedproperty N'MS_Description', N'1 on the days on which most wages are paid: the 15th and the last working day of the month.',
    N'SCHEMA', N'ref', N'TABLE', N'Calendar', N'COLUMN', N'is_payday';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Name of the public holiday; empty on other days.',
    N'SCHEMA', N'ref', N'TABLE', N'Calendar', N'COLUMN', N'holiday_name';
GO
