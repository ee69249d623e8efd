IF SERVERPROPERTY('EngineEdition') = 5
    CREATE TABLE cloud (a int)
ELSE
    CREATE TABLE ground (a int);
