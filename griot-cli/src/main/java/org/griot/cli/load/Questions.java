package org.griot.cli.load;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Questions as pages ask them: lists of events with one to four conditions, in all orders. */
final class Questions {
  private static final List<String> SORTS = List.of("date", "-date", "killed", "-killed");

  private Questions() {}

  /** So many addresses, the same each time. */
  static List<URI> of(String server, int count) {
    SplittableRandom random = new SplittableRandom(1);
    List<URI> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(URI.create(server + "api/v1/events?limit=100" + conditions(random)));
    }
    return all;
  }

  private static String conditions(SplittableRandom random) {
    StringBuilder query = new StringBuilder();
    query.append("&sort=").append(SORTS.get(random.nextInt(SORTS.size())));
    int year = 2010 + random.nextInt(14);
    int month = 1 + random.nextInt(9);
    if (random.nextInt(3) > 0) {
      query.append("&from=").append(year).append("-0").append(month).append("-01");
      query.append("&to=").append(year + random.nextInt(2)).append("-12-31");
    }
    if (random.nextInt(2) == 0) {
      query.append("&country=").append(random.nextInt(2) == 0 ? "ML&country=NE" : "SY");
    }
    if (random.nextInt(3) == 0) {
      query.append("&type=").append(random.nextInt(2) == 0 ? "attack" : "armed-clash");
    }
    if (random.nextInt(3) == 0) {
      query.append("&minKilled=").append(1 + random.nextInt(50));
    }
    if (random.nextInt(4) == 0) {
      int west = random.nextInt(60) - 10;
      query.append("&bbox=").append(west).append(",-5,").append(west + 20).append(",25");
    }
    if (random.nextInt(6) == 0) {
      query.append("&party=front%20").append(random.nextInt(150));
    }
    if (random.nextInt(10) == 0) {
      query.append("&q=village%20").append(random.nextInt(90_000));
    }
    if (random.nextInt(4) == 0) {
      query.append("&main=true");
    }
    return query.toString();
  }
}
