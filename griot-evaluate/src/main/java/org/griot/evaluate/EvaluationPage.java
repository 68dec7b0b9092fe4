package org.griot.evaluate;

import java.util.List;
import org.griot.evaluate.task.Outcome.Table;

/** A verdict as Markdown that also reads well on a terminal. */
public final class EvaluationPage {
  private EvaluationPage() {}

  /** All that was measured, metrics first. */
  public static String of(Evaluation evaluation) {
    StringBuilder out = new StringBuilder();
    out.append("## ").append(evaluation.benchmark()).append(", ").append(evaluation.split());
    out.append("\n\n").append(evaluation.reports()).append(" reports");
    out.append(evaluation.unread() == 0 ? "" : ", " + evaluation.unread() + " not coded");
    out.append("; configuration ").append(evaluation.configuration(), 0, 12).append("\n\n");
    out.append("| metric | value |\n|---|--:|\n");
    evaluation
        .metrics()
        .forEach(
            (name, value) ->
                out.append("| ")
                    .append(name)
                    .append(" | ")
                    .append(Table.text(value))
                    .append(" |\n"));
    evaluation.tables().forEach(table -> table(out, table));
    return out.toString();
  }

  private static void table(StringBuilder out, Table table) {
    out.append("\n### ").append(table.title()).append("\n\n");
    row(out, table.columns());
    out.append("|---").append("|--:".repeat(Math.max(0, table.columns().size() - 1))).append("|\n");
    table.rows().forEach(row -> row(out, row));
  }

  private static void row(StringBuilder out, List<String> cells) {
    cells.forEach(cell -> out.append("| ").append(cell.replace("|", "\\|")).append(' '));
    out.append("|\n");
  }
}
