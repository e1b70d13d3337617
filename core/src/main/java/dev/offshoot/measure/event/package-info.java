/** What happens to measures: the context's published language. */
@NullMarked
package dev.offshoot.measure.event;

import org.jspecify.annotations.NullMarked;
