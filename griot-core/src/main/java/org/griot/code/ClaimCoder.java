package org.griot.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.griot.codebook.Codebook;
import org.griot.link.UnnamedParties;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.Reality;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/** Assembles claims from triggers and links by the codebook's rules. Immutable. */
public final class ClaimCoder implements Coder {
  private final Codebook codebook;
  private final UnnamedParties unnamed;

  public ClaimCoder(Codebook codebook, UnnamedParties unnamed) {
    this.codebook = codebook;
    this.unnamed = unnamed;
  }

  @Override
  public List<Claim> code(AnnotatedDocument annotated) {
    AnnotatedDocument document = UnnamedReading.of(annotated, unnamed);
    List<Chain> chains =
        new Chains(codebook, document.document().published().date(), document.document().text())
            .of(new Frames(codebook, document.document().published().date()).of(document));
    List<Happening> happenings = new ArrayList<>();
    Map<Happening, List<Happening>> twins = new HashMap<>();
    for (Chain chain : chains) {
      List<Happening> ofChain = Happening.of(codebook, document, chain);
      ofChain.forEach(one -> twins.put(one, ofChain));
      happenings.addAll(ofChain);
    }
    Set<Happening> main = new MainRule(codebook, document).main(happenings);
    List<Claim> claims = new ArrayList<>();
    for (Happening one : happenings) {
      Claim claim = claim(one, main.contains(one), twins.getOrDefault(one, List.of()));
      if (claim != null) {
        claims.add(claim);
      }
    }
    return distinct(claims);
  }

  /** One claim for one trigger, kind and type: the first of those with one id. */
  private static List<Claim> distinct(List<Claim> claims) {
    Map<String, Claim> byId = new LinkedHashMap<>();
    claims.forEach(claim -> byId.putIfAbsent(claim.id(), claim));
    return List.copyOf(byId.values());
  }

  private @Nullable Claim claim(Happening one, boolean main, List<Happening> twins) {
    ClaimKind kind = kind(one, main);
    String measure = kind == ClaimKind.STATISTIC ? measure(one) : null;
    boolean vague = kind == ClaimKind.EVENT && !one.isSpecific();
    boolean empty =
        kind != ClaimKind.EVENT
            && one.parties().isEmpty()
            && one.harm().isEmpty()
            && one.chain().first().first().measure() == null
            && one.date() == null;
    boolean loose =
        kind == ClaimKind.RELATION
            && one.parties().size() + one.persons().size() < 2
            && !"founded-by".equals(one.chain().first().first().relation());
    if (vague || empty || loose || (kind == ClaimKind.EVENT && one.typeId() == null)) {
      return null;
    }
    List<String> sharing = new ArrayList<>();
    for (Happening twin : twins) {
      if (twin != one) {
        sharing.add(twin.id(kind));
      }
    }
    return one.claim(kind, main, measure, sharing);
  }

  private static ClaimKind kind(Happening one, boolean main) {
    Frame anchor = one.chain().anchor();
    ClaimKind stated = anchor.kind();
    boolean dated = one.date() != null && one.date().isKnown();
    if (stated == ClaimKind.RELATION && dated && one.typeId() != null) {
      return ClaimKind.EVENT;
    }
    if (stated != ClaimKind.EVENT || main || anchor.reality() != Reality.HAPPENED) {
      return stated;
    }
    return Statistics.isStatistic(one) ? ClaimKind.STATISTIC : ClaimKind.EVENT;
  }

  private static String measure(Happening one) {
    if (!one.harm().isEmpty()) {
      return one.harm().get(0).kind().name().toLowerCase(java.util.Locale.ROOT);
    }
    Trigger first = one.chain().first().first();
    return first.measure() == null ? "other" : first.measure();
  }
}
