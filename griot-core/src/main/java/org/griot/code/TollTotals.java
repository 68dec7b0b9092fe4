package org.griot.code;

import java.util.ArrayList;
import java.util.List;
import org.griot.model.ClaimKind;
import org.griot.model.Mention;
import org.griot.model.Reality;
import org.griot.model.RoleLink;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a report gives for several deeds together, and then for each: "bandits killed 12 in
 * two villages. Seven were killed in A and five in B". It is known by its being their sum.
 */
final class TollTotals {
  // A report that sums up more is a table.
  private static final int MOST = 16;

  private static final List<String> PARTIES = List.of("initiator", "target");

  /**
   * @param whole the chain that tells the sum, and perhaps the first of the deeds too
   * @param sum the figure
   * @param parts the other deeds, in the order of the text
   */
  record Total(Chain whole, RoleLink sum, List<Chain> parts) {}

  private TollTotals() {}

  static List<Total> in(List<Chain> chains) {
    List<Total> totals = new ArrayList<>();
    for (int i = 0; i < chains.size(); i++) {
      Chain whole = chains.get(i);
      for (RoleLink sum : figures(whole)) {
        List<Chain> parts = parts(whole, sum, chains.subList(i + 1, chains.size()));
        if (parts != null && totals.stream().noneMatch(t -> t.whole() == whole)) {
          totals.add(new Total(whole, sum, parts));
        }
      }
    }
    return totals;
  }

  /**
   * The deeds told next whose figures, with what is told of the first, make up the sum; or null.
   */
  private static @Nullable List<Chain> parts(Chain whole, RoleLink sum, List<Chain> next) {
    int all = low(sum);
    int told =
        placed(whole).stream()
            .filter(l -> kind(l).equals(kind(sum)) && start(l) > start(sum) && low(l) < all)
            .mapToInt(TollTotals::low)
            .findFirst()
            .orElse(0);
    int scenes = told == 0 ? 0 : 1;
    List<Chain> parts = new ArrayList<>();
    for (Chain chain : next) {
      List<RoleLink> own = placed(chain).stream().filter(l -> kind(l).equals(kind(sum))).toList();
      if (own.size() != 1 || start(own.get(0)) < start(sum) || !isBeside(whole, chain)) {
        return null;
      }
      if (parts.size() == MOST) {
        return null;
      }
      told += low(own.get(0));
      parts.add(chain);
      if (told >= all) {
        return told == all && scenes + parts.size() > 1 ? parts : null;
      }
    }
    return null;
  }

  /** Told as a fact, of a time that may be the same. */
  private static boolean isBeside(Chain whole, Chain chain) {
    Frame first = chain.first();
    return first.kind() == ClaimKind.EVENT
        && first.stance() == Stance.ASSERTS
        && first.reality() == Reality.HAPPENED
        && !chain.background()
        && (whole.date() == null || chain.date() == null || whole.date().overlaps(chain.date()));
  }

  /** The figures of people hurt that the body gives, in the order of the text. */
  private static List<RoleLink> figures(Chain chain) {
    return figures(chain, false);
  }

  /** Those that are told with the site at which they were hurt. */
  private static List<RoleLink> placed(Chain chain) {
    return figures(chain, true);
  }

  private static List<RoleLink> figures(Chain chain, boolean placed) {
    return chain.frames().stream()
        .filter(f -> !f.heads() && (!placed || OwnTolls.sites(f.links()).size() == 1))
        .flatMap(f -> f.links().stream())
        .filter(l -> OwnTolls.isFigure(l) && low(l) > 0)
        .toList();
  }

  private static String kind(RoleLink figure) {
    return figure.role().substring(figure.role().indexOf(':') + 1);
  }

  private static int low(RoleLink figure) {
    Integer low = ((Mention.Count) figure.mention()).low();
    return low == null ? 0 : low;
  }

  private static int start(RoleLink figure) {
    return figure.mention().span().start();
  }

  /**
   * The chains with the parties of the sum in each of its parts that names none: who killed twelve
   * killed the five among them.
   */
  static List<Chain> shared(List<Chain> chains) {
    List<Chain> all = new ArrayList<>(chains);
    for (Total total : in(chains)) {
      Frame sum =
          total.whole().frames().stream()
              .filter(f -> f.links().contains(total.sum()))
              .findFirst()
              .orElseThrow();
      for (Chain part : total.parts()) {
        for (String role : PARTIES) {
          List<RoleLink> told = sum.links().stream().filter(l -> l.role().equals(role)).toList();
          if (part.links().stream().noneMatch(l -> l.settled().role().equals(role))) {
            all.replaceAll(c -> isSame(c, part) ? c.with(told) : c);
          }
        }
      }
    }
    return all;
  }

  private static boolean isSame(Chain a, Chain b) {
    return a.first().span().equals(b.first().span());
  }
}
