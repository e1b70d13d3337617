/** What happens to engagement activities: the context's published language. */
@NullMarked
package dev.offshoot.engagement.event;

import org.jspecify.annotations.NullMarked;
