CREATE SCHEMA Sales;
GO
CREATE TYPE dbo.Code FROM int;
CREATE TABLE dbo.Orders (Id int NOT NULL, Total money NOT NULL, Note int NULL);
CREATE TABLE dbo.Customers (Email varchar(320) NOT NULL, Phone varchar(20) NULL);
CREATE TABLE dbo.Notes (Id int NOT NULL);
CREATE TABLE dbo.Dropped (Id int NOT NULL);
CREATE TABLE dbo.Moved (Id int NOT NULL);
CREATE TABLE dbo.Named (Id int NOT NULL, Before int NULL);
GO
CREATE PROCEDURE dbo.Pay AS SELECT 1;
