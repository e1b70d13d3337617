/** What happens to sites: the context's published language. */
@NullMarked
package dev.offshoot.site.event;

import org.jspecify.annotations.NullMarked;
