package org.griot.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.griot.model.Decision;
import org.griot.model.Event;

/** Why an event came, went or changed, in words. */
final class Reasons {
  private static final int NAMED = 3;

  private final Map<String, Event> then;
  private final Map<String, Event> now;
  private final Map<String, String> redirects;
  private final Map<String, Decision> decisions;
  private final Map<String, String> homeThen = new HashMap<>();
  private final Map<String, String> homeNow = new HashMap<>();
  private final Set<String> reportsThen = new HashSet<>();

  Reasons(
      Map<String, Event> then,
      Map<String, Event> now,
      Map<String, String> redirects,
      Map<String, Decision> decisions) {
    this.then = then;
    this.now = now;
    this.redirects = redirects;
    this.decisions = decisions;
    then.values().forEach(event -> event.claims().forEach(c -> homeThen.put(c, event.id())));
    now.values().forEach(event -> event.claims().forEach(c -> homeNow.put(c, event.id())));
    then.values().forEach(event -> reportsThen.addAll(event.documents()));
  }

  String added(Event event) {
    List<String> reasons = new ArrayList<>();
    homes(event.claims(), homeThen, event.id()).forEach(id -> reasons.add("split from " + id));
    decided(event.decisions(), Set.of(), reasons);
    newReports(event.documents(), reasons);
    return joined(reasons, "it was not among the events then: read or filtered otherwise");
  }

  String removed(Event event) {
    List<String> reasons = new ArrayList<>();
    Set<String> homes = homes(event.claims(), homeNow, event.id());
    String redirect = redirects.get(event.id());
    if (redirect != null && now.containsKey(redirect)) {
      homes.add(redirect);
    }
    for (String id : homes) {
      reasons.add("merged into " + id);
      Event into = now.get(id);
      Event before = then.get(id);
      if (into != null) {
        decided(into.decisions(), before == null ? List.of() : before.decisions(), reasons);
      }
    }
    for (Decision decision : decisions.values().stream().sorted(Reasons::inTime).toList()) {
      if (decision.action() == Decision.Action.REJECT
          && homes.isEmpty()
          && about(decision, event)) {
        reasons.add(words(decision));
      }
    }
    return joined(
        reasons, "its claims are in no event that is chosen now: read or filtered otherwise");
  }

  String revised(Event old, Event event) {
    List<String> reasons = new ArrayList<>();
    if (!old.id().equals(event.id())) {
      reasons.add("formerly " + old.id());
    }
    decided(event.decisions(), old.decisions(), reasons);
    for (String id : old.decisions()) {
      if (!event.decisions().contains(id)) {
        reasons.add("decision " + id + " was taken back");
      }
    }
    newReports(minus(event.documents(), old.documents()), reasons);
    homes(minus(event.claims(), old.claims()), homeThen, old.id())
        .forEach(id -> reasons.add("took in claims of " + id));
    homes(minus(old.claims(), event.claims()), homeNow, event.id())
        .forEach(id -> reasons.add("gave claims to " + id));
    return joined(reasons, "its reports were read anew, or a tie to other events changed");
  }

  private void decided(
      Collection<String> ids, Collection<String> known, Collection<String> reasons) {
    for (String id : minus(ids, known)) {
      Decision decision = decisions.get(id);
      reasons.add(decision == null ? "decision " + id : words(decision));
    }
  }

  private void newReports(Collection<String> documents, Collection<String> reasons) {
    List<String> fresh = minus(documents, reportsThen);
    if (!fresh.isEmpty()) {
      String more = fresh.size() > NAMED ? " and " + (fresh.size() - NAMED) + " more" : "";
      String named = String.join(", ", fresh.subList(0, Math.min(NAMED, fresh.size())));
      reasons.add("new report" + (fresh.size() == 1 ? " " : "s ") + named + more);
    }
  }

  /** Whether a rejection may be of this event's claims, which name it no more. */
  private static boolean about(Decision decision, Event event) {
    return decision.claims().stream().anyMatch(t -> event.documents().contains(t.document()));
  }

  private static Set<String> homes(
      Collection<String> claims, Map<String, String> home, String but) {
    Set<String> homes = new TreeSet<>();
    for (String claim : claims) {
      String id = home.get(claim);
      if (id != null && !id.equals(but)) {
        homes.add(id);
      }
    }
    return homes;
  }

  /** "ana: correct harm.killed (the ministry's list)". */
  private static String words(Decision decision) {
    String what = decision.action().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String field = decision.field() == null ? "" : " " + decision.field();
    String note = decision.note().isBlank() ? "" : " (" + decision.note() + ")";
    return decision.who() + ": " + what + field + note;
  }

  private static int inTime(Decision a, Decision b) {
    int byTime = a.when().compareTo(b.when());
    return byTime != 0 ? byTime : a.id().compareTo(b.id());
  }

  private static List<String> minus(Collection<String> all, Collection<String> without) {
    return new TreeSet<>(all).stream().filter(each -> !without.contains(each)).toList();
  }

  private static String joined(List<String> reasons, String otherwise) {
    return reasons.isEmpty() ? otherwise : String.join("; ", reasons.stream().distinct().toList());
  }
}
