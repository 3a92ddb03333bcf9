package org.agenticbi.model.sql;

/** What can be rendered: one block, or several that are combined. */
public sealed interface Statement permits Select, SetOperation {}
