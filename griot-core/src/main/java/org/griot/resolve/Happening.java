package org.griot.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.griot.model.Claim;

/**
 * The claims of one happening, gathered but not yet read as one.
 *
 * @param told claims that say it happened, in canonical order; never empty
 * @param denied claims that say it did not
 * @param copies claims of copied reports: listed, but they add no value and no source
 * @param sources which of the reports count as one
 */
record Happening(List<Profile> told, List<Profile> denied, List<Claim> copies, Sources sources) {

  static Happening of(
      List<Profile> told, List<Profile> denied, List<Claim> copies, Copies documents) {
    Set<String> reports = new TreeSet<>();
    told.forEach(profile -> reports.add(profile.claim.document()));
    return new Happening(told, denied, copies, new Sources(reports, documents));
  }

  /** The source behind a claim. */
  String source(Profile profile) {
    return sources.of(profile.claim.document());
  }

  /** How many independent sources stand behind these claims. */
  int support(Collection<Profile> profiles) {
    Set<String> distinct = new TreeSet<>();
    profiles.forEach(profile -> distinct.add(source(profile)));
    return distinct.size();
  }

  /** Those that say it and those that deny it. */
  List<Profile> all() {
    List<Profile> all = new ArrayList<>(told);
    all.addAll(denied);
    return all;
  }
}
