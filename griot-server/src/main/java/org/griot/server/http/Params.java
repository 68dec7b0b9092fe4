package org.griot.server.http;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request, read strictly: a value that is not what it should be is a problem of
 * status 400, and so is a parameter that nobody asks for, since a misspelt filter would show too
 * much. Blank values count as absent.
 */
public final class Params {
  private final Map<String, List<String>> values;

  private Params(Map<String, List<String>> values) {
    this.values = values;
  }

  /** The parameters in the address of the request. */
  public static Params of(Context ctx) {
    return new Params(ctx.queryParamMap());
  }

  /** Parameters from elsewhere, such as a saved filter. */
  public static Params of(Map<String, List<String>> values) {
    return new Params(values);
  }

  /** Refuses any parameter that is not one of these. */
  public void allow(Set<String> names) {
    for (String name : new TreeSet<>(values.keySet())) {
      if (!name.isEmpty() && !names.contains(name)) {
        throw ProblemException.badRequest(
            "no parameter " + name + "; there are " + String.join(", ", new TreeSet<>(names)));
      }
    }
  }

  /** All values of that name, without blank ones; also those given as one, with commas. */
  public SortedSet<String> all(String name) {
    SortedSet<String> all = new TreeSet<>();
    for (String value : values.getOrDefault(name, List.of())) {
      if (!value.isBlank()) {
        all.add(value.strip());
      }
    }
    return all;
  }

  /** The one value of that name, or null. */
  public @Nullable String one(String name) {
    SortedSet<String> all = all(name);
    if (all.size() > 1) {
      throw ProblemException.badRequest(name + " may be given once only");
    }
    return all.isEmpty() ? null : all.first();
  }

  /** The one value of that name, or what stands for it. */
  public String one(String name, String otherwise) {
    String value = one(name);
    return value == null ? otherwise : value;
  }

  public @Nullable LocalDate day(String name) {
    String value = one(name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw ProblemException.badRequest(name + " must be a day such as 2024-03-14");
    }
  }

  public @Nullable Boolean flag(String name) {
    String value = one(name);
    if (value == null) {
      return null;
    }
    if (!value.equals("true") && !value.equals("false")) {
      throw ProblemException.badRequest(name + " must be true or false");
    }
    return value.equals("true");
  }

  public @Nullable Integer number(String name) {
    String value = one(name);
    try {
      return value == null ? null : Integer.valueOf(value);
    } catch (NumberFormatException e) {
      throw ProblemException.badRequest(name + " must be a whole number");
    }
  }

  public @Nullable Double decimal(String name) {
    String value = one(name);
    return value == null ? null : decimal(name, value);
  }

  /** A decimal number that is no infinity and not NaN. */
  public static double decimal(String name, String value) {
    try {
      double number = Double.parseDouble(value.strip());
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, as for an infinity.
    }
    throw ProblemException.badRequest(name + " must be a number");
  }

  /** How many items a page has: 1 to {@code most}. */
  public int limit(int usual, int most) {
    Integer given = number("limit");
    if (given == null) {
      return usual;
    }
    if (given < 1 || given > most) {
      throw ProblemException.badRequest("limit must be 1 to " + most);
    }
    return given;
  }

  /** A value that must be one of those. */
  public String choice(String name, String usual, List<String> choices) {
    String value = one(name, usual);
    if (!choices.contains(value)) {
      throw ProblemException.badRequest(
          "no " + name + " " + value + "; there are " + String.join(", ", choices));
    }
    return value;
  }
}
