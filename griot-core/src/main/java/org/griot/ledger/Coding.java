package org.griot.ledger;

import java.util.List;

/** The payload of {@link Kind#CODED}: a run read a document and found these claims, maybe none. */
record Coding(String document, String run, List<String> claims) {
  Coding {
    claims = List.copyOf(claims);
  }
}
