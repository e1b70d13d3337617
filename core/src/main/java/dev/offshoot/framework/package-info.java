/** Published sets of enablers, each version with its own scales. */
@NullMarked
package dev.offshoot.framework;

import org.jspecify.annotations.NullMarked;
