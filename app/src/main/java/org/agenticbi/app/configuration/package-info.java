/** What can be set, where it was set, and the one typed record that comes of it. */
@NullMarked
package org.agenticbi.app.configuration;

import org.jspecify.annotations.NullMarked;
