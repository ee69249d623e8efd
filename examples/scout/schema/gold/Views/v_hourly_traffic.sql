CREATE VIEW gold.v_hourly_traffic
AS
SELECT si.StoreID                         AS store_id,
       calendar.day_of_week,
       DATEPART(HOUR, si.TransactionDate) AS hour_of_day,
       COUNT(*)                           AS interaction_count,
       AVG(1.0 * si.DurationSeconds)      AS average_duration_seconds
FROM dbo.SalesInteractions AS si
INNER JOIN ref.Calendar AS calendar
    ON calendar.calendar_date = CONVERT(date, si.TransactionDate)
GROUP BY si.StoreID, calendar.day_of_week, DATEPART(HOUR, si.TransactionDate);
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'How busy a store is by weekday and hour. Opening hours are planned on it, and were once wrong for a month because a report took its time from the payload.',
    N'SCHEMA', N'gold', N'VIEW', N'v_hourly_traffic';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The store.',
    N'SCHEMA', N'gold', N'VIEW', N'v_hourly_traffic', N'COLUMN', N'store_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'ISO 8601 weekday from the calendar: 1 is Monday. Not DATEPART(WEEKDAY), which depends on the session.',
    N'SCHEMA', N'gold', N'VIEW', N'v_hourly_traffic', N'COLUMN', N'day_of_week';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Hour, 0 to 23, in Manila time.',
    N'SCHEMA', N'gold', N'VIEW', N'v_hourly_traffic', N'COLUMN', N'hour_of_day';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Interactions, bought or not.',
    N'SCHEMA', N'gold', N'VIEW', N'v_hourly_traffic', N'COLUMN', N'interaction_count';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Mean length of an interaction in seconds.',
    N'SCHEMA', N'gold', N'VIEW', N'v_hourly_traffic', N'COLUMN', N'average_duration_seconds';
GO
