package org.griot.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must be true of a codebook file before anything is coded by it. */
final class CodebookCheck {
  private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");

  private final CodebookFile file;
  private final List<String> faults = new ArrayList<>();

  private CodebookCheck(CodebookFile file) {
    this.file = file;
  }

  /** All faults, each one line; empty if the file is sound. */
  static List<String> faults(CodebookFile file) {
    CodebookCheck check = new CodebookCheck(file);
    if (check.complete()) {
      check.types();
      check.references();
    }
    return List.copyOf(check.faults);
  }

  // Jackson leaves what the file lacks as null, whatever the record promises.
  private boolean complete() {
    require(file.version(), "version");
    require(file.acled(), "acled");
    require(file.plover(), "plover");
    require(file.types(), "types");
    require(file.sameHappening(), "sameHappening");
    require(file.decisions(), "decisions");
    if (faults.isEmpty()) {
      for (CodebookFile.Type type : file.types()) {
        String where = "type " + type.id() + ": ";
        require(type.id(), where + "id");
        require(type.name(), where + "name");
        require(type.definition(), where + "definition");
        require(type.acled(), where + "acled");
        require(type.ucdp(), where + "ucdp");
        require(type.family(), where + "family");
        require(type.civilianTargeting(), where + "civilianTargeting");
        require(type.roles(), where + "roles");
        require(type.rules(), where + "rules");
      }
    }
    return faults.isEmpty();
  }

  private void require(@Nullable Object value, String what) {
    if (value == null) {
      faults.add(what + " is missing");
    }
  }

  private void types() {
    Set<String> ids = new HashSet<>();
    Set<String> subTypes = new TreeSet<>();
    file.acled().forEach(sub -> subTypes.add(sub.sub()));
    Set<String> uncovered = new TreeSet<>(subTypes);
    for (CodebookFile.Type type : file.types()) {
      if (!ids.add(type.id())) {
        faults.add("type " + type.id() + " stands twice");
      }
      if (!ID.matcher(type.id()).matches()) {
        faults.add("type " + type.id() + ": not in kebab case");
      }
      if (!subTypes.contains(type.acled())) {
        faults.add("type " + type.id() + ": no sub-event type " + type.acled());
      }
      uncovered.remove(type.acled());
      if (!legal(type.plover(), file.plover())) {
        faults.add("type " + type.id() + ": no PLOVER mode " + type.plover());
      }
      if (type.ucdp().stream().anyMatch(kind -> kind < 1 || kind > 3)) {
        faults.add("type " + type.id() + ": a UCDP type is 1, 2 or 3");
      }
    }
    uncovered.forEach(sub -> faults.add("no type for " + sub));
  }

  private void references() {
    Set<String> ids = new HashSet<>();
    file.types().forEach(type -> ids.add(type.id()));
    for (CodebookFile.Group group : file.sameHappening()) {
      group.types().stream()
          .filter(id -> !ids.contains(id))
          .forEach(id -> faults.add("sameHappening: no type " + id));
    }
    Set<String> names = new HashSet<>();
    for (DecisionRule rule : file.decisions()) {
      if (!names.add(rule.id())) {
        faults.add("decision " + rule.id() + " stands twice");
      }
      List<String> used = new ArrayList<>(rule.types());
      used.add(rule.then());
      used.stream()
          .filter(id -> !ids.contains(id))
          .forEach(id -> faults.add("decision " + rule.id() + ": no type " + id));
    }
  }

  private static boolean legal(@Nullable String plover, Map<String, List<String>> modes) {
    if (plover == null) {
      return true;
    }
    int hyphen = plover.indexOf('-');
    String type = hyphen < 0 ? plover : plover.substring(0, hyphen);
    List<String> of = modes.get(type);
    return of != null && (hyphen < 0 || of.contains(plover.substring(hyphen + 1)));
  }
}
