/** The OpenAPI document of the REST routes, made from their records. */
@NullMarked
package org.agenticbi.backend.openapi;

import org.jspecify.annotations.NullMarked;
