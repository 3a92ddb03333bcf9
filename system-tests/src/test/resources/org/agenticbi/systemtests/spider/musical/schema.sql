CREATE TABLE `musical` (
    `Musical_ID` INT,
    `Name` TEXT,
    `Year` INT,
    `Award` TEXT,
    `Category` TEXT,
    `Nominee` TEXT,
    `Result` TEXT,
    PRIMARY KEY (`Musical_ID`)
);
CREATE TABLE `actor` (
    `Actor_ID` INT,
    `Name` TEXT,
    `Musical_ID` INT,
    `Character` TEXT,
    `Duration` TEXT,
    `age` INT,
    PRIMARY KEY (`Actor_ID`),
    FOREIGN KEY (`Musical_ID`) REFERENCES `actor` (`Actor_ID`)
);
