package org.griot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.griot.link.GazetteerImport;
import org.griot.model.RejectedInputException;
import org.griot.model.Rejection;
import org.griot.model.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code griot gazetteer}: the user's own places, beside those that Griot brings along. */
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    description = "Add places of your own; the next griot code knows them.")
final class GazetteerCommand implements Runnable {
  private static final int REJECTIONS_SHOWN = 10;

  private final Supplier<Path> folder;

  @Spec private CommandSpec spec = CommandSpec.create();

  /**
   * @param folder where the imported files lie, see {@link UserGazetteers}
   */
  GazetteerCommand(Supplier<Path> folder) {
    this.folder = folder;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "import or list?");
  }

  /** A name that is a name on every file system, and keeps files apart that differ in it. */
  private static String plainName(Path file) {
    String name = file.toAbsolutePath().normalize().getFileName().toString();
    String stem = name.replaceFirst("(?i)\\.(txt|zip|csv|tsv)$", "");
    return stem.replaceAll("[^\\p{L}\\p{N}._-]", "_") + ".tsv";
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Take in a GeoNames dump (.txt or .zip, 19 columns) or a CSV with the columns",
        "name,lat,lon and, if you like, aliases,country,admin1,admin2,feature,precision_km,id.",
        "Importing a file of the same name again replaces what it gave before.",
        "Exit status: 0 all rows taken, 1 some rejected, 2 bad use or a file that is neither."
      })
  int take(
      @Parameters(paramLabel = "FILE", description = "The file to take in.") Path file,
      @Option(names = "--quiet", description = "Print nothing but errors.") boolean quiet) {
    GazetteerImport.Result result = read(file);
    Path target = folder.get().resolve(plainName(file));
    if (result.places().isEmpty()) {
      throw new UsageException(file + " holds no place that could be taken in" + first(result));
    }
    try {
      Files.createDirectories(folder.get());
      GazetteerImport.write(result.places(), target);
    } catch (IOException e) {
      throw new UsageException("cannot write " + target + ": " + e.getMessage(), e);
    }
    if (!quiet) {
      report(result, target);
    }
    return result.rejected().isEmpty() ? 0 : 1;
  }

  private static GazetteerImport.Result read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UsageException("no such file: " + file);
    }
    try {
      return GazetteerImport.read(file);
    } catch (RejectedInputException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private static String first(GazetteerImport.Result result) {
    return result.rejected().isEmpty() ? "" : ": " + result.rejected().get(0).reason();
  }

  private void report(GazetteerImport.Result result, Path target) {
    PrintWriter out = spec.commandLine().getOut();
    List<Rejection> rejected = result.rejected();
    out.printf(
        Locale.ROOT,
        "%d places taken, %d rows rejected%n",
        result.places().size(),
        rejected.size());
    rejected.stream()
        .limit(REJECTIONS_SHOWN)
        .forEach(r -> out.println("rejected: " + r.path() + ": " + r.reason()));
    if (rejected.size() > REJECTIONS_SHOWN) {
      out.println("rejected: and " + (rejected.size() - REJECTIONS_SHOWN) + " more");
    }
    out.println("written to " + target + "; the next griot code knows them");
    out.flush();
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "The files taken in so far, with how many places each holds.")
  int list() {
    PrintWriter out = spec.commandLine().getOut();
    List<Path> files = UserGazetteers.files(folder.get());
    for (Path file : files) {
      out.printf(Locale.ROOT, "%8d  %s%n", places(file), file);
    }
    if (files.isEmpty()) {
      out.println("no places of your own; griot gazetteer import FILE takes some in");
    }
    out.flush();
    return 0;
  }

  private static long places(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UsageException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
