/** From events to what is read: projections, read models, and events in words. */
@NullMarked
package dev.offshoot.projection;

import org.jspecify.annotations.NullMarked;
