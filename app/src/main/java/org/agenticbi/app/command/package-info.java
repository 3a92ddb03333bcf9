/**
 * The commands. Each reads its options, does its work through the other packages, prints, and says
 * how it ended.
 */
@NullMarked
package org.agenticbi.app.command;

import org.jspecify.annotations.NullMarked;
