-- The rows of the library, in SQL that every database reads.
CREATE TABLE authors (author_id INTEGER, author_name VARCHAR(20), country VARCHAR(20),
  birth_year INTEGER);
INSERT INTO authors VALUES (1, 'Ana Lima', 'Brazil', 1950), (2, 'Bo Berg', 'Norway', 1962),
  (3, 'Cem Kaya', 'Turkey', 1971), (4, 'Dana Weiss', 'Norway', NULL);
CREATE TABLE books (book_id INTEGER, title VARCHAR(20), author_id INTEGER,
  category VARCHAR(20), publication_year INTEGER, price DECIMAL(6, 2));
INSERT INTO books VALUES (1, 'Tides', 1, 'novel', 1989, 12.5),
  (2, 'Snow', 2, 'novel', 1994, 9), (3, 'Salt', 2, 'poems', 2001, 15),
  (4, 'Maps', 3, 'travel', 2010, 20), (5, 'Rain', NULL, 'poems', 2015, 8);
CREATE TABLE members (member_id INTEGER, member_name VARCHAR(20), city VARCHAR(20),
  joined DATE);
INSERT INTO members VALUES (1, 'Eva', 'Oslo', '2020-01-15'), (2, 'Finn', 'Bonn',
  '2021-03-02'), (3, 'Gil', 'Oslo', '2022-07-30'), (4, 'Hana', 'Rome', '2023-11-11');
CREATE TABLE loans (loan_id INTEGER, book_id INTEGER, member_id INTEGER, lent_on DATE,
  days INTEGER);
INSERT INTO loans VALUES (1, 1, 1, '2023-05-01', 10), (2, 2, 1, '2023-06-01', 20),
  (3, 2, 2, '2023-07-15', 5), (4, 4, 3, '2024-01-10', 30), (5, 1, 2, '2024-02-02', 14);
CREATE TABLE prizes (prize_id INTEGER, prize_name VARCHAR(20));
INSERT INTO prizes VALUES (1, 'Quill'), (2, 'Lantern');
CREATE TABLE prizes_won (author_id INTEGER, prize_id INTEGER);
INSERT INTO prizes_won VALUES (1, 1), (2, 1), (2, 2);
CREATE TABLE friendships (friendship_id INTEGER, member_id INTEGER, friend_id INTEGER);
INSERT INTO friendships VALUES (1, 1, 2), (2, 1, 3), (3, 2, 3);
CREATE TABLE cards (member_id INTEGER, colour VARCHAR(20));
INSERT INTO cards VALUES (1, 'red'), (2, 'blue'), (3, 'red');
