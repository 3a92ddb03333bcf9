package org.agenticbi.viz.insight;

import java.util.List;

/** Looks for one kind of fact; finds nothing where it is not true or not worth telling. */
interface InsightRule {
  List<Finding> find(Subject subject);
}
