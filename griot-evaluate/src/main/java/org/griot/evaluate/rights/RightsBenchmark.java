package org.griot.evaluate.rights;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.griot.evaluate.task.Benchmark;
import org.griot.evaluate.task.Coded;
import org.griot.evaluate.task.Coding;
import org.griot.evaluate.task.GoldFaults;
import org.griot.evaluate.task.GoldFiles;
import org.griot.evaluate.task.Outcome;

/** {@code griot evaluate hrdsattack}: each JSON file of the folder is a split. */
public final class RightsBenchmark implements Benchmark {
  @Override
  public String name() {
    return "hrdsattack";
  }

  @Override
  public String folder() {
    return "hrdsattack";
  }

  @Override
  public String development() {
    return "dev";
  }

  @Override
  public SortedMap<String, Path> splits(Path folder) throws IOException {
    return GoldFiles.named(folder, ".json");
  }

  @Override
  public Outcome evaluate(List<Path> splits, Coding coding, GoldFaults faults) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Path file : splits) {
      articles.addAll(new ArticleFile(file, faults).read());
    }
    Coded coded = coding.code(articles.stream().map(Article::report).toList());
    RightsScore score = new RightsScore();
    for (Article article : articles) {
      Coded.One one = coded.reports().get(article.report().id());
      if (one == null) {
        score.add(article, new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
      } else {
        Answer answer = new Answer(one);
        score.add(article, answer.values(), answer.violations(), answer.victims());
      }
    }
    return new Outcome(
        articles.size(),
        articles.size() - coded.reports().size(),
        score.metrics(),
        List.of(score.table(), score.details()),
        null,
        score.misses());
  }
}
