CREATE TABLE `people` (
    `People_ID` INT,
    `Name` TEXT,
    `Height` REAL,
    `Weight` REAL,
    `Home Town` TEXT,
    PRIMARY KEY (`People_ID`)
);
CREATE TABLE `perpetrator` (
    `Perpetrator_ID` INT,
    `People_ID` INT,
    `Date` TEXT,
    `Year` REAL,
    `Location` TEXT,
    `Country` TEXT,
    `Killed` INT,
    `Injured` INT,
    PRIMARY KEY (`Perpetrator_ID`),
    FOREIGN KEY (`People_ID`) REFERENCES `people` (`People_ID`)
);
