/** Questions with hand-written SQL, and how answers are compared with its rows. */
@NullMarked
package org.agenticbi.systemtests.question;

import org.jspecify.annotations.NullMarked;
