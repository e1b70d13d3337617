/** What happens to initiatives: the context's published language. */
@NullMarked
package dev.offshoot.initiative.event;

import org.jspecify.annotations.NullMarked;
