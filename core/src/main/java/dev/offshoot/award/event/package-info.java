/** What happens to awards: the context's published language. */
@NullMarked
package dev.offshoot.award.event;

import org.jspecify.annotations.NullMarked;
