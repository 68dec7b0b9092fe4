package org.griot.server.reference;

import io.javalin.config.JavalinConfig;
import java.util.Arrays;
import java.util.List;
import org.griot.codebook.Codebook;
import org.griot.codebook.EventType;
import org.griot.model.HarmKind;
import org.griot.model.PartyType;
import org.griot.server.http.Replies;
import org.griot.server.http.Role;
import org.griot.server.http.Routes;
import org.griot.server.live.Desk;
import org.jspecify.annotations.Nullable;

/** {@code GET /codebook}: the words that filters and corrections are chosen from. */
public final class CodebookRoutes implements Routes {
  /** The codebook in short. */
  record Reply(String version, List<Type> types, List<HarmKind> harm, List<PartyType> parties) {}

  /** A type of event. */
  record Type(
      String id,
      String name,
      String family,
      List<String> acled,
      @Nullable String plover,
      String definition) {
    static Type of(EventType type) {
      return new Type(
          type.id(), type.name(), type.family(), type.acled(), type.plover(), type.definition());
    }
  }

  @Override
  public void register(JavalinConfig config, Desk desk) {
    Codebook codebook = Codebook.bundled();
    Reply reply =
        new Reply(
            codebook.version(),
            codebook.types().stream().map(Type::of).toList(),
            Arrays.asList(HarmKind.values()),
            Arrays.asList(PartyType.values()));
    config.routes.get(
        API + "/codebook", ctx -> Replies.json(ctx, desk.view(), () -> reply), Role.VIEWER);
  }
}
