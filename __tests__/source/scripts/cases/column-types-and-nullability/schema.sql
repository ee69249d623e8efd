CREATE TABLE dbo.t (
    a int,
    b varchar NULL,
    c decimal NOT NULL,
    d float(24) NOT NULL,
    timestamp,
    e sysname,
    f int IDENTITY,
    g bigint IDENTITY (-10, 5) NOT FOR REPLICATION NOT NULL,
    h national character varying (20) COLLATE Latin1_General_BIN2 NULL,
    i char(3) COLLATE database_default,
    j uniqueidentifier ROWGUIDCOL NOT NULL,
    k varbinary(max) FILESTREAM NULL,
    l int SPARSE NULL,
    m xml COLUMN_SET FOR ALL_SPARSE_COLUMNS,
    n xml (CONTENT dbo.Shape)
);
