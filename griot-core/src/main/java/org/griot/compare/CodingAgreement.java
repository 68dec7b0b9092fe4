package org.griot.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.griot.model.Claim;

/**
 * How far several coders agree on what reports say, field by field.
 *
 * @param coders their names, sorted
 * @param fields in a fixed order
 * @param reports how many were compared
 * @param pairs happenings that at least two coders coded
 * @param alone happenings that one coder alone coded
 */
public record CodingAgreement(
    List<String> coders, List<Field> fields, int reports, int pairs, int alone) {
  /**
   * One field.
   *
   * @param field name as in a claim ({@code date}, {@code killed.low}); {@code .given} asks only
   *     whether a value was given
   * @param measure {@code nominal, interval, ratio} or {@code sets}
   */
  public record Field(String field, String measure, Alpha alpha) {}

  public CodingAgreement {
    coders = List.copyOf(coders);
    fields = List.copyOf(fields);
  }

  /** The agreement over reports; one that a single coder read adds nothing. */
  public static CodingAgreement of(Collection<CodedReport> reports) {
    TreeSet<String> coders = new TreeSet<>();
    ComparedFields fields = new ComparedFields();
    int compared = 0;
    int pairs = 0;
    int alone = 0;
    for (CodedReport report : reports) {
      if (report.claims().size() < 2) {
        continue;
      }
      compared++;
      coders.addAll(report.claims().keySet());
      for (List<Claim> unit : MatchedClaims.of(report)) {
        if (unit.size() > 1) {
          pairs++;
          fields.add(unit, report.text());
        } else {
          alone++;
        }
      }
    }
    return new CodingAgreement(new ArrayList<>(coders), fields.measured(), compared, pairs, alone);
  }
}
