package org.griot.annotate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.griot.model.ClaimKind;
import org.griot.model.Mention;
import org.griot.model.Reality;
import org.griot.model.RoleLink;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/** Finds sums of money: a statistic of their own, never a toll. */
final class MoneyFinder {
  static final String NOUN = "money";

  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "thousand", BigDecimal.valueOf(1_000),
          "million", BigDecimal.valueOf(1_000_000),
          "m", BigDecimal.valueOf(1_000_000),
          "billion", BigDecimal.valueOf(1_000_000_000),
          "bn", BigDecimal.valueOf(1_000_000_000));
  private static final String NUMBER = "(\\d{1,12}(?:[.,]\\d{1,3}){0,4})";
  private static final String SCALE = "(?:[ -]?(thousand|million|billion|bn|m)\\b)?";
  private static final Pattern SUM =
      Pattern.compile(
          "[$€£] ?"
              + NUMBER
              + SCALE
              + "|\\b"
              + NUMBER
              + SCALE
              + " (?:US |U\\.S\\. |CFA )?(?:dollars?|euros?|pounds|francs)\\b",
          Pattern.CASE_INSENSITIVE);

  private MoneyFinder() {}

  /** The sums of a sentence, as counts of the noun "money". */
  static List<Mention.Count> find(String text, Span sentence) {
    List<Mention.Count> found = new ArrayList<>();
    Matcher matcher = SUM.matcher(text).region(sentence.start(), sentence.end());
    while (matcher.find()) {
      int group = matcher.group(1) == null ? 3 : 1;
      Integer amount = amount(matcher.group(group), matcher.group(group + 1));
      Span span = new Span(matcher.start(), matcher.end());
      found.add(
          new Mention.Count(
              span,
              new Span(matcher.start(group), matcher.end(group)),
              amount,
              amount,
              false,
              null,
              NOUN,
              null));
    }
    return found;
  }

  /** The sum, or null if it is more than a count can hold. */
  private static @Nullable Integer amount(String digits, @Nullable String scale) {
    boolean decimals = digits.matches("\\d+[.,]\\d{1,2}");
    BigDecimal number =
        new BigDecimal(decimals ? digits.replace(',', '.') : digits.replaceAll("[.,]", ""));
    if (scale != null) {
      number = number.multiply(SCALES.getOrDefault(scale.toLowerCase(Locale.ROOT), BigDecimal.ONE));
    }
    return number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0 ? null : number.intValue();
  }

  /**
   * The sums belong to words for money ("a bounty") or, without any, to a statistic of their own.
   */
  static List<RoleLink> statistic(
      SentenceView view, List<Mention.Count> sums, List<TriggerFinder.Found> named) {
    List<RoleLink> links = new ArrayList<>();
    if (sums.isEmpty()) {
      return links;
    }
    for (TriggerFinder.Found found : named) {
      if (NOUN.equals(found.trigger().measure())) {
        sums.forEach(sum -> links.add(new RoleLink(found.trigger(), sum, "object")));
        return links;
      }
    }
    Trigger trigger =
        new Trigger(
            sums.get(0).span(),
            null,
            view.sentence().index(),
            ClaimKind.STATISTIC,
            Stance.ASSERTS,
            Reality.HAPPENED,
            true,
            null,
            NOUN,
            false,
            false);
    sums.forEach(sum -> links.add(new RoleLink(trigger, sum, "object")));
    view.in(Mention.Actor.class, 0, view.tokenAt(sums.get(0).span().start()))
        .forEach(actor -> links.add(new RoleLink(trigger, actor, "initiator")));
    return links;
  }
}
