package org.griot.evaluate.muc4;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.evaluate.task.Benchmark;
import org.griot.evaluate.task.Coded;
import org.griot.evaluate.task.Coding;
import org.griot.evaluate.task.GoldFaults;
import org.griot.evaluate.task.GoldFiles;
import org.griot.evaluate.task.Outcome;
import org.griot.evaluate.task.Report;
import org.jspecify.annotations.Nullable;

/**
 * {@code griot evaluate muc4}: each folder of {@code corpora} is a split, with its texts and its
 * files of keys ({@code key-...}). The roles' entities lie in {@code roles}.
 */
public final class MucBenchmark implements Benchmark {
  private static final String KEY = "key";
  private static final String OTHER_CASE = ".mixed-case";

  @Override
  public String name() {
    return "muc4";
  }

  @Override
  public String folder() {
    return "muc4";
  }

  @Override
  public String development() {
    return "tst2";
  }

  @Override
  public SortedMap<String, Path> splits(Path folder) throws IOException {
    SortedMap<String, Path> splits = new TreeMap<>();
    for (Path split : GoldFiles.list(folder.resolve("corpora"), Files::isDirectory)) {
      if (!GoldFiles.list(split, MucBenchmark::isKey).isEmpty()) {
        splits.put(split.getFileName().toString(), split);
      }
    }
    return splits;
  }

  private static boolean isKey(Path file) {
    return file.getFileName().toString().startsWith(KEY);
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file) && !isKey(file) && !name.endsWith(OTHER_CASE);
  }

  @Override
  public Outcome evaluate(List<Path> splits, Coding coding, GoldFaults faults) throws IOException {
    SortedMap<String, List<Template>> key = new TreeMap<>();
    List<Report> messages = new ArrayList<>();
    Roles roles = new Roles();
    for (Path split : splits) {
      for (Path file : GoldFiles.list(split, MucBenchmark::isKey)) {
        key.putAll(new KeyFile(file, faults).read());
      }
      for (Path file : GoldFiles.list(split, MucBenchmark::isText)) {
        messages.addAll(MessageFile.read(file));
      }
    }
    for (Path file : roleFiles(splits)) {
      roles.read(file, faults);
    }
    missing(splits, key, messages, faults);
    return score(messages, key, roles, coding);
  }

  /** Beside the folder of the splits; the same for all. */
  private static List<Path> roleFiles(List<Path> splits) throws IOException {
    Path folder = splits.get(0).toAbsolutePath().resolve("../../roles").normalize();
    return GoldFiles.list(folder, file -> file.toString().endsWith(".json"));
  }

  private static void missing(
      List<Path> splits,
      SortedMap<String, List<Template>> key,
      List<Report> messages,
      GoldFaults faults) {
    for (Report message : messages) {
      if (!key.containsKey(message.id())) {
        faults.add(splits.get(0), message.id(), "a message without a key");
      }
    }
    messages.removeIf(message -> !key.containsKey(message.id()));
  }

  private static Outcome score(
      List<Report> messages, SortedMap<String, List<Template>> key, Roles roles, Coding coding) {
    Coded coded = coding.code(messages);
    Respondent respondent = new Respondent();
    MucScore score = new MucScore();
    TemplateWriter answers = new TemplateWriter();
    for (Report message : messages) {
      List<Template> made =
          coded
              .report(message.id())
              .map(one -> respondent.templates(message.id(), one, message.published()))
              .orElse(List.of());
      score.add(key.getOrDefault(message.id(), List.of()), made);
      roles.add(message.id(), made);
      answers.message(message.id(), made);
    }
    return new Outcome(
        messages.size(),
        messages.size() - coded.reports().size(),
        metrics(score, roles),
        List.of(
            Outcome.Table.of("Slots", score.rows()),
            Outcome.Table.of("Entities of roles (CEAF-REE)", roles.rows())),
        answers::text,
        score.misses());
  }

  private static SortedMap<String, @Nullable BigDecimal> metrics(MucScore score, Roles roles) {
    SortedMap<String, @Nullable BigDecimal> metrics = new TreeMap<>();
    metrics.put("all_slots_f", score.all().f());
    metrics.put("all_slots_precision", score.all().precision());
    metrics.put("all_slots_recall", score.all().recall());
    metrics.put("ceaf_ree_f", roles.all().f());
    metrics.put("ceaf_ree_precision", roles.all().precision());
    metrics.put("ceaf_ree_recall", roles.all().recall());
    return metrics;
  }
}
