package org.griot.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who published a report: what the input says, else the sidecar, else the agency of its dateline,
 * else the host of its address.
 */
final class Outlets {
  private static final int START = 400;
  private static final Pattern DATELINE =
      Pattern.compile("(?m)^.{0,60}?\\(([\\p{L} ]{2,30})\\)\\s?(?:--|[–—-])");
  private static final Pattern ARCHIVE =
      Pattern.compile("^https?://(?:web\\.)?archive\\.org/web/[^/]+/(.+)$");

  private final Map<String, String> agencies = new TreeMap<>();

  Outlets() {
    for (List<String> row : Table.rows("agencies.tsv", 2)) {
      for (String name : row.get(1).split("\\|")) {
        agencies.put(name.toLowerCase(Locale.ROOT), row.get(0));
      }
    }
  }

  /** The outlet, or null if nothing tells. */
  @Nullable String outlet(Draft draft, String text, @Nullable String url) {
    if (draft.outlet() != null) {
      return draft.outlet();
    }
    if (draft.sidecar().source() != null) {
      return draft.sidecar().source();
    }
    Matcher dateline = DATELINE.matcher(text.substring(0, Math.min(START, text.length())));
    while (dateline.find()) {
      String agency = agencies.get(dateline.group(1).strip().toLowerCase(Locale.ROOT));
      if (agency != null) {
        return agency;
      }
    }
    return url == null ? null : host(url);
  }

  /** The host of an address without "www."; of an archived page, the host of the original. */
  static @Nullable String host(String url) {
    Matcher archived = ARCHIVE.matcher(url);
    String address = archived.matches() ? archived.group(1) : url;
    try {
      String host = new URI(address.strip().split("[?#\\s]", 2)[0]).getHost();
      if (host == null) {
        return null;
      }
      String lower = host.toLowerCase(Locale.ROOT);
      return lower.startsWith("www.") ? lower.substring(4) : lower;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
