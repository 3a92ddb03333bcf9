CREATE TABLE `Person` (
    `name` VARCHAR(20),
    `age` INTEGER,
    `city` TEXT,
    `gender` TEXT,
    `job` TEXT,
    PRIMARY KEY (`name`)
);
CREATE TABLE `PersonFriend` (
    `name` VARCHAR(20),
    `friend` VARCHAR(20),
    `year` INTEGER,
    FOREIGN KEY (`friend`) REFERENCES `Person` (`name`),
    FOREIGN KEY (`name`) REFERENCES `Person` (`name`)
);
