package org.griot.server.review;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.compare.CodedReport;
import org.griot.compare.CodingAgreement;
import org.griot.desk.SecondCoding;
import org.griot.model.Claim;
import org.griot.server.http.Params;
import org.griot.server.http.Role;
import org.griot.server.http.Routes;
import org.griot.server.live.Desk;
import org.griot.server.live.View;
import org.jspecify.annotations.Nullable;

/**
 * {@code /agreement}: how far coders agree, field by field. A report that one person alone coded
 * blind is compared with what stands at the desk, under the name {@code desk}.
 */
public final class AgreementRoutes implements Routes {
  private static final String DESK = "desk";

  /** A field; {@code alpha} is null where it is not defined, {@code n} the things compared. */
  record Field(String field, String measure, @Nullable BigDecimal alpha, int n) {}

  /** The reply: {@code pairs} happenings that two coded, {@code alone} those that one coded. */
  record Reply(List<String> coders, List<Field> fields, int reports, int pairs, int alone) {
    static Reply of(CodingAgreement agreement) {
      List<Field> fields = new ArrayList<>();
      for (CodingAgreement.Field field : agreement.fields()) {
        fields.add(
            new Field(
                field.field(), field.measure(), field.alpha().value(), field.alpha().units()));
      }
      return new Reply(
          agreement.coders(), fields, agreement.reports(), agreement.pairs(), agreement.alone());
    }
  }

  @Override
  public void register(JavalinConfig config, Desk desk) {
    config.routes.get(API + "/agreement", ctx -> agreement(ctx, desk), Role.VIEWER);
  }

  private static void agreement(Context ctx, Desk desk) {
    Params params = Params.of(ctx);
    params.allow(Set.of("document", "with"));
    String document = params.one("document");
    boolean withDesk = params.choice("with", "", List.of("", DESK)).equals(DESK);
    View view = desk.view();
    SortedMap<String, SortedMap<String, List<Claim>>> byReport = new TreeMap<>();
    for (SecondCoding coding : desk.cabinet().codings().all()) {
      boolean asked = document == null || document.equals(coding.document());
      if (asked && view.document(coding.document()).isPresent()) {
        byReport
            .computeIfAbsent(coding.document(), d -> new TreeMap<>())
            .put(coding.coder(), coding.claims());
      }
    }
    List<CodedReport> reports = new ArrayList<>();
    byReport.forEach(
        (id, codings) -> {
          if (codings.size() == 1 || withDesk) {
            codings.put(DESK, standing(view, id));
          }
          String text = view.document(id).map(d -> d.text()).orElse("");
          reports.add(new CodedReport(id, text, codings));
        });
    ctx.header("Cache-Control", "no-store");
    ctx.json(Reply.of(CodingAgreement.of(reports)));
  }

  /** The claims that events rest on: neither statistics nor plans nor what was rejected. */
  private static List<Claim> standing(View view, String document) {
    return view.claimsOf(document).stream()
        .filter(claim -> view.eventOfClaim(claim.id()).isPresent())
        .toList();
  }
}
