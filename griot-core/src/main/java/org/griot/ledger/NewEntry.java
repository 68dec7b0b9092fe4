package org.griot.ledger;

import java.util.ArrayList;
import java.util.List;
import org.griot.json.Json;
import org.griot.model.Claim;
import org.griot.model.Decision;
import org.griot.model.Document;
import org.griot.model.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Something to append to a ledger.
 *
 * @param subject id of the document, claim, decision or run; the path of a rejection
 * @param document id of the report that the payload tells of, with which it is forgotten; null if
 *     it is bound to no single report
 * @param payload canonical JSON
 */
public record NewEntry(Kind kind, String subject, @Nullable String document, String payload) {

  /** The header of a run. */
  public static NewEntry run(RunHeader header) {
    return new NewEntry(Kind.RUN, header.id(), null, Json.write(header));
  }

  /**
   * A report with all its claims: append them as one batch, so that no report is ever half coded.
   *
   * @param run id of the {@link RunHeader}
   */
  public static List<NewEntry> report(Document document, List<Claim> claims, String run) {
    List<NewEntry> batch = new ArrayList<>(claims.size() + 2);
    String id = document.id();
    batch.add(document(document));
    batch.addAll(coding(id, claims, run));
    return batch;
  }

  /** A report alone: only for one that the ledger already has, when its path is mended. */
  public static NewEntry document(Document document) {
    return new NewEntry(Kind.DOCUMENT, document.id(), document.id(), Json.write(document));
  }

  /** The claims of a report that the ledger already has; they replace those of earlier codings. */
  public static List<NewEntry> coding(String document, List<Claim> claims, String run) {
    List<NewEntry> batch = new ArrayList<>(claims.size() + 1);
    List<String> ids = claims.stream().map(Claim::id).toList();
    Coding coding = new Coding(document, run, ids);
    batch.add(new NewEntry(Kind.CODED, document, document, Json.write(coding)));
    for (Claim claim : claims) {
      if (!claim.document().equals(document)) {
        throw new IllegalArgumentException(claim.id() + " is no claim of document " + document);
      }
      batch.add(new NewEntry(Kind.CLAIM, claim.id(), document, Json.write(claim)));
    }
    return batch;
  }

  /** An input that was not coded. */
  public static NewEntry rejection(Rejection rejection) {
    return new NewEntry(Kind.REJECTION, rejection.path(), null, Json.write(rejection));
  }

  /**
   * What a person decided. If all the claims it names are of one report, it is forgotten with that
   * report, since its value or note may quote the text.
   */
  public static NewEntry decision(Decision decision) {
    List<String> documents =
        decision.claims().stream().map(Decision.Target::document).distinct().toList();
    String document = documents.size() == 1 ? documents.get(0) : null;
    return new NewEntry(Kind.DECISION, decision.id(), document, Json.write(decision));
  }

  /** For the ledgers themselves: what {@link Ledger#forget} leaves behind. */
  public static NewEntry tombstone(Tombstone tombstone) {
    return new NewEntry(Kind.FORGET, tombstone.document(), null, Json.write(tombstone));
  }
}
