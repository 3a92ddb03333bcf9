/** What was asked and answered, kept for the person who asked. */
@NullMarked
package org.agenticbi.backend.conversation;

import org.jspecify.annotations.NullMarked;
