CREATE TABLE ref.Barangays
(
    barangay_id       int          IDENTITY (1, 1) NOT NULL,
    psgc_code         char(10)     NOT NULL,
    barangay_name     nvarchar(80) NOT NULL,
    city_municipality nvarchar(80) NOT NULL,
    province          nvarchar(80) NULL,
    region            nvarchar(60) NOT NULL,
    CONSTRAINT PK_Barangays PRIMARY KEY CLUSTERED (barangay_id),
    CONSTRAINT UQ_Barangays_psgc_code UNIQUE (psgc_code),
    CONSTRAINT CK_Barangays_psgc_code CHECK (psgc_code NOT LIKE '%[^0-9]%')
);
GO

CREATE INDEX IX_Barangays_city_municipality
    ON ref.Barangays (city_municipality, barangay_name) INCLUDE (region);
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'The barangays in which stores stand, by their official code. A barangay is the smallest unit of local government, and the grain at which demand is compared.',
    N'SCHEMA', N'ref', N'TABLE', N'Barangays';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogate key.',
    N'SCHEMA', N'ref', N'TABLE', N'Barangays', N'COLUMN', N'barangay_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Code in the Philippine Standard Geographic Code: ten digits that name region, province, city and barangay.',
    N'SCHEMA', N'ref', N'TABLE', N'Barangays', N'COLUMN', N'psgc_code';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Official name. Names with the former name in brackets run well past forty characters.',
    N'SCHEMA', N'ref', N'TABLE', N'Barangays', N'COLUMN', N'barangay_name';
EXEC sys.sp_addextendedproperty N'MS_Description', N'City or municipality that the barangay belongs to.',
    N'SCHEMA', N'ref', N'TABLE', N'Barangays', N'COLUMN', N'city_municipality';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Province; empty for the cities of the National Capital Region, which belong to none.',
    N'SCHEMA', N'ref', N'TABLE', N'Barangays', N'COLUMN', N'province';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Administrative region, as printed in reports.',
    N'SCHEMA', N'ref', N'TABLE', N'Barangays', N'COLUMN', N'region';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Look-up of a barangay by city and name when a store is onboarded.',
    N'SCHEMA', N'ref', N'TABLE', N'Barangays', N'INDEX', N'IX_Barangays_city_municipality';
GO
