package org.griot.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.griot.codebook.Codebook;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.DateRange;
import org.griot.model.Decision;
import org.griot.model.HarmKind;
import org.griot.model.PartyRole;
import org.griot.model.Place;
import org.griot.model.Provenance;
import org.griot.model.Reality;
import org.griot.model.Stance;
import org.griot.model.TypeValue;
import org.jspecify.annotations.Nullable;

/**
 * Puts a person's value in the place of a claim's. Fields: {@code type, date, place, main, kind,
 * stance, reality, status, harm.KIND, initiator, target}; null takes a date, place, harm or party
 * away.
 */
final class Corrections {
  private final Codebook codebook;
  private final CorrectedValues values;

  Corrections(Codebook codebook, ActorRules actors) {
    this.codebook = codebook;
    this.values = new CorrectedValues(actors);
  }

  /**
   * The claim with the decision's value.
   *
   * @throws WrongValueException if there is no such field or the value does not fit it
   */
  Claim apply(Claim claim, Decision decision) throws WrongValueException {
    if (decision.field() == null || decision.value() == null) {
      throw new WrongValueException("a correction needs a field and a value");
    }
    JsonNode value;
    try {
      value = Json.tree(decision.value());
    } catch (JsonSyntaxException e) {
      throw new WrongValueException("the value is not JSON: " + e.getMessage());
    }
    Provenance human = new Provenance.Human(decision.who(), decision.when(), decision.note());
    return set(new Draft(claim), decision.field(), value, human).claim();
  }

  private Draft set(Draft draft, String field, JsonNode value, Provenance human)
      throws WrongValueException {
    switch (field) {
      case "type" -> draft.type = type(value, human);
      case "date" -> draft.date = value.isNull() ? null : date(value, human);
      case "place" -> draft.place = value.isNull() ? null : place(value, human);
      case "main" -> draft.main = CorrectedValues.bool(value);
      case "kind" -> draft.kind = CorrectedValues.constant(value, ClaimKind.class);
      case "stance" -> draft.stance = CorrectedValues.constant(value, Stance.class);
      case "reality" -> draft.reality = CorrectedValues.constant(value, Reality.class);
      case "status" -> status(draft, CorrectedValues.text(value));
      case "initiator" ->
          draft.parties = values.parties(draft.parties, PartyRole.INITIATOR, value, human);
      case "target" ->
          draft.parties = values.parties(draft.parties, PartyRole.TARGET, value, human);
      default -> {
        if (!field.startsWith("harm.")) {
          throw new WrongValueException("no field " + field);
        }
        HarmKind kind = kind(field.substring("harm.".length()));
        draft.harm = CorrectedValues.harm(draft.harm, kind, value, human);
      }
    }
    return draft;
  }

  private TypeValue type(JsonNode value, Provenance human) throws WrongValueException {
    String id = CorrectedValues.text(value.isObject() ? value.path("id") : value);
    if (!codebook.has(id)) {
      throw new WrongValueException("the codebook has no type " + id);
    }
    return new TypeValue(id, human);
  }

  private static DateRange date(JsonNode value, Provenance human) throws WrongValueException {
    return CorrectedValues.date(value, human);
  }

  private static Place place(JsonNode value, Provenance human) throws WrongValueException {
    return CorrectedValues.place(value, human);
  }

  private static void status(Draft draft, String status) throws WrongValueException {
    switch (status) {
      case "happened" -> {
        draft.reality = Reality.HAPPENED;
        draft.stance = Stance.ASSERTS;
      }
      case "denied" -> draft.stance = Stance.DENIES;
      case "planned" -> draft.reality = Reality.PLANNED;
      case "hypothetical" -> draft.reality = Reality.HYPOTHETICAL;
      default -> throw new WrongValueException("no status " + status);
    }
  }

  private static HarmKind kind(String name) throws WrongValueException {
    for (HarmKind kind : HarmKind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    throw new WrongValueException("no kind of harm " + name);
  }

  static @Nullable String orNull(JsonNode node) {
    return node.isTextual() ? node.textValue() : null;
  }
}
