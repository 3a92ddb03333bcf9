CREATE TABLE `Student` (
    `StuID` INTEGER,
    `LName` VARCHAR(12),
    `Fname` VARCHAR(12),
    `Age` INTEGER,
    `Sex` VARCHAR(1),
    `Major` INTEGER,
    `Advisor` INTEGER,
    `city_code` VARCHAR(3),
    PRIMARY KEY (`StuID`)
);
CREATE TABLE `Restaurant_Type` (
    `ResTypeID` INTEGER,
    `ResTypeName` VARCHAR(40),
    `ResTypeDescription` VARCHAR(100),
    PRIMARY KEY (`ResTypeID`)
);
CREATE TABLE `Restaurant` (
    `ResID` INTEGER,
    `ResName` VARCHAR(100),
    `Address` VARCHAR(100),
    `Rating` INTEGER,
    PRIMARY KEY (`ResID`)
);
CREATE TABLE `Type_Of_Restaurant` (
    `ResID` INTEGER,
    `ResTypeID` INTEGER,
    FOREIGN KEY (`ResTypeID`) REFERENCES `Restaurant_Type` (`ResTypeID`),
    FOREIGN KEY (`ResID`) REFERENCES `Restaurant` (`ResID`)
);
CREATE TABLE `Visits_Restaurant` (
    `StuID` INTEGER,
    `ResID` INTEGER,
    `Time` DATETIME,
    `Spent` FLOAT,
    FOREIGN KEY (`ResID`) REFERENCES `Restaurant` (`ResID`),
    FOREIGN KEY (`StuID`) REFERENCES `Student` (`StuID`)
);
