package org.agenticbi.app.evaluation;

import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.semantics.SemanticModel;

/** What the engine knows of a database. */
record KnownDatabase(Catalog catalog, SemanticModel model) {}
