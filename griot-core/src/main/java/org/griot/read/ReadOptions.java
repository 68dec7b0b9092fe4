package org.griot.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.griot.model.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * What the user asks of the reading.
 *
 * @param maxChars longest text that is coded, in UTF-16 code units
 * @param published publication date of reports that have none of their own, or null
 * @param columns our column name to the name in the user's file: {@code id, text, title, published,
 *     source, url, lang, author, modified}
 * @param skip files and folders that are no input even where an argument contains them, such as the
 *     output folder
 */
public record ReadOptions(
    int maxChars, @Nullable LocalDate published, Map<String, String> columns, List<Path> skip) {
  /** The limit of the command line's {@code --max-chars}. */
  public static final int MAX_CHARS = 500_000;

  public ReadOptions {
    if (maxChars < 1) {
      throw new UsageException("--max-chars must be at least 1, not " + maxChars);
    }
    columns = Map.copyOf(new TreeMap<>(columns));
    skip = skip.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    Columns.checkNames(columns);
  }

  public ReadOptions(int maxChars, @Nullable LocalDate published, Map<String, String> columns) {
    this(maxChars, published, columns, List.of());
  }

  /** No date, no columns of one's own, the usual limit. */
  public static ReadOptions standard() {
    return new ReadOptions(MAX_CHARS, null, Map.of());
  }

  /** The same, with other places to skip. */
  public ReadOptions skipping(List<Path> paths) {
    return new ReadOptions(maxChars, published, columns, paths);
  }
}
