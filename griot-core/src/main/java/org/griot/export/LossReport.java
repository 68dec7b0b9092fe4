package org.griot.export;

import java.util.List;
import java.util.Locale;
import org.griot.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What an export could not say. Written beside it as {@code NAME.loss.json}, one line of canonical
 * JSON.
 *
 * @param version of this report's own format
 * @param export the format of the export
 * @param policy by which figures were chosen
 * @param redaction whose names were kept back
 * @param ledgerHead the state of the ledger that the export shows, or null
 * @param events how many were given
 * @param written how many are in the file
 * @param leftOut the others, each with its reason
 * @param losses what was lost of those that are written
 * @param redactions how many names were replaced, in the file and in the provenance file
 */
public record LossReport(
    int version,
    String export,
    String policy,
    String redaction,
    @Nullable String ledgerHead,
    int events,
    int written,
    List<LeftOut> leftOut,
    List<Item> losses,
    int redactions) {
  /** The format that {@code version} names. */
  public static final int VERSION = 1;

  private static final int LISTED = 10;

  /** An event that the format cannot hold. */
  public record LeftOut(String event, String reason, String detail) {}

  /** A kind of loss, the number of events that suffered it, and the first ten of them. */
  public record Item(String loss, String meaning, int events, List<String> examples) {
    public Item {
      examples = List.copyOf(examples);
    }
  }

  public LossReport {
    leftOut = List.copyOf(leftOut);
    losses = List.copyOf(losses);
  }

  /** The report as it is written. */
  public String toJson() {
    return Json.write(this);
  }

  /** The report for a person: a few lines, the first ten events that were left out by name. */
  public String summary() {
    StringBuilder text = new StringBuilder();
    line(text, "%s: %d of %d events written, policy %s", export, written, events, policy);
    if (!leftOut.isEmpty()) {
      line(text, "left out: %d", leftOut.size());
      leftOut.stream()
          .limit(LISTED)
          .forEach(out -> line(text, "  %s  %s: %s", out.event, out.reason, out.detail));
      if (leftOut.size() > LISTED) {
        line(text, "  and %d more, see the loss file", leftOut.size() - LISTED);
      }
    }
    if (!losses.isEmpty()) {
      line(text, "not held by the format (events):");
      losses.forEach(item -> line(text, "%6d  %s: %s", item.events, item.loss, item.meaning));
    }
    if (redactions > 0) {
      line(text, "names replaced by [person]: %d", redactions);
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
