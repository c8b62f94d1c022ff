-- V4 names the type of bytes as SQLite does.
create domain blob as bytea;
