package org.griot.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.griot.codebook.Codebook;
import org.griot.link.UnnamedParties;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.Reality;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/** Assembles claims from triggers and links by the codebook's rules. Immutable. */
public final class ClaimCoder implements Coder {
  private static final int TOLD = 2;

  private final Codebook codebook;
  private final UnnamedParties unnamed;

  public ClaimCoder(Codebook codebook, UnnamedParties unnamed) {
    this.codebook = codebook;
    this.unnamed = unnamed;
  }

  @Override
  public List<Claim> code(AnnotatedDocument annotated) {
    AnnotatedDocument bodies =
        NamedBodies.of(SharedDoers.of(Onlookers.without(NoneHurt.of(annotated))));
    AnnotatedDocument shared = Mediators.of(bodies, unnamed);
    AnnotatedDocument document = UnnamedReading.of(MeantParties.of(shared, unnamed), unnamed);
    List<Chain> told = new Chains(codebook, document).of(Frames.of(codebook, document));
    List<Chain> chains = TollTotals.shared(told.stream().map(Chain::settled).toList());
    TypeChoice types =
        new TypeChoice(codebook, document.document().text(), document.seen(), chains);
    List<Happening> happenings = new ArrayList<>();
    Map<Happening, List<Happening>> twins = new HashMap<>();
    Map<Span, List<Happening>> parts = new HashMap<>();
    List<TollTotals.Total> totals = TollTotals.in(chains);
    for (Chain chain : chains) {
      List<Happening> ofChain = Happening.of(codebook, document, types, chain);
      ofChain.forEach(one -> twins.put(one, ofChain));
      happenings.addAll(ofChain);
      totals.stream()
          .filter(total -> total.parts().contains(chain))
          .map(total -> total.sum().mention().span())
          .forEach(sum -> parts.computeIfAbsent(sum, s -> new ArrayList<>()).addAll(ofChain));
    }
    Set<Happening> main = told(new MainRule(codebook, document).main(happenings), types);
    Settings settings = new Settings(document, unnamed, happenings, main);
    List<Claim> claims = new ArrayList<>();
    List<Happening> bare = new ArrayList<>();
    Denials denials = new Denials(document);
    List<Claim> denied = new ArrayList<>();
    for (Happening one : happenings) {
      boolean seen = !one.chain().heads() && types.sees(one.chain(), String.valueOf(one.typeId()));
      boolean named = one.isSpecific() || !one.isDeed() || one.names();
      Claim claim =
          claim(one, main.contains(one), seen, twins.getOrDefault(one, List.of()), parts, settings);
      if (claim != null && named) {
        claims.add(claim);
        denied.addAll(isFact(claim) ? denials.of(one) : List.of());
      } else if (claim != null) {
        bare.add(one);
      }
    }
    claims.addAll(bare(bare, claims, settings));
    if (claims.stream().noneMatch(ClaimCoder::isFact)) {
      claims.addAll(alone(happenings, types, settings));
    }
    claims.addAll(denied);
    return distinct(claims);
  }

