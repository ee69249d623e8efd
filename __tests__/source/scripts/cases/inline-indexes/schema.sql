CREATE TABLE t (
    a int NOT NULL INDEX IX_a UNIQUE CLUSTERED,
    b int,
    c int,
    INDEX IX_bc NONCLUSTERED (b, c DESC) INCLUDE (a) WHERE b > 0
);
