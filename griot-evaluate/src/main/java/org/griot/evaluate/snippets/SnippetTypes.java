package org.griot.evaluate.snippets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.codebook.Codebook;
import org.griot.codebook.EventType;
import org.griot.evaluate.task.Coded;
import org.griot.model.Claim;
import org.jspecify.annotations.Nullable;

/** The task's names for the codebook's types, by way of ACLED's sub-event types. */
final class SnippetTypes {
  /** ACLED sub-event type, the task's label. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("Abduction/forced disappearance", "ABDUCT_DISSAP"),
          Map.entry("Agreement", "AGREEMENT"),
          Map.entry("Air/drone strike", "AIR_STRIKE"),
          Map.entry("Armed clash", "ARMED_CLASH"),
          Map.entry("Arrests", "ARREST"),
          Map.entry("Shelling/artillery/missile attack", "ART_MISS_ATTACK"),
          Map.entry("Attack", "ATTACK"),
          Map.entry("Change to group/activity", "CHANGE_TO_GROUP_ACT"),
          Map.entry("Chemical weapon", "CHEM_WEAP"),
          Map.entry("Disrupted weapons use", "DISR_WEAP"),
          Map.entry("Excessive force against protesters", "FORCE_AGAINST_PROTEST"),
          Map.entry("Government regains territory", "GOV_REGAINS_TERIT"),
          Map.entry("Grenade", "GRENADE"),
          Map.entry("Headquarters or base established", "HQ_ESTABLISHED"),
          Map.entry("Mob violence", "MOB_VIOL"),
          Map.entry("Non-state actor overtakes territory", "NON_STATE_ACTOR_OVERTAKES_TER"),
          Map.entry("Non-violent transfer of territory", "NON_VIOL_TERRIT_TRANSFER"),
          Map.entry("Other", "OTHER"),
          Map.entry("Peaceful protest", "PEACE_PROTEST"),
          Map.entry("Looting/property destruction", "PROPERTY_DISTRUCT"),
          Map.entry("Protest with intervention", "PROTEST_WITH_INTER"),
          Map.entry("Remote explosive/landmine/IED", "REM_EXPLOS"),
          Map.entry("Sexual violence", "SEX_VIOL"),
          Map.entry("Suicide bomb", "SUIC_BOMB"),
          Map.entry("Violent demonstration", "VIOL_DEMONSTR"));

  private final SortedMap<String, String> labelOfType = new TreeMap<>();

  SnippetTypes(Codebook codebook) {
    for (EventType type : codebook.types()) {
      List<String> acled = type.acled();
      String label = acled.isEmpty() ? null : LABELS.get(acled.get(acled.size() - 1));
      if (label != null) {
        labelOfType.put(type.id(), label);
      }
    }
  }

  /** Whether the label is one of the 25 that are ACLED's. */
  static boolean isAcled(String label) {
    return LABELS.containsValue(label);
  }

  /** The label of the snippet's first news, else of its first happening; null if it has none. */
  @Nullable String label(Coded.One snippet) {
    return first(snippet.news())
        .or(() -> first(snippet.happened()))
        .or(() -> first(snippet.claims()))
        .orElse(null);
  }

  private Optional<String> first(List<Claim> claims) {
    return claims.stream()
        .map(claim -> claim.type().id())
        .flatMap(id -> Optional.ofNullable(id == null ? null : labelOfType.get(id)).stream())
        .findFirst();
  }
}
