-- The words of each report, folded (see TextQuery): an index alone, the text is not kept again.
create virtual table report_words using fts5(
  words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
);
create table report_row (row integer primary key, id text not null unique) strict;
