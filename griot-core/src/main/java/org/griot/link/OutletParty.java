package org.griot.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.jspecify.annotations.Nullable;

/**
 * The party that an outlet is or speaks for: "FARDC, press office", "Ministry of Defence of the
 * Republic of Azerbaijan", and the media that a group runs ({@code media.tsv}).
 */
final class OutletParty {
  private static final Pattern PAGE = Pattern.compile("\\(.*");
  private static final Pattern MINISTRY =
      Pattern.compile("\\b(Ministry|Department) of (National )?Defen[cs]e\\b");
  private static final Pattern LONG_NAME =
      Pattern.compile("\\bthe (\\p{Lu}\\p{L}+ )?Republic of (?=\\p{Lu})");

  private final ActorLinker linker;
  private final Map<Pattern, String> media = new LinkedHashMap<>();

  OutletParty(ActorLinker linker) {
    this.linker = linker;
    for (ActorTable.Row row : ActorTable.bundled("media.tsv").rows()) {
      for (String outlet : row.list("outlets")) {
        media.put(Pattern.compile("\\b" + Pattern.quote(outlet) + "\\b"), row.text("party"));
      }
    }
  }

  /** The one party that the name of an outlet names; null if it names none or several. */
  Mention.@Nullable Actor of(String outlet, ActorContext context) {
    String name = PAGE.matcher(outlet).replaceFirst("");
    String own =
        media.entrySet().stream()
            .filter(medium -> medium.getKey().matcher(name).find())
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(
                MINISTRY
                    .matcher(LONG_NAME.matcher(name).replaceAll(""))
                    .replaceAll("Armed Forces"));
    List<Mention.Actor> named =
        linker.actors(own, context).stream().filter(OutletParty::isParty).toList();
    List<Mention.Actor> told =
        named.stream().filter(actor -> !actor.reason().startsWith("inferred")).toList();
    List<Mention.Actor> best = told.isEmpty() ? named : told;
    return best.stream().map(Mention.Actor::actor).distinct().count() == 1 ? best.get(0) : null;
  }

  private static boolean isParty(Mention.Actor actor) {
    return actor.actor() != null && !actor.generic() && actor.type() != PartyType.CIVILIANS;
  }
}
