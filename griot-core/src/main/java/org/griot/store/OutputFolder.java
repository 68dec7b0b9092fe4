package org.griot.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.model.UsageException;

/**
 * The folder a run writes to: {@code events.jsonl, claims.jsonl, documents.jsonl, rejected.jsonl},
 * one canonical line per value, sorted by id (rejections by path), and {@code run.json}, which says
 * what the others come from.
 *
 * <p>Each file is written under another name, synced and renamed; {@code run.json} comes last. So a
 * reader finds the file of before or of after, and {@link #faults()} tells if a crash came between
 * two of them; writing again mends it. One process writes at a time.
 */
public final class OutputFolder {
  /** Facts about the run, the ledger head of all files, and of each its lines and SHA-256. */
  public static final String RUN = "run.json";

  private static final String HEAD = "ledgerHead";
  private static final String FILES = "files";

  private final Path folder;

  public OutputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes all files.
   *
   * @param run facts to stand in {@code run.json} beside {@code ledgerHead} and {@code files}: a
   *     record, map or tree that is a JSON object
   * @throws UsageException if the folder cannot be written; each file is then the old or the new
   */
  public void write(Projection projection, Object run) {
    try {
      Files.createDirectories(folder);
      List<WrittenFile> files = new ArrayList<>();
      for (var file : contents(projection).entrySet()) {
        files.add(write(file.getKey(), file.getValue().get()));
      }
      files.add(write(RUN, Stream.of(runFile(projection, run, files))));
      for (WrittenFile file : files) {
        file.rename();
      }
      WrittenFile.syncFolder(folder);
    } catch (IOException e) {
      dropTemporary();
      throw cannotWrite(e);
    }
  }

  /** What a full disk left half written must not go on filling it. */
  private void dropTemporary() {
    List<String> names = new ArrayList<>(contents(Projection.EMPTY).keySet());
    names.add(RUN);
    for (String name : names) {
      try {
        Files.deleteIfExists(WrittenFile.temporary(folder.resolve(name)));
      } catch (IOException e) {
        // The folder cannot be written, which is being said already.
        continue;
      }
    }
  }

  /** What {@code run.json} says, or empty if there is none. */
  public Optional<JsonNode> run() {
    Path file = folder.resolve(RUN);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Json.tree(Files.readString(file)));
    } catch (IOException | JsonSyntaxException e) {
      throw new UsageException("cannot read " + file + ": it is no JSON of a run", e);
    }
  }

  /** The facts of {@code run.json} without what {@link #write} adds; empty if there is none. */
  public ObjectNode runFacts() {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    run().filter(JsonNode::isObject).ifPresent(old -> facts.setAll((ObjectNode) old));
    facts.remove(List.of(HEAD, FILES));
    return facts;
  }

  /** The ledger head that the files come from, or empty if there are none. */
  public Optional<String> ledgerHead() {
    return run().map(run -> run.path(HEAD).asText());
  }

  /** A line for each file that is not as {@code run.json} says: missing, changed, half a run. */
  public List<String> faults() {
    Optional<JsonNode> run = run();
    if (run.isEmpty()) {
      return List.of(RUN + " is missing");
    }
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, JsonNode> file : run.get().path(FILES).properties()) {
      Path path = folder.resolve(file.getKey());
      if (!Files.exists(path)) {
        faults.add(file.getKey() + " is missing");
      } else if (!WrittenFile.sha256(path).equals(file.getValue().path("sha256").asText())) {
        faults.add(file.getKey() + " is not as it was written");
      }
    }
    return faults;
  }

  /** The names of the files whose bytes are not what the projection gives. */
  public List<String> differences(Projection projection) {
    List<String> different = new ArrayList<>();
    contents(projection)
        .forEach(
            (name, lines) -> {
              Path path = folder.resolve(name);
              String expected = WrittenFile.sum(lines.get().map(Json::write)).sha256();
              if (!Files.exists(path) || !WrittenFile.sha256(path).equals(expected)) {
                different.add(name);
              }
            });
    return different;
  }

  /** Deletes all files but {@code run.json}: what they quote is to be forgotten. */
  public void clear() {
    try {
      for (String name : contents(Projection.EMPTY).keySet()) {
        Files.deleteIfExists(folder.resolve(name));
        Files.deleteIfExists(WrittenFile.temporary(folder.resolve(name)));
      }
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private static SortedMap<String, Supplier<Stream<?>>> contents(Projection projection) {
    SortedMap<String, Supplier<Stream<?>>> contents = new TreeMap<>();
    contents.put("claims.jsonl", () -> projection.claims().stream());
    contents.put("documents.jsonl", () -> lines(projection));
    contents.put("events.jsonl", () -> projection.events().stream());
    contents.put("rejected.jsonl", () -> projection.rejections().stream());
    return contents;
  }

  private WrittenFile write(String name, Stream<?> values) throws IOException {
    return WrittenFile.write(folder.resolve(name), values.map(Json::write));
  }

  private static Stream<DocumentLine> lines(Projection projection) {
    return projection.documents().stream()
        .map(document -> DocumentLine.of(document, projection.copies().get(document.id())));
  }

  private static ObjectNode runFile(Projection projection, Object run, List<WrittenFile> written) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    all.put(HEAD, projection.ledgerHead());
    if (!(Json.toTree(run) instanceof ObjectNode facts)) {
      throw new IllegalArgumentException("the facts of a run are a JSON object");
    }
    all.setAll(facts);
    all.put(HEAD, projection.ledgerHead());
    Map<String, WrittenFile.Sum> sums = new TreeMap<>();
    written.forEach(file -> sums.put(file.name(), file.sum()));
    all.set(FILES, Json.toTree(sums));
    return all;
  }

  private UsageException cannotWrite(IOException e) {
    String reason = e.getMessage();
    if (e instanceof AccessDeniedException) {
      reason = "no permission";
    } else if (e instanceof FileSystemException at && at.getReason() != null) {
      reason = at.getReason();
    }
    return new UsageException("cannot write to " + folder + ": " + reason, e);
  }
}
