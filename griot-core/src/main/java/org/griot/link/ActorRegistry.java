package org.griot.link;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The actors that Griot knows by name: armed groups, missions, coalitions, companies, named armies.
 * Read from tables that a coder can edit and checked when loaded. Armies, police and governments of
 * all other states need no row: {@link ActorFacts} makes their ids by rule.
 */
public final class ActorRegistry {
  /** The tables of a registry, in reading order. */
  public static final List<String> TABLES =
      List.of("actors.tsv", "aliases.tsv", "parents.tsv", "schemes.tsv", "types.tsv", "ucdp.tsv");

  private final Map<String, RegisteredActor> byId;
  private final List<ActorType> types;
  private final String version;

  private ActorRegistry(Map<String, RegisteredActor> byId, List<ActorType> types, String version) {
    this.byId = Collections.unmodifiableMap(byId);
    this.types = List.copyOf(types);
    this.version = version;
  }

  /** The registry that ships with Griot. */
  public static ActorRegistry bundled() {
    return Bundled.REGISTRY;
  }

  /**
   * Reads a registry.
   *
   * @param tables by the names of {@link #TABLES}; one that is missing is empty
   * @throws IllegalArgumentException with one line that names the table, the row and the fault
   */
  public static ActorRegistry load(Map<String, Reader> tables) {
    Map<String, String> content = new TreeMap<>();
    tables.forEach((name, reader) -> content.put(name, drain(reader)));
    return read(content);
  }

  static ActorRegistry read(Map<String, String> content) {
    Map<String, String> sorted = new TreeMap<>(content);
    for (String name : sorted.keySet()) {
      if (!TABLES.contains(name)) {
        throw new IllegalArgumentException(name + " is no table of the actor registry");
      }
    }
    ActorReader reader = new ActorReader(sorted);
    Map<String, RegisteredActor> actors = reader.actors();
    List<ActorType> types = reader.types();
    new ActorCheck(actors, types).run();
    return new ActorRegistry(actors, types, hash(sorted));
  }

  public Optional<RegisteredActor> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All actors, in the order of the tables. */
  public Collection<RegisteredActor> all() {
    return byId.values();
  }

  /** SHA-256 of all tables: equal versions hold equal facts. */
  public String version() {
    return version;
  }

  List<ActorType> types() {
    return types;
  }

  private static String drain(Reader reader) {
    try (reader) {
      StringWriter out = new StringWriter();
      reader.transferTo(out);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(Map<String, String> tables) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      tables.forEach(
          (name, text) ->
              digest.update((name + "\n" + text + "\u0000").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Bundled {
    private static final ActorRegistry REGISTRY = read(tables());

    private static Map<String, String> tables() {
      Map<String, String> tables = new LinkedHashMap<>();
      TABLES.forEach(name -> tables.put(name, ActorTable.resource(name)));
      return tables;
    }
  }
}
