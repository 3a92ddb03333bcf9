/** The messages of the WebSocket protocol, their envelope, codec and errors. */
@NullMarked
package org.agenticbi.protocol;

import org.jspecify.annotations.NullMarked;
