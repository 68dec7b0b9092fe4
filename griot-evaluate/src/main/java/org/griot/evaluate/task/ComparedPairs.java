package org.griot.evaluate.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.griot.codebook.Codebook;
import org.griot.link.ActorRegistry;
import org.griot.link.Countries;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.resolve.Resolver;
import org.griot.resolve.Verdict;

/**
 * The pairs of claims that the resolver compares, with what gold says of them: what {@code
 * training/merge_weights.py} learns from. A line is 1 or 0, how many pairs it stands for, and the
 * evidence found. Of the many pairs that are not one happening a fixed sample is written.
 */
public final class ComparedPairs {
  /** Written of 100 pairs that are not one happening: of claims that gold is sure of, of others. */
  private static final int SURE = 12;

  private static final int OTHER = 3;

  private final Map<String, String> happenings;
  private final Set<String> sure;
  private final StringBuilder lines = new StringBuilder();

  /**
   * @param happenings gold's happening of each claim
   * @param sure claims of which gold is sure; a pair that is one happening needs two of them
   */
  public ComparedPairs(Map<String, String> happenings, Set<String> sure) {
    this.happenings = happenings;
    this.sure = sure;
  }

  /** All lines. */
  public String text(Coded coded) {
    List<Claim> claims = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    coded
        .reports()
        .values()
        .forEach(
            one -> {
              documents.add(one.document());
              claims.addAll(one.claims());
            });
    new Resolver(Codebook.bundled(), ActorRegistry.bundled(), Countries.bundled())
        .compare(claims, documents, this::line);
    return lines.toString();
  }

  private void line(Claim a, Claim b, Verdict verdict) {
    String one = happenings.get(a.id());
    String other = happenings.get(b.id());
    boolean certain = sure.contains(a.id()) && sure.contains(b.id());
    boolean firm = verdict.firm() && !verdict.contradictions().isEmpty();
    if (one == null || other == null || firm || one.equals(other) && !certain) {
      return;
    }
    int share = certain ? SURE : OTHER;
    if (one.equals(other)) {
      write(1, 1, verdict);
    } else if (Math.floorMod((a.id() + b.id()).hashCode(), 100) < share) {
      write(0, (certain ? 100.0 : 25.0) / share, verdict);
    }
  }

  private void write(int gold, double standsFor, Verdict verdict) {
    lines
        .append(gold)
        .append('\t')
        .append(String.format(Locale.ROOT, "%.3f", standsFor))
        .append('\t')
        .append(String.join(",", verdict.evidence()))
        .append('\n');
  }
}
