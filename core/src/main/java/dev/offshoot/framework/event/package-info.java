/** What happens to frameworks: the context's published language. */
@NullMarked
package dev.offshoot.framework.event;

import org.jspecify.annotations.NullMarked;
