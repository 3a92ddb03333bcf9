/**
 * Checks of a running system: whether its services speak the protocol alike. From outside, over
 * plain WebSockets, without the code by which the services speak, so that a fault there cannot hide
 * itself.
 */
@NullMarked
package org.agenticbi.app.alignment;

import org.jspecify.annotations.NullMarked;
