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
CREATE TABLE `Video_Games` (
    `GameID` INTEGER,
    `GName` VARCHAR(40),
    `GType` VARCHAR(40),
    PRIMARY KEY (`GameID`)
);
CREATE TABLE `Plays_Games` (
    `StuID` INTEGER,
    `GameID` INTEGER,
    `Hours_Played` INTEGER,
    FOREIGN KEY (`StuID`) REFERENCES `Student` (`StuID`),
    FOREIGN KEY (`GameID`) REFERENCES `Video_Games` (`GameID`)
);
CREATE TABLE `SportsInfo` (
    `StuID` INTEGER,
    `SportName` VARCHAR(32),
    `HoursPerWeek` INTEGER,
    `GamesPlayed` INTEGER,
    `OnScholarship` VARCHAR(1),
    FOREIGN KEY (`StuID`) REFERENCES `Student` (`StuID`)
);
