package org.agenticbi.nlp.explanation;

import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.interpretation.StaffTable;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/** What is told of those who come and leave, with what it is computed from. */
final class StaffWords {

  private final Schema schema;

  StaffWords(Schema schema) {
    this.schema = schema;
  }

  String words(Metric.OfStaff metric) {
    StaffTable staff = metric.staff();
    String came = schema.columnName(staff.came());
    String left = schema.columnName(staff.left());
    ColumnRef weight = metric.weight();
    String what = weight == null ? "headcount" : "total " + schema.columnName(weight);
    String people = schema.tableName(staff.table());
    return switch (metric.figure()) {
      case HIRES -> "hires (" + people + " by " + came + ")";
      case LEAVERS -> "leavers (" + people + " by " + left + ")";
      case NET_CHANGE ->
          "net change of headcount (hires by " + came + " less leavers by " + left + ")";
      case HEADCOUNT ->
          what + " at the end of the time (by " + came + " and " + left + " of " + people + ")";
      case CURRENT_HEADCOUNT -> what + " on " + metric.today();
      case AVERAGE_HEADCOUNT ->
          "average "
              + what
              + " (mean of the beginning and the end, by "
              + came
              + " and "
              + left
              + ")";
      case TURNOVER ->
          "turnover rate of "
              + people
              + " (leavers by "
              + left
              + " as a share of the mean of opening and closing headcount)";
      case TURNOVER_OF_OPENING ->
          "turnover rate of "
              + people
              + " (leavers by "
              + left
              + " as a share of the opening headcount)";
    };
  }
}
