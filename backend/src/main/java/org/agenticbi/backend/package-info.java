/** The door for people: a turn from question to answer, sessions, REST, and the page. */
@NullMarked
package org.agenticbi.backend;

import org.jspecify.annotations.NullMarked;
