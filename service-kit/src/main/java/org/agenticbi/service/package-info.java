/** What all five services are made of: one WebSocket endpoint, one link, HTTP, health, metrics. */
@NullMarked
package org.agenticbi.service;

import org.jspecify.annotations.NullMarked;
