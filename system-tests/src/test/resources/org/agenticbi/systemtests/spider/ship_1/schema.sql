CREATE TABLE `Ship` (
    `Ship_ID` INT,
    `Name` TEXT,
    `Type` TEXT,
    `Built_Year` REAL,
    `Class` TEXT,
    `Flag` TEXT,
    PRIMARY KEY (`Ship_ID`)
);
CREATE TABLE `captain` (
    `Captain_ID` INT,
    `Name` TEXT,
    `Ship_ID` INT,
    `age` TEXT,
    `Class` TEXT,
    `Rank` TEXT,
    PRIMARY KEY (`Captain_ID`),
    FOREIGN KEY (`Ship_ID`) REFERENCES `Ship` (`Ship_ID`)
);
