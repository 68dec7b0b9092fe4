package org.griot.export;

import java.time.LocalDate;
import org.griot.model.Event;
import org.griot.model.PartyType;
import org.jspecify.annotations.Nullable;

/**
 * A party as ACLED names it (codebook 2025, actor names and types).
 *
 * @param name the registry's ACLED name on that day; for those without a name ACLED's pattern
 *     ("Unidentified Armed Group (Mali)", "Civilians (Mali)"); else the registry's own name
 * @param code 1 to 8
 */
record AcledParty(String name, int code) {
  private static final String UNIDENTIFIED = "unidentified-";
  private static final int STATE = 1;
  private static final int POLITICAL_MILITIA = 3;
  private static final int IDENTITY_MILITIA = 4;
  private static final int EXTERNAL = 8;
  private static final int COUNTRY_SUFFIX = 3;

  static AcledParty of(
      Event.Actor actor, LocalDate day, AcledCountries.Country here, RowContext context) {
    String id = actor.id();
    AcledCountries.Country own = AcledCountries.bundled().get(actor.country());
    String country = (own == null ? here : own).name();
    AcledParty pattern = pattern(actor.type(), country);
    if (pattern != null) {
      return pattern;
    }
    if (id != null && id.startsWith(UNIDENTIFIED)) {
      return unidentified(actor.type(), stem(id), country);
    }
    String known = id == null ? null : context.options().names().acled(id, here.alpha2(), day);
    if (known != null) {
      return new AcledParty(known, code(actor.type(), context));
    }
    context.lose(Loss.ACTOR_NAME);
    return new AcledParty(context.name(actor), code(actor.type(), context));
  }

  /** An armed group of which nobody says which; ACLED counts it as a political militia. */
  static AcledParty unidentifiedGroup(AcledCountries.Country country) {
    return unidentified(PartyType.OTHER, UNIDENTIFIED, country.name());
  }

  static AcledParty civilians(AcledCountries.Country country) {
    return new AcledParty("Civilians (" + country.name() + ")", code(PartyType.CIVILIANS));
  }

  static AcledParty protesters(AcledCountries.Country country) {
    return new AcledParty("Protesters (" + country.name() + ")", code(PartyType.PROTESTERS));
  }

  static AcledParty rioters(AcledCountries.Country country) {
    return new AcledParty("Rioters (" + country.name() + ")", code(PartyType.RIOTERS));
  }

  boolean isCivilian() {
    return code == code(PartyType.CIVILIANS);
  }

  private static @Nullable AcledParty pattern(PartyType type, String country) {
    return switch (type) {
      case CIVILIANS -> new AcledParty("Civilians (" + country + ")", code(type));
      case PROTESTERS -> new AcledParty("Protesters (" + country + ")", code(type));
      case RIOTERS -> new AcledParty("Rioters (" + country + ")", code(type));
      default -> null;
    };
  }

  private static AcledParty unidentified(PartyType type, String stem, String country) {
    String at = " (" + country + ")";
    if (stem.equals("unidentified-gang")) {
      return new AcledParty("Unidentified Gang" + at, POLITICAL_MILITIA);
    }
    return switch (type) {
      case STATE_FORCES -> new AcledParty("Unidentified Military Forces", STATE);
      case EXTERNAL -> new AcledParty("Unidentified Military Forces", EXTERNAL);
      case IDENTITY_MILITIA ->
          new AcledParty("Unidentified Communal Militia" + at, IDENTITY_MILITIA);
      default -> new AcledParty("Unidentified Armed Group" + at, POLITICAL_MILITIA);
    };
  }

  /** "unidentified-gang-ht" is "unidentified-gang": the rest is the country. */
  private static String stem(String id) {
    int dash = id.lastIndexOf('-');
    return id.length() - dash == COUNTRY_SUFFIX ? id.substring(0, dash) : id;
  }

  private static int code(PartyType type, RowContext context) {
    context.loseIf(type == PartyType.OTHER, Loss.ACTOR_TYPE);
    return code(type);
  }

  private static int code(PartyType type) {
    return type == PartyType.OTHER ? EXTERNAL : type.ordinal() + 1;
  }
}
