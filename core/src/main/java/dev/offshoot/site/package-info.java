/** The directory of organisations and units that may adopt. */
@NullMarked
package dev.offshoot.site;

import org.jspecify.annotations.NullMarked;
