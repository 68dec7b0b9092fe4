package org.griot.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.griot.store.ClaimQuery;
import org.griot.store.EventQuery;
import org.griot.store.EventTerms;
import org.jspecify.annotations.Nullable;

/** A question in SQL with its values. */
final class Condition {
  private final StringBuilder sql;
  private final List<Object> values = new ArrayList<>();

  Condition(String sql) {
    this.sql = new StringBuilder(sql);
  }

  static Condition of(EventQuery query) {
    Condition where = new Condition("select body from event where true");
    if (query.to() != null) {
      where.and("(start_day is null or start_day <= ?)", List.of(query.to().toString()));
    }
    if (query.from() != null) {
      where.and("(end_day is null or end_day >= ?)", List.of(query.from().toString()));
    }
    where.anyOf("select event from event_country where country", query.countries());
    where.anyOf("select event from event_type where type", query.types());
    where.equal("status", query.status());
    where.equal("main", number(query.main()));
    for (String word : EventTerms.wordsOf(query.text())) {
      where.and("instr(words, ?) > 0", List.of(word));
    }
    return where.page(query.after(), query.limit());
  }

  static Condition of(ClaimQuery query) {
    Condition where = new Condition("select body from claim where true");
    where.equal("document", query.document());
    where.equal("kind", name(query.kind()));
    where.equal("stance", name(query.stance()));
    where.equal("reality", name(query.reality()));
    where.equal("main", number(query.main()));
    return where.page(query.after(), query.limit());
  }

  Condition with(Object value) {
    values.add(value);
    return this;
  }

  Condition and(String test, Collection<?> with) {
    sql.append(" and ").append(test);
    values.addAll(with);
    return this;
  }

  Condition and(String rest) {
    sql.append(rest);
    return this;
  }

  PreparedStatement prepare(Connection connection) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql.toString());
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
    return statement;
  }

  static String places(int count) {
    return "?, ".repeat(count - 1) + "?";
  }

  static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }

  private void equal(String column, @Nullable Object value) {
    if (value != null) {
      and(column + " = ?", List.of(value));
    }
  }

  private void anyOf(String select, Collection<String> any) {
    if (!any.isEmpty()) {
      and("id in (" + select + " in (" + places(any.size()) + "))", any);
    }
  }

  private Condition page(@Nullable String after, int limit) {
    if (after != null) {
      and("id > ?", List.of(after));
    }
    return and(" order by id limit " + limit);
  }

  private static @Nullable Integer number(@Nullable Boolean value) {
    return value == null ? null : Integer.valueOf(value ? 1 : 0);
  }
}
