package org.griot.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.griot.model.Basis;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.jspecify.annotations.Nullable;

/**
 * What the codebook makes of unnamed people in a happening of its type: those who march are
 * protesters, and civilians bomb nobody. The rows are data: {@code party-sorts.tsv}.
 */
final class PartySorts {
  private static final Pattern CROWD = Pattern.compile("^(civilians|protesters|rioters)");
  private static final Pattern NAME = Pattern.compile("^(Civilians|Protesters|Rioters)");
  private static final String FILE = "party-sorts.tsv";
  private static final Map<String, String> ROWS = rows();

  private static final Set<String> STRIKES =
      Set.of("attack", "abduction", "property-destruction", "looting");

  private PartySorts() {}

  /**
   * The parties as the type wants them.
   *
   * @param type id of the codebook, or "statistic"
   */
  static List<Party> of(@Nullable String type, List<Party> parties) {
    List<Party> sorted = new ArrayList<>();
    for (Party party : asCommunal(type, asDemonstration(type, parties))) {
      Party in = of(type, party);
      Party one = in == null || in.role() == party.role() ? in : of(type, in);
      if (one != null && sorted.stream().noneMatch(p -> isSame(p, one))) {
        sorted.add(one);
      }
    }
    return List.copyOf(sorted);
  }

  /**
   * The demonstrators act, whoever disperses them (ACLED codebook 2025, protest with intervention);
   * so does a crowd that the police clash with.
   */
  private static List<Party> asDemonstration(@Nullable String type, List<Party> parties) {
    boolean turned =
        "protest-with-intervention".equals(type)
            || "violent-demonstration".equals(type)
                && areAll(parties, PartyRole.INITIATOR, p -> p.type() == PartyType.STATE_FORCES)
                && parties.stream().anyMatch(p -> p.role() == PartyRole.TARGET && isCrowd(p));
    return turned
        ? parties.stream()
            .map(
                p ->
                    in(
                        p,
                        p.type() == PartyType.STATE_FORCES
                            ? PartyRole.TARGET
                            : PartyRole.INITIATOR))
            .toList()
        : parties;
  }

  private static boolean areAll(List<Party> parties, PartyRole role, Predicate<Party> are) {
    List<Party> side = parties.stream().filter(p -> p.role() == role).toList();
    return !side.isEmpty() && side.stream().allMatch(are);
  }

  private static boolean isCrowd(Party party) {
    return CROWD.matcher(String.valueOf(party.actor())).find();
  }

  /** "Herders and farmers clashed": those who fight one another are militias of their people. */
  private static List<Party> asCommunal(@Nullable String type, List<Party> parties) {
    boolean both =
        "armed-clash".equals(type)
            && areAll(parties, PartyRole.INITIATOR, p -> isOf("communal", p))
            && areAll(parties, PartyRole.TARGET, p -> p.type() == PartyType.CIVILIANS);
    return both
        ? parties.stream()
            .map(p -> renamed(p, PartyType.IDENTITY_MILITIA, "unidentified-communal-militia"))
            .toList()
        : STRIKES.contains(String.valueOf(type))
            ? parties.stream().map(PartySorts::asRaider).toList()
            : parties;
  }

  /** "Herdsmen attacked a village": those who strike are a militia of their people. */
  private static Party asRaider(Party party) {
    return party.role() == PartyRole.INITIATOR && isOf("herding", party)
        ? renamed(party, PartyType.IDENTITY_MILITIA, "unidentified-communal-militia")
        : party;
  }

  private static boolean isOf(String kind, Party party) {
    return party.type() == PartyType.CIVILIANS
        && MeantWords.is(kind, Casualty.last(party.text().toLowerCase(Locale.ROOT)));
  }

  private static @Nullable Party of(@Nullable String type, Party party) {
    String key = type + "|" + low(party.role()) + "|" + low(party.type());
    String sorted = party.actor() == null ? null : ROWS.get(key);
    String becomes =
        sorted == null ? ROWS.getOrDefault(type + "|" + low(party.role()) + "|any", "") : sorted;
    return switch (becomes) {
      case "none" -> null;
      case "initiator" -> in(party, PartyRole.INITIATOR);
      case "target" -> in(party, PartyRole.TARGET);
      case "other" -> isAccused(party) ? party : in(party, PartyRole.OTHER);
      case "protesters" -> renamed(party, PartyType.PROTESTERS, "protesters");
      case "rioters" -> renamed(party, PartyType.RIOTERS, "rioters");
      default -> party;
    };
  }

  /** "civilians-ml" becomes "protesters-ml", "Civilians (Mali)" "Protesters (Mali)". */
  private static Party renamed(Party party, PartyType type, String kind) {
    Matcher actor = CROWD.matcher(String.valueOf(party.actor()));
    if (!actor.find()) {
      return party;
    }
    String name = Character.toUpperCase(kind.charAt(0)) + kind.substring(1).replace('-', ' ');
    return with(
        party,
        party.role(),
        type,
        actor.replaceFirst(kind),
        NAME.matcher(party.name()).replaceFirst(name));
  }

  private static boolean isSame(Party a, Party b) {
    return a.role() == b.role() && a.actor() != null && a.actor().equals(b.actor());
  }

  private static String low(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Who denies a deed is said to have done it. */
  private static boolean isAccused(Party party) {
    return party.attribution().stream().anyMatch(a -> a.basis() == Basis.DENIED);
  }

  private static Party in(Party party, PartyRole role) {
    return with(party, role, party.type(), party.actor(), party.name());
  }

  private static Party with(
      Party party, PartyRole role, PartyType type, @Nullable String actor, String name) {
    return new Party(
        actor,
        name,
        party.text(),
        role,
        type,
        party.country(),
        party.attribution(),
        party.provenance());
  }

  private static Map<String, String> rows() {
    return Table.rows(FILE).stream()
        .skip(1)
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row[0] + "|" + row[1] + "|" + row[2], row -> row[3]));
  }
}
