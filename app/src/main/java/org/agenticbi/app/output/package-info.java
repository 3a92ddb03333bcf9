/** Results as text: tables, plots, CSV, Markdown, JSON. Pure: from rows to lines. */
@NullMarked
package org.agenticbi.app.output;

import org.jspecify.annotations.NullMarked;
