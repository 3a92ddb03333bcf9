CREATE TABLE `mountain` (
    `Mountain_ID` INT,
    `Name` TEXT,
    `Height` REAL,
    `Prominence` REAL,
    `Range` TEXT,
    `Country` TEXT,
    PRIMARY KEY (`Mountain_ID`)
);
CREATE TABLE `climber` (
    `Climber_ID` INT,
    `Name` TEXT,
    `Country` TEXT,
    `Time` TEXT,
    `Points` REAL,
    `Mountain_ID` INT,
    PRIMARY KEY (`Climber_ID`),
    FOREIGN KEY (`Mountain_ID`) REFERENCES `mountain` (`Mountain_ID`)
);
