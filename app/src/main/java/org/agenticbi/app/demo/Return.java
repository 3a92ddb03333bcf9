package org.agenticbi.app.demo;

import java.time.LocalDate;

/** An item that came back; the refund in cents. */
record Return(int id, Order.Line line, LocalDate day, int quantity, String reason, long refund) {}
