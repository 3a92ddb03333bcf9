CREATE TABLE `Movie` (
    `mID` INT,
    `title` TEXT,
    `year` INT,
    `director` TEXT,
    PRIMARY KEY (`mID`)
);
CREATE TABLE `Reviewer` (
    `rID` INT,
    `name` TEXT,
    PRIMARY KEY (`rID`)
);
CREATE TABLE `Rating` (
    `rID` INT,
    `mID` INT,
    `stars` INT,
    `ratingDate` DATE,
    FOREIGN KEY (`rID`) REFERENCES `Reviewer` (`rID`),
    FOREIGN KEY (`mID`) REFERENCES `Movie` (`mID`)
);
