package org.agenticbi.app.demo;

/**
 * A department with a budget.
 *
 * @param monthlyBudget in cents, at the start of the data
 * @param overrun by how much it spends more than planned in the mean; 0.05 is 5 %
 */
record Department(
    int id, String name, String costCenter, String head, long monthlyBudget, double overrun) {}