  /**
   * The news, without what little is said of: it stays where the model sees it and nothing of which
   * more is said is told with it.
   */
  private static Set<Happening> told(Set<Happening> main, TypeChoice types) {
    List<Happening> specific = main.stream().filter(Happening::isSpecific).toList();
    return main.stream()
        .filter(
            one ->
                specific.contains(one)
                    || types.sees(one.chain(), String.valueOf(one.typeId()))
                        && specific.stream().noneMatch(one::isToldWith))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What stands alone in its report is a claim, if no news, however little is said of it. */
  private static List<Claim> alone(
      List<Happening> happenings, TypeChoice types, Settings settings) {
    return happenings.stream()
        .filter(one -> isFact(one) && types.sees(one.chain(), String.valueOf(one.typeId())))
        .limit(1)
        .map(one -> one.claim(ClaimKind.EVENT, false, null, figure -> List.of(), settings))
        .toList();
  }

  private static boolean isFact(Happening one) {
    Frame anchor = one.chain().anchor();
    return one.typeId() != null
        && kind(one, false) == ClaimKind.EVENT
        && anchor.reality() == Reality.HAPPENED
        && anchor.stance() == Stance.ASSERTS;
  }

  private static boolean isFact(Claim claim) {
    return claim.kind() == ClaimKind.EVENT
        && claim.reality() == Reality.HAPPENED
        && claim.stance() == Stance.ASSERTS;
  }

  /**
   * Of deeds of which nothing is said, the first of each type that no other claim tells. Only
   * people are arrested and abducted; an animal may be killed too, so that such a deed must be told
   * twice.
   */
  private static List<Claim> bare(List<Happening> bare, List<Claim> told, Settings settings) {
    Map<String, Claim> byType = new LinkedHashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (Happening one : bare) {
      String type = String.valueOf(one.typeId());
      int count = one.chain().triggers().stream().mapToInt(ClaimCoder::weight).sum();
      boolean sure = times.merge(type, count, Integer::sum) >= TOLD;
      if (sure && told.stream().noneMatch(claim -> type.equals(claim.type().id()))) {
        byType.putIfAbsent(
            type, one.claim(ClaimKind.EVENT, false, null, figure -> List.of(), settings));
      }
    }
    return List.copyOf(byType.values());
  }

  private static int weight(Trigger trigger) {
    String harm = String.valueOf(trigger.measure());
    return harm.equals("arrested") || harm.equals("abducted") ? TOLD : harm.equals("null") ? 0 : 1;
  }

  /** One claim for one trigger, kind and type: the first of those with one id. */
  private static List<Claim> distinct(List<Claim> claims) {
    Map<String, Claim> byId = new LinkedHashMap<>();
    claims.forEach(claim -> byId.putIfAbsent(claim.id(), claim));
    return List.copyOf(byId.values());
  }

  private @Nullable Claim claim(
      Happening one,
      boolean main,
      boolean seen,
      List<Happening> twins,
      Map<Span, List<Happening>> parts,
      Settings settings) {
    ClaimKind kind = kind(one, main);
    String measure = kind == ClaimKind.STATISTIC ? measure(one) : null;
    boolean specific = one.isSpecific();
    boolean vague = kind == ClaimKind.EVENT && !specific && !seen && !one.isDeed();
    boolean empty =
        kind != ClaimKind.EVENT
            && one.parties().isEmpty()
            && one.harm().isEmpty()
            && one.chain().first().first().measure() == null
            && one.date() == null;
    boolean loose =
        kind == ClaimKind.RELATION
            && one.parties().size() + one.persons().size() < 2
            && !"founded-by".equals(one.chain().first().first().relation());
    if (vague || empty || loose || (kind == ClaimKind.EVENT && one.typeId() == null)) {
      return null;
    }
    return one.claim(
        kind,
        main,
        measure,
        figure -> {
          Stream<Happening> others =
              figure.provenance().quoted().stream()
                  .flatMap(words -> parts.getOrDefault(words, List.of()).stream());
          return Stream.concat(twins.stream(), others)
              .filter(other -> other != one)
              .map(other -> other.id(kind))
              .toList();
        },
        settings);
  }

  private static ClaimKind kind(Happening one, boolean main) {
    Frame anchor = one.chain().anchor();
    ClaimKind stated = anchor.kind();
    boolean dated = one.date() != null && one.date().isKnown();
    if (stated == ClaimKind.RELATION && dated && one.typeId() != null) {
      return ClaimKind.EVENT;
    }
    if (stated != ClaimKind.EVENT || main || anchor.reality() != Reality.HAPPENED) {
      return stated;
    }
    return Statistics.isStatistic(one) ? ClaimKind.STATISTIC : ClaimKind.EVENT;
  }

  private static String measure(Happening one) {
    if (!one.harm().isEmpty()) {
      return one.harm().get(0).kind().name().toLowerCase(java.util.Locale.ROOT);
    }
    Trigger first = one.chain().first().first();
    return first.measure() == null ? "other" : first.measure();
  }
}
